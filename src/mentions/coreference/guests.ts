import { type Context, countryOf, fullName, NOBODY, type Settled } from './context.ts';
import { choices, settle, spokenWithin } from './discourse.ts';
import { fitsOffice } from './office-fit.ts';
import { type OfficeNominal, person } from './roles.ts';

/** How many sentences before a guest may have been named. */
const REACH = 5;

/**
 * "the Kenyan guest", "the visiting dignitary": whoever in office was spoken of last who is of that country, or
 * of another than those in the sentence. Nobody where two may be meant.
 */
export function guest(context: Context, nominal: OfficeNominal): Settled {
  const { line, phrase } = nominal;
  const here = line.sentence.index;
  const country = phrase.countries[0] ?? null;
  const hosts = spokenWithin(context.discourse, here, 0).map((figure) => countryOf(context, figure));
  if (country === null && hosts.length === 0) return NOBODY;
  const found = choices(context.discourse, here, REACH, (figure) => {
    const offices = context.holdings.get(figure) ?? [];
    const own = countryOf(context, figure);
    const fits = own !== null && (country === null ? !hosts.includes(own) : own === country);
    const past = context.discourse.last.get(figure)!.sentence < here;
    return fits && past && offices.some((held) => held.tense !== 'former' && fitsOffice(line, phrase, held))
      ? 0
      : null;
  });
  const { figure } = settle(found);
  return figure
    ? person(context, nominal, figure, `The guest spoken of last is ${fullName(figure)}.`)
    : NOBODY;
}
