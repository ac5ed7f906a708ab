import type { Tape } from '../../clauses/index.ts';
import type { CountryCode, Participant } from '../../mentions/index.ts';
import type { Span } from '../../text/index.ts';
import { countriesOf, isPersonal, type Where } from '../attach/index.ts';
import type { Encounter, Status } from './encounter.ts';

/** Persons visit, and bodies of states by their delegations; a country as such does not. */
export const isVisitor = (participant: Participant): boolean =>
  isPersonal(participant) ||
  participant.actor.kind === 'organisation' ||
  participant.words.text.endsWith('delegation');

/** A visit, unless it is one at home. */
export function visit(
  tape: Tape,
  rule: string,
  status: Status,
  visitors: readonly Participant[],
  place: Where,
  key: Span,
  from: number,
  to: number,
  own: boolean,
): Encounter[] {
  const home = countriesOf(visitors);
  if (place.country === null || home.includes(place.country)) return [];
  return [
    {
      rule,
      sentence: tape.sentence,
      key,
      form: 'visit',
      status,
      sides: [...visitors, host(place, place.country)],
      countries: [place.country],
      place,
      from,
      to,
      definite: false,
      after: to,
      own: own,
      each: null,
      implied: false,
    },
  ];
}

const host = (place: Where, country: CountryCode): Participant => ({
  actor: { kind: 'government', country },
  country,
  words: place.quote,
  basis: 'inferred',
  reason: 'A visit to a country is taken to be one to its government.',
});
