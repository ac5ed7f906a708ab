import type { Tape } from '../../clauses/index.ts';
import { lookUp } from '../../gazetteer/index.ts';
import type { CountryCode, Name } from '../../mentions/index.ts';
import { contains, type Quote, quoteAt, type Span, type Token } from '../../text/index.ts';
import type { Scene } from './scene.ts';
import { BETWEEN_IN_AND_PLACE, PLACE_PREPOSITIONS, SITUATIONS } from './words.ts';

/** A place named in the text, with the country that it lies in where that is known. */
export interface Where {
  readonly quote: Quote;
  readonly country: CountryCode | null;
  /** True for a city, false for a country, a region or what is not known. */
  readonly city: boolean;
}

export const isCity = ({ city }: Where): boolean => city;

/**
 * The place that a sentence gives to an event between two of its tokens: a name after `in`, `at` and
 * the like; of several, the one nearest to the event.
 */
export function placeIn(
  scene: Scene,
  tape: Tape,
  near: Span,
  from: number,
  to: number,
  /** What the event is about: places in it are not where it is. */
  topics: readonly Span[] = [],
): Where | null {
  const at = nearest(scene.places, scene, tape, near, from, to, topics);
  if (at !== null) return whereAt(scene, tape, at);
  // "at Government House", where no town is named.
  const house = nearest(scene.houses, scene, tape, near, from, to, topics);
  const name = house === null ? null : scene.houses.get(tokenAt(scene, tape, house).start)!;
  return name && { quote: quoteAt(scene.marked.article.text, name), country: null, city: false };
}

const tokenAt = (scene: Scene, tape: Tape, at: number): Token =>
  scene.marked.article.sentences[tape.sentence]!.tokens[at]!;

/** The token of the name nearest to an event after `in`, `at` and the like; null where none stands so. */
function nearest(
  names: Scene['places'],
  scene: Scene,
  tape: Tape,
  near: Span,
  from: number,
  to: number,
  topics: readonly Span[],
): number | null {
  const tokens = scene.marked.article.sentences[tape.sentence]!.tokens;
  let best: { readonly at: number; readonly distance: number } | null = null;
  for (let at = Math.max(1, from); at < to; at += 1) {
    const name = names.get(tokens[at]!.start);
    if (
      !name ||
      isWater(tokens, at) ||
      !isLocative(tokens, at) ||
      topics.some((topic) => contains(topic, name))
    )
      continue;
    const distance = distanceTo(near, name);
    if (!best || distance < best.distance) best = { at, distance };
  }
  return best?.at ?? null;
}

/** What comes after an event is nearer to it than what stands before. */
const distanceTo = (near: Span, name: Span): number =>
  name.start >= near.end ? name.start - near.end : 2 * Math.abs(near.start - name.end) + 20;

/** The place whose name begins at a token, with the country that the gazetteer has for it. */
export function whereAt(scene: Scene, tape: Tape, token: number): Where | null {
  const { article } = scene.marked;
  const tokens = article.sentences[tape.sentence]!.tokens;
  const name = scene.places.get(tokens[token]?.start ?? -1);
  return name ? { quote: quoteAt(article.text, name), ...knownAt(tokens, token, name) } : null;
}

function knownAt(tokens: readonly Token[], at: number, name: Name): Pick<Where, 'country' | 'city'> {
  for (const entry of lookUp(tokens, at)?.entries ?? []) {
    if (entry.type === 'country' && (entry.as === 'name' || entry.as === 'capital'))
      return { country: entry.code, city: entry.as === 'capital' };
    if (entry.type === 'place') return { country: entry.place.country, city: entry.place.type === 'city' };
  }
  return { country: name.ref !== null && /^[A-Z]{2}$/.test(name.ref) ? name.ref : null, city: false };
}

/** Nobody meets in a sea: what is told of one is another matter. */
const isWater = (tokens: readonly Token[], at: number): boolean =>
  (lookUp(tokens, at)?.entries ?? []).some((entry) => entry.type === 'place' && entry.place.type === 'water');

/** True for a name after `in`, `at` …, past `the Iranian capital`. */
function isLocative(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 6; before -= 1) {
    const token = tokens[before]!;
    // "discussed the situation in Iraq": what is where, not who met where.
    if (PLACE_PREPOSITIONS.has(token.norm)) return !SITUATIONS.has(tokens[before - 1]?.norm ?? '');
    // "in Kazakhstan's capital Astana", "in the Iranian capital, Tehran"
    if (!(BETWEEN_IN_AND_PLACE.has(token.norm) || token.shape === 'Upper' || token.kind === 'possessive'))
      return false;
  }
  return false;
}
