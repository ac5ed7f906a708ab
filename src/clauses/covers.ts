import type { ActorMention } from '../mentions/index.ts';
import type { Sentence, Span } from '../text/index.ts';
import type { TimeExpression } from '../time/index.ts';

/** For each token of a sentence, what covers it; shorter than the sentence where nothing does. */
export type Cover<T> = readonly (T | null)[];

export type Place = Span & { readonly ref: string | null };

/** Of mentions that overlap the larger covers. */
export function coverActors(sentence: Sentence, actors: readonly ActorMention[]): Cover<ActorMention> {
  const cover: (ActorMention | null)[] = sentence.tokens.map(() => null);
  const largest = actors.length > 1 ? [...actors].sort((a, b) => b.to - b.from - (a.to - a.from)) : actors;
  for (const actor of largest) {
    let free = true;
    for (let index = actor.from; index < actor.to; index++) if (cover[index]) free = false;
    if (free) cover.fill(actor, actor.from, actor.to);
  }
  return cover;
}

/** Times cover what no actor does. */
export function coverTimes(
  sentence: Sentence,
  times: readonly TimeExpression[],
  actors: Cover<ActorMention>,
): Cover<TimeExpression> {
  if (times.length === 0) return NOTHING;
  return sentence.tokens.map((token, index) =>
    actors[index] ? null : (times.find((time) => time.start <= token.start && token.end <= time.end) ?? null),
  );
}

// No marks cover any token: reading past its end gives undefined.
const NOTHING: readonly null[] = [];

export function coverPlaces(sentence: Sentence, places: readonly Place[]): Cover<Place> {
  if (places.length === 0) return NOTHING;
  return sentence.tokens.map(
    (token) => places.find((place) => place.start <= token.start && token.end <= place.end) ?? null,
  );
}
