import type { Tape } from '../../clauses/index.ts';
import { lookUp } from '../../gazetteer/index.ts';
import type { CountryCode, Name } from '../../mentions/index.ts';
import { type Article, type Quote, quoteAt, type Span, type Token } from '../../text/index.ts';
import type { Marked } from '../kind.ts';
import { BETWEEN_IN_AND_PLACE, PLACE_PREPOSITIONS, TOPIC_MARKERS } from './words.ts';

/** A place named in the text, with the country that it lies in where that is known. */
export interface Where {
  readonly quote: Quote;
  readonly country: CountryCode | null;
}

/**
 * The place that a sentence gives to an event between two of its tokens: a name after `in`, `at` and
 * the like, a city before its country, the one nearest to the event first.
 */
export function placeIn(marked: Marked, tape: Tape, near: Span, from: number, to: number): Where | null {
  const { article, mentions } = marked;
  const { tokens } = article.sentences[tape.sentence]!;
  let best: { readonly name: Name; readonly distance: number } | null = null;
  for (const name of mentions.names) {
    if (name.sentence !== tape.sentence || name.type !== 'place') continue;
    const at = tokens.findIndex((token) => token.start === name.start);
    if (at < from || at >= to || !isLocative(tokens, at, from)) continue;
    const distance = distanceTo(near, name);
    if (!best || distance < best.distance) best = { name, distance };
  }
  return best && whereAt(article, tokens, best.name);
}

/** What comes after an event is nearer to it than what stands before. */
const distanceTo = (near: Span, name: Span): number =>
  name.start >= near.end ? name.start - near.end : 2 * (near.start - name.end) + 20;

/** The place that a name is, with the country that the gazetteer has for it. */
export function whereAt(article: Article, tokens: readonly Token[], name: Span): Where {
  const at = tokens.findIndex((token) => token.start === name.start);
  return { quote: quoteAt(article.text, name), country: at < 0 ? null : countryOf(tokens, at) };
}

function countryOf(tokens: readonly Token[], at: number): CountryCode | null {
  for (const entry of lookUp(tokens, at)?.entries ?? []) {
    if (entry.type === 'country') return entry.code;
    if (entry.type === 'place') return entry.place.country;
  }
  return null;
}

/** True for a name after `in`, `at` …, past `the Iranian capital`. */
function isLocative(tokens: readonly Token[], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(0, from - 1) && at - before <= 6; before -= 1) {
    const token = tokens[before]!;
    if (PLACE_PREPOSITIONS.has(token.norm)) return !isTopical(tokens, before);
    // "in Kazakhstan's capital Astana", "in the Iranian capital, Tehran"
    if (!(BETWEEN_IN_AND_PLACE.has(token.norm) || token.shape === 'Upper' || token.kind === 'possessive'))
      return false;
  }
  return false;
}

/** "talks on the war in Libya": what a topic contains is not where the talks are. */
function isTopical(tokens: readonly Token[], preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - 6); at -= 1) {
    const token = tokens[at]!;
    if (TOPIC_MARKERS.has(token.norm)) return tokens[at + 1]?.shape === 'lower';
    if (token.kind === 'punctuation') return false;
  }
  return false;
}
