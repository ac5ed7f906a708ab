import type { Tape } from '../../clauses/index.ts';
import { lookUp } from '../../gazetteer/index.ts';
import { quoteAt } from '../../text/index.ts';
import { type Where, whereAt } from './place.ts';
import type { Scene } from './scene.ts';
import { BETWEEN_IN_AND_PLACE, MODIFIERS } from './words.ts';

/** Places that stand in a list from a token on: `Vietnam, Laos and the Indian capital Delhi`. */
export function placesFrom(scene: Scene, tape: Tape, from: number): { places: Where[]; to: number } {
  const tokens = scene.marked.article.sentences[tape.sentence]!.tokens;
  const places: Where[] = [];
  let to = from;
  for (let at = from; at < tokens.length && at - to <= 5; at += 1) {
    const place = whereAt(scene, tape, at);
    if (place) {
      // "Tehran, Iran": the country of a city is no second place.
      const last = places.at(-1);
      const comma = at === to + 1 && tokens[to]?.norm === ',';
      if (!(last && comma && last.country !== null && last.country === place.country)) places.push(place);
      while (at < tokens.length && tokens[at]!.end < place.quote.end) at += 1;
      to = at + 1;
      continue;
    }
    const capital = capitalAt(scene, tape, at);
    if (capital) {
      places.push(capital);
      at += 1;
      to = at + 1;
      continue;
    }
    const token = tokens[at]!;
    const passes =
      BETWEEN_IN_AND_PLACE.has(token.norm) ||
      MODIFIERS.has(token.norm) ||
      token.norm === 'and' ||
      token.kind === 'possessive' ||
      (token.shape === 'Upper' && at > from - 1);
    if (!passes) break;
  }
  return { places, to };
}

/** "the Chinese capital", where its name does not follow. */
function capitalAt(scene: Scene, tape: Tape, at: number): Where | null {
  const { article } = scene.marked;
  const tokens = article.sentences[tape.sentence]!.tokens;
  if (tokens[at + 1]?.norm !== 'capital' || whereAt(scene, tape, at + 2) || tokens[at + 2]?.norm === 'of')
    return null;
  if (tokens[at + 2]?.norm === ',' && whereAt(scene, tape, at + 3)) return null;
  const entry = lookUp(tokens, at)?.entries.find(({ type }) => type === 'country');
  if (entry?.type !== 'country' || entry.as !== 'adjective') return null;
  const words = { start: tokens[at]!.start, end: tokens[at + 1]!.end };
  return { quote: quoteAt(article.text, words), country: entry.code, city: true };
}
