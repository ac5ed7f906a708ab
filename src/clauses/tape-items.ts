import type { TimeExpression } from '../time/index.ts';
import type { TapeItem, VerbGroup } from './clause.ts';
import type { Cover, Place } from './covers.ts';
import type { Words } from './word-class.ts';

/** What may begin an item at each token. */
export interface Marked {
  readonly words: Words;
  readonly times: Cover<TimeExpression>;
  readonly places: Cover<Place>;
  readonly verbs: readonly VerbGroup[];
}

/** The items of a sentence in order: at each place the largest thing that begins there. */
export function itemsOf(marked: Marked): TapeItem[] {
  const { tokens } = marked.words;
  const items: TapeItem[] = [];
  let nextVerb = 0;
  for (let from = 0; from < tokens.length; ) {
    const verb = marked.verbs[nextVerb];
    const item = itemAt(marked, from, verb);
    if (item.kind === 'verb' || (verb && verb.from < item.to)) nextVerb++;
    items.push(item);
    from = item.to;
  }
  return items;
}

function itemAt({ words, times, places }: Marked, from: number, verb: VerbGroup | undefined): TapeItem {
  const { tokens, actors } = words;
  const { start, end, kind, norm } = tokens[from]!;
  const actor = actors[from];
  if (actor) return { start, end: actor.end, from, to: actor.to, kind: 'actor', actor };
  if (verb?.from === from) return { start, end: verb.end, from, to: verb.to, kind: 'verb', verb };
  const time = times[from];
  if (time) {
    const to = coverEnd(words, times, verb, from);
    return { start, end: tokens[to - 1]!.end, from, to, kind: 'time', time };
  }
  const place = places[from];
  if (place) {
    const to = coverEnd(words, places, verb, from);
    return { start, end: tokens[to - 1]!.end, from, to, kind: 'place', ref: place.ref };
  }
  const single = kind === 'number' ? 'number' : kind === 'word' ? 'word' : 'sign';
  return { start, end, from, to: from + 1, kind: single, norm };
}

function coverEnd(words: Words, cover: Cover<unknown>, verb: VerbGroup | undefined, from: number): number {
  let to = from + 1;
  while (cover[to] === cover[from] && !words.actors[to] && verb?.from !== to) to++;
  return to;
}
