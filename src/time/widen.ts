import type { Found } from './match.ts';
import type { Term } from './term.ts';
import words from './words.json' with { type: 'json' };

const inside = new Set(words.inside);
const ARTICLES = new Set(['the', 'a', 'an']);
const approximate = words.approximate.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const lastOfApproximate = new Set(approximate.map((phrase) => phrase.at(-1)!));

/**
 * Takes in the words before an expression that belong to it by TimeML: "early next year", "the end
 * of 1990", "nearly two weeks ago". They limit it within its value and leave the value as it is.
 */
export function widen(terms: readonly Term[], { from: matched, to, meaning }: Found, floor: number): number {
  // "the third-quarter results": the article belongs to the noun that follows.
  const from = terms[to - 1]!.joined && ARTICLES.has(terms[matched]!.norm) ? matched + 1 : matched;
  if (meaning.is === 'set' || (meaning.is === 'granule' && meaning.granule.unit === 'day')) return from;
  if (meaning.is !== 'duration') {
    const start = partBefore(terms, from, floor);
    if (start !== from) return start;
  }
  const counts =
    meaning.is === 'duration' ? !DETERMINERS.has(terms[from]!.norm) : terms[to - 1]!.norm === 'ago';
  return counts ? approximately(terms, from, floor) : from;
}

const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those', 'last', 'past', 'next']);

function partBefore(terms: readonly Term[], from: number, floor: number): number {
  let at = from - 1;
  if (terms[at]?.norm === 'of' || terms[at]?.norm === 'in') at--;
  const norm = terms[at]?.norm ?? '';
  if (at < floor || !inside.has(norm)) return from;
  const noun = at < from - 1;
  const isNoun =
    norm === 'end' || norm === 'beginning' || norm === 'middle' || norm === 'start' || norm === 'close';
  if (noun !== isNoun && !(norm === 'late' || norm === 'early') && norm !== 'earlier' && norm !== 'later')
    return from;
  if (noun && !isNoun && norm !== 'earlier' && norm !== 'later') return from;
  return at - 1 >= floor && terms[at - 1]!.norm === 'the' ? at - 1 : at;
}

function approximately(terms: readonly Term[], from: number, floor: number): number {
  if (!lastOfApproximate.has(terms[from - 1]?.norm ?? '')) return from;
  const phrase = approximate.find(
    (words) =>
      from - words.length >= floor &&
      words.every((word, nth) => terms[from - words.length + nth]!.norm === word),
  );
  return phrase ? from - phrase.length : from;
}
