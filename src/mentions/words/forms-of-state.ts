import { setOf } from './set.ts';

// General knowledge of constitutions, for ruling out: an office that a state does not have is not of that state.

/** States with a monarch, or with another state's, and so without a president. */
export const NO_PRESIDENT = setOf(
  'GB JP AU CA NZ SE NO DK NL BE ES LU LI MC TH MY KH BN BT SA JO KW QA OM BH MA LS SZ TO PG SB JM BS BZ GD AG KN LC VC TV VA',
);

/** States without a prime minister: the president governs, or another title does. */
export const NO_PRIME_MINISTER = setOf(
  'US MX BR AR CL CO VE EC BO PY UY CR PA HN GT SV NI DO ID PH KE NG GH ZA ZM MW BW LR SL TR IR AF CY CH DE AT VA SC GM TM',
);

/** How a state is called by its form alone, with a capital, in lower case; of those that call themselves so. */
export const FORMS_OF_STATE: Readonly<Record<string, ReadonlySet<string>>> = {
  kingdom: setOf('SA BH JO MA'),
  sultanate: setOf('OM BN'),
  'islamic republic': setOf('IR'),
  'islamic emirate': setOf('AF'),
};

/** States whose legislators are called otherwise. */
export const NO_MP = setOf('US CN');

/** States with a monarch of their own or shared, whatever the title. */
export const MONARCHIES = setOf(
  'GB JP CA AU NZ SE NO DK NL BE ES LU LI MC TH MY KH BN BT SA JO KW QA AE OM BH MA LS SZ TO VA',
);

/** States whose government or treasury a chancellor heads. */
export const CHANCELLORS = setOf('DE AT GB');

/** States whose ministers are called secretaries. */
export const SECRETARIES = setOf('US GB PH MX HK VA PK IN BD LK NP KE AR HN MV BT');
