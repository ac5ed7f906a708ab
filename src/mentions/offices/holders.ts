import { isCapital, type Line } from '../line.ts';
import type { Named } from '../names/named.ts';
import { afterHonorifics } from '../names/named.ts';
import { SERVES } from '../words/office-words.ts';
import { afterBrackets, isHolder, listFrom, listTo, pastHome, pastOwner } from './name-lists.ts';
import type { OfficePhrase } from './phrase.ts';

/** "Foreign Minister Ann Lee"; a plural takes the list that follows: "Presidents Lee and Roy". */
export function asTitle(
  line: Line,
  phrase: OfficePhrase,
  startsAt: ReadonlyMap<number, Named>,
): Named[] | null {
  const to = afterBrackets(line, phrase.to);
  const name = startsAt.get(to) ?? startsAt.get(afterHonorifics(line, to));
  if (!isHolder(name)) return null;
  return phrase.head.plural ? listFrom(line, name, startsAt) : [name];
}

/** "Turkey’s ambassador in Athens, Ann Lee,": a definite phrase, then a name that a sign closes. */
export function beforeComma(
  line: Line,
  phrase: OfficePhrase,
  previous: OfficePhrase | undefined,
  startsAt: ReadonlyMap<number, Named>,
): Named[] | null {
  const sign = line.tokens[phrase.to]?.norm;
  if (!sign || !ASIDE.has(sign) || isServed(line, phrase)) return null;
  const counted = phrase.head.plural && COUNTS.has(line.tokens[phrase.from - 1]?.norm ?? '');
  const definite =
    counted || isDefinite(phrase) || (previous !== undefined && goesOn(line, previous, phrase));
  const at = pastRank(line, phrase.to + 1);
  const name = startsAt.get(phrase.head.plural ? pastOwner(line, at) : at);
  if (!definite || !isHolder(name)) return null;
  if (name.to - name.from < 2 && !royalAside(line, phrase, name)) return null;
  const list = phrase.head.plural ? listFrom(line, name, startsAt) : [name];
  if (phrase.head.plural && list.length < 2) return null;
  const closing = line.tokens[pastHome(line, list.at(-1)!.to)];
  return !closing || (closing.kind === 'punctuation' && closing.norm !== "'") ? list : null;
}

/** Signs that set a name apart from its office, and an office from its name; a short dash reads as a hyphen. */
const ASIDE = new Set([',', ':', '-', '—']);
const ASIDE_AFTER = new Set([',', '(', '-', '—']);

const isDefinite = (phrase: OfficePhrase): boolean =>
  phrase.determiner !== null || phrase.countries.length > 0 || phrase.owner >= 0;

/** "Three foreign ministers – Peru’s Lee, …": as many as are named then. */
const COUNTS = new Set(['three', 'four', 'five', 'six', 'seven', 'eight']);

/** "Peru’s premier and trade minister, Ann Lee,": the second title of one whom the first makes definite. */
const goesOn = (line: Line, previous: OfficePhrase, phrase: OfficePhrase): boolean =>
  isDefinite(previous) &&
  !previous.head.plural &&
  !phrase.head.plural &&
  phrase.from === previous.to + 1 &&
  /^(?:and|&|\/)$/u.test(line.tokens[previous.to]!.norm);

/** "Mali’s leader, Lieutenant General Roy,": past a rank that stands before the name. */
function pastRank(line: Line, at: number): number {
  let next = at;
  while (isCapital(line.tokens[next]) && RANK.test(line.tokens[next]!.norm)) next += 1;
  return next;
}

const RANK = /^(?:general|admiral|marshal|lieutenant|major|brigadier|vice|rear|air|field)$/u;

/** "a spokesman for the president", "an aide to the minister": a name behind a comma is that of who serves. */
export const isServed = (line: Line, { from }: OfficePhrase): boolean =>
  /^(?:for|to|of)$/u.test(line.tokens[from - 1]?.norm ?? '') && SERVES.has(line.tokens[from - 2]?.norm ?? '');

const ROYAL = /^(?:king|queen|prince|princess|emperor|empress|sultan|emir|amir|pope)$/u;

/** "The Crown Princess, Ann, was": who reigns has one name. */
const royalAside = (line: Line, phrase: OfficePhrase, name: Named): boolean =>
  phrase.capital &&
  ROYAL.test(phrase.head.singular) &&
  line.tokens[name.to]?.norm === ',' &&
  line.tokens[name.to + 1]?.shape === 'lower' &&
  line.tokens[name.to + 1]?.norm !== 'and';

/** "Ann Lee, foreign minister of Y," and "A and B, the premiers of X and Y,". */
export function afterName(
  line: Line,
  phrase: OfficePhrase,
  next: OfficePhrase | undefined,
  endsAt: ReadonlyMap<number, Named>,
): Named[] | null {
  // "Ann Lee, also a deputy minister,"
  const start = line.tokens[phrase.from - 1]?.norm === 'also' ? phrase.from - 1 : phrase.from;
  const sign = line.tokens[start - 1];
  if (!sign || !ASIDE_AFTER.has(sign.norm)) return null;
  const name = endsAt.get(start - 1);
  if (!isHolder(name) || phrase.determiner === 'his' || phrase.determiner === 'their') return null;
  if (phrase.head.plural) {
    const list = listTo(line, name, endsAt);
    return list.length > 1 ? list : null;
  }
  const closing = line.tokens[phrase.to];
  const closed =
    !closing ||
    (closing.kind === 'punctuation' && closing.norm !== '"') ||
    /^(?:who|whose|and|at|with|in|for|on)$/u.test(closing.norm) ||
    (next !== undefined && next.from === phrase.to + 1);
  if (!closed && (phrase.determiner !== null || phrase.capital)) return null;
  // "met Lee, Foreign Secretary and other officials": one more of a list.
  if (closing?.norm === 'and' && line.tokens[phrase.to + 1]?.norm === 'other' && isBare(phrase)) return null;
  // "Speaking after Lee, the minister said": a bare common noun is someone else.
  if (
    phrase.determiner === 'the' &&
    phrase.to - phrase.headAt === 1 &&
    phrase.countries.length === 0 &&
    phrase.titleFrom === phrase.headAt
  )
    return null;
  return closed || phrase.determiner === null ? [name] : null;
}

const isBare = (phrase: OfficePhrase): boolean => phrase.determiner === null && phrase.countries.length === 0;

/** "Lee was president", but not "Lee was named president". */
export const wasOnce = (line: Line, phrase: OfficePhrase): boolean =>
  line.tokens[phrase.from - 1]?.norm === 'was' ||
  (line.tokens[phrase.from - 1]?.norm === 'been' && line.tokens[phrase.from - 2]?.norm === 'had');

export const COPULA = new Set(['is', 'was', 'became', 'become', 'becomes', 'as', 'being', 'remains', 'been']);

const PASSED = new Set([
  'named',
  'appointed',
  'elected',
  'sworn',
  'in',
  'who',
  ',',
  'has',
  'have',
  'was',
  'been',
  'is',
  'served',
  'serves',
  'serving',
  'had',
  'also',
  'confirmed',
  'chosen',
  'nominated',
  're-elected',
  'formally',
]);

/** "Lee, who is the foreign minister", "Lee was named ambassador", "accepted Lee as ambassador". */
export function predicate(
  line: Line,
  phrase: OfficePhrase,
  startsAt: ReadonlyMap<number, Named>,
  endsAt: ReadonlyMap<number, Named>,
): Named[] | null {
  if (phrase.head.plural || phrase.head.class === 'counterpart' || phrase.head.class === 'general')
    return null;
  // "Lee, who is also finance minister".
  const start = line.tokens[phrase.from - 1]?.norm === 'also' ? phrase.from - 1 : phrase.from;
  const verb = line.tokens[start - 1]?.norm ?? '';
  if (!COPULA.has(verb) && verb !== 'named' && verb !== 'appointed' && verb !== 'elected') return null;
  if (
    /^(?:he|she)$/u.test(line.tokens[phrase.from - 2]?.norm ?? '') &&
    line.tokens[phrase.to]?.norm === ','
  ) {
    // "When he was president, Lee signed": the name follows; "he will, when he is president, Lee said".
    const opens = phrase.from <= 4;
    const name = startsAt.get(phrase.to + 1);
    return opens && isHolder(name) ? [name] : null;
  }
  let at = start - 1;
  while (
    at > 0 &&
    phrase.from - at < 7 &&
    (COPULA.has(line.tokens[at]!.norm) || PASSED.has(line.tokens[at]!.norm))
  ) {
    const name = endsAt.get(at);
    if (name) return isHolder(name) ? [name] : null;
    at -= 1;
  }
  const name = endsAt.get(at + 1);
  return isHolder(name) ? [name] : null;
}
