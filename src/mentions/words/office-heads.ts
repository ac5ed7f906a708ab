import { setOf } from './set.ts';

/**
 * Nouns that an office is built on. `public` heads are public offices by themselves; `context`
 * heads are so only within a state, a ministry or an international body ("chairman of the council",
 * but not "chairman of the board"); `general` heads say a person's standing and no office
 * ("the leader"), and name a role where a country or body stands with them; a `counterpart` has
 * whatever office the one beside has.
 */
export type HeadClass = 'public' | 'context' | 'general' | 'counterpart';

export interface OfficeHead {
  readonly singular: string;
  readonly class: HeadClass;
  readonly plural: boolean;
}

const PUBLIC = setOf(
  'minister premier president chancellor ambassador envoy emperor empress king queen sultan',
  'emir amir prince princess monarch pope taoiseach tanaiste senator congressman congresswoman',
  'mayor governor undersecretary vice-president vice-premier vice-minister vice-chancellor',
  'under-secretary secretary-general general-secretary attorney-general consul counsellor',
  'counselor councilor councillor charge chargé pm mp lawmaker legislator parliamentarian',
  'commissioner governor-general consul-general caliph regent nuncio shah justice ombudsman',
  'rapporteur diplomat vice-mayor vice-governor fm dpm eam sapm mos nsa vp hr rashtrapati cm attache attaché chargés',
);

const CONTEXT = setOf(
  'secretary chairman chairwoman chairperson chair director chief head spokesman',
  'spokeswoman spokesperson general commander representative adviser advisor aide',
  'negotiator speaker deputy attorney coordinator director-general commander-in-chief',
  'prosecutor judge administrator delegate commissar inspector comptroller controller',
  'treasurer whip czar vice-chairman vice-director admiral marshal officer mediator',
  'emissary vice-chair executive superintendent president-general economist solicitor',
  'registrar rep inspector-general assistant',
);

const GENERAL = setOf(
  'leader official ruler strongman member bureaucrat authority dignitary statesman guest visitor',
);

/** Words for whoever comes from abroad: nobody's office, but someone who has one. */
export const GUESTS: ReadonlySet<string> = new Set(['guest', 'visitor', 'dignitary']);

const PLURALS: Readonly<Record<string, string>> = {
  chairmen: 'chairman',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  congressmen: 'congressman',
  secretaries: 'secretary',
  deputies: 'deputy',
  attorneys: 'attorney',
  chiefs: 'chief',
  authorities: 'authority',
  ambassadors: 'ambassador',
  'secretaries-general': 'secretary-general',
  undersecretaries: 'undersecretary',
  emissaries: 'emissary',
  envoys: 'envoy',
  dignitaries: 'dignitary',
  spokespeople: 'spokesperson',
  statesmen: 'statesman',
  charges: '',
  guests: '',
  visitors: '',
  // "attaches importance" is a verb.
  attaches: '',
  generals: 'general',
  heads: 'head',
  judges: 'judge',
  officers: 'officer',
  kings: 'king',
};

function table(): ReadonlyMap<string, OfficeHead> {
  const heads = new Map<string, OfficeHead>();
  const add = (words: Iterable<string>, kind: HeadClass) => {
    for (const word of words) {
      heads.set(word, { singular: word, class: kind, plural: false });
      if (/[^sy]$/u.test(word)) heads.set(`${word}s`, { singular: word, class: kind, plural: true });
    }
  };
  add(PUBLIC, 'public');
  add(CONTEXT, 'context');
  add(GENERAL, 'general');
  add(['counterpart'], 'counterpart');
  for (const [plural, singular] of Object.entries(PLURALS)) {
    const head = heads.get(singular);
    if (head) heads.set(plural, { ...head, plural: true });
    else heads.delete(plural);
  }
  return heads;
}

/** Heads that are short forms and count only in capitals: 5 pm is a time. */
export const SHORT_HEADS: ReadonlySet<string> = new Set([
  'pm',
  'mp',
  'fm',
  'dpm',
  'eam',
  'sapm',
  'mos',
  'cm',
  'nsa',
  'vp',
  'hr',
  'pms',
  'mps',
]);

/** By the word as compared: lower case. */
export const officeHeads = table();
