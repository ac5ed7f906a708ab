import type { Line } from '../line.ts';
import type { Attached, Named } from '../names/named.ts';
import { afterHonorifics } from '../names/named.ts';
import type { OfficePhrase } from './phrase.ts';

/** Ties the offices of a sentence to the names in it. Gives the phrases that found no holder. */
export function attachOffices(
  line: Line,
  phrases: readonly OfficePhrase[],
  named: readonly Named[],
): OfficePhrase[] {
  const startsAt = new Map(named.map((name) => [name.honorificFrom, name]));
  for (const name of named) startsAt.set(name.from, name);
  const endsAt = new Map(named.map((name) => [name.to, name]));
  const held = new Set<OfficePhrase>();
  phrases.forEach((phrase, index) => {
    const holders =
      asTitle(line, phrase, startsAt) ??
      beforeComma(line, phrase, startsAt) ??
      afterName(line, phrase, phrases[index + 1], endsAt) ??
      predicate(line, phrase, startsAt, endsAt);
    if (!holders) return;
    held.add(phrase);
    holders.forEach((name, place) => {
      give(name, phrase, place, holders.length, viaOf(line, phrase, name));
    });
  });
  for (let index = phrases.length - 2; index >= 0; index -= 1) {
    const phrase = phrases[index]!;
    const next = phrases[index + 1]!;
    if (held.has(phrase) || !held.has(next) || !chained(line, phrase, next)) continue;
    for (const name of named) {
      if (!name.offices.some((office) => office.phrase === next)) continue;
      give(name, phrase, 0, 1, 'title');
      // In the order of the text: this one stands before those that were given already.
      name.offices.unshift(name.offices.pop()!);
      held.add(phrase);
    }
  }
  for (let index = 1; index < phrases.length; index += 1) {
    const before = phrases[index - 1]!;
    const phrase = phrases[index]!;
    if (held.has(phrase) || !held.has(before) || !chained(line, before, phrase)) continue;
    const name = named.find(
      (one) => one.offices.some((office) => office.phrase === before) && one.to <= before.from,
    );
    if (!name) continue;
    give(name, phrase, 0, 1, 'apposition');
    held.add(phrase);
  }
  return phrases.filter((phrase) => !held.has(phrase));
}

function give(name: Named, phrase: OfficePhrase, place: number, holders: number, via: Attached['via']): void {
  const past = via === 'predicate' && wasOnce(name.line, phrase);
  const { countries } = phrase;
  const own =
    countries.length === holders ? countries[place] : countries.length === 1 ? countries[0] : undefined;
  name.offices.push({
    phrase,
    country: own ?? null,
    tense: past && phrase.tense === 'current' ? 'former' : phrase.tense,
    via,
  });
  name.kind = 'person';
}

const viaOf = (line: Line, phrase: OfficePhrase, name: Named): Attached['via'] => {
  if (phrase.head.class === 'counterpart') return 'counterpart';
  if (phrase.head.plural) return 'list';
  if (COPULA.has(line.tokens[phrase.from - 1]?.norm ?? '')) return 'predicate';
  if (name.to <= phrase.from)
    return line.tokens[phrase.from - 1]?.kind === 'punctuation' ? 'apposition' : 'predicate';
  return line.tokens[phrase.to]?.norm === ',' ? 'apposition' : 'title';
};

const isHolder = (name: Named | undefined): name is Named =>
  name !== undefined && (name.kind === 'person' || name.kind === 'unknown');

/** "Foreign Minister Ann Lee"; a plural takes the list that follows: "Presidents Lee and Roy". */
function asTitle(line: Line, phrase: OfficePhrase, startsAt: ReadonlyMap<number, Named>): Named[] | null {
  const to = afterBrackets(line, phrase.to);
  const name = startsAt.get(to) ?? startsAt.get(afterHonorifics(line, to));
  if (!isHolder(name)) return null;
  return phrase.head.plural ? listFrom(line, name, startsAt) : [name];
}

/** "Secretary-General of the Union (EU) Lee": a short form between brackets stands in between. */
const afterBrackets = (line: Line, at: number): number =>
  line.tokens[at]?.norm === '(' && line.tokens[at + 2]?.norm === ')' ? at + 3 : at;

/** "Turkey’s ambassador in Athens, Ann Lee,": a definite phrase, then a name that a sign closes. */
function beforeComma(line: Line, phrase: OfficePhrase, startsAt: ReadonlyMap<number, Named>): Named[] | null {
  const sign = line.tokens[phrase.to]?.norm;
  if (sign !== ',' && sign !== ':') return null;
  const definite = phrase.determiner !== null || phrase.countries.length > 0 || phrase.owner >= 0;
  const name = startsAt.get(phrase.to + 1);
  if (!definite || !isHolder(name) || name.to - name.from < 2) return null;
  const list = phrase.head.plural ? listFrom(line, name, startsAt) : [name];
  if (phrase.head.plural && list.length < 2) return null;
  const closing = line.tokens[list.at(-1)!.to];
  return !closing || (closing.kind === 'punctuation' && closing.norm !== "'") ? list : null;
}

/** "Ann Lee, foreign minister of Y," and "A and B, the premiers of X and Y,". */
function afterName(
  line: Line,
  phrase: OfficePhrase,
  next: OfficePhrase | undefined,
  endsAt: ReadonlyMap<number, Named>,
): Named[] | null {
  const sign = line.tokens[phrase.from - 1];
  if (
    sign?.norm !== ',' &&
    sign?.norm !== '(' &&
    sign?.norm !== '-' &&
    sign?.norm !== '–' &&
    sign?.norm !== '—'
  )
    return null;
  const name = endsAt.get(phrase.from - 1);
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

/** "Lee was president", but not "Lee was named president". */
const wasOnce = (line: Line, phrase: OfficePhrase): boolean =>
  line.tokens[phrase.from - 1]?.norm === 'was' ||
  (line.tokens[phrase.from - 1]?.norm === 'been' && line.tokens[phrase.from - 2]?.norm === 'had');

const COPULA = new Set(['is', 'was', 'became', 'become', 'becomes', 'as', 'being', 'remains', 'been']);
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
function predicate(
  line: Line,
  phrase: OfficePhrase,
  startsAt: ReadonlyMap<number, Named>,
  endsAt: ReadonlyMap<number, Named>,
): Named[] | null {
  if (phrase.head.plural || phrase.head.class === 'counterpart' || phrase.head.class === 'general')
    return null;
  const verb = line.tokens[phrase.from - 1]?.norm ?? '';
  if (!COPULA.has(verb) && verb !== 'named' && verb !== 'appointed' && verb !== 'elected') return null;
  if (
    /^(?:he|she)$/u.test(line.tokens[phrase.from - 2]?.norm ?? '') &&
    line.tokens[phrase.to]?.norm === ','
  ) {
    // "When he was president, Lee signed": the name follows.
    const name = startsAt.get(phrase.to + 1);
    return isHolder(name) ? [name] : null;
  }
  let at = phrase.from - 1;
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

/** "Deputy Prime Minister and Foreign Minister Lee", "Prime Minister/Foreign Minister". */
function chained(line: Line, phrase: OfficePhrase, next: OfficePhrase): boolean {
  const to = afterBrackets(line, phrase.to);
  const joint = line.tokens[to]?.norm;
  // "Chief of Army Staff (COAS) General Roy": nothing stands between.
  if (next.from === to && !phrase.head.plural) return next.determiner === null && next.countries.length === 0;
  if (next.from !== to + 1 || (joint !== 'and' && joint !== '/' && joint !== ',' && joint !== '&'))
    return false;
  if (phrase.head.plural || next.head.plural || next.determiner !== null || next.countries.length > 0)
    return false;
  if (phrase.head.class === 'counterpart' || next.head.class === 'counterpart') return false;
  return joint !== ',' || phrase.capital === next.capital;
}

function listFrom(line: Line, first: Named, startsAt: ReadonlyMap<number, Named>): Named[] {
  const list = [first];
  for (;;) {
    const end = list.at(-1)!.to;
    const joint = line.tokens[end]?.norm;
    const at =
      joint === 'and'
        ? end + 1
        : joint === ','
          ? line.tokens[end + 1]?.norm === 'and'
            ? end + 2
            : end + 1
          : -1;
    const name = startsAt.get(at);
    if (!isHolder(name)) return list;
    list.push(name);
    if (joint === 'and') return list;
  }
}

function listTo(line: Line, last: Named, endsAt: ReadonlyMap<number, Named>): Named[] {
  const list = [last];
  for (;;) {
    const start = list[0]!.honorificFrom;
    const joint = line.tokens[start - 1]?.norm;
    const end = joint === 'and' && line.tokens[start - 2]?.norm === ',' ? start - 2 : start - 1;
    const name = joint === 'and' || (joint === ',' && list.length > 1) ? endsAt.get(end) : undefined;
    if (!isHolder(name)) return list;
    list.unshift(name);
  }
}
