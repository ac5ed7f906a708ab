import type { ActorMention, Mentions } from '../mentions/index.ts';
import { type Article, overlaps, type Sentence } from '../text/index.ts';
import type { TimeExpression } from '../time/index.ts';
import type { Clause, Quotation, Tape, TapeItem, VerbGroup } from './clause.ts';
import { type Bound, clauseBounds } from './clause-bounds.ts';
import { quotationsOf } from './quotations.ts';
import { subjectsOf } from './subjects.ts';
import { inContext } from './verb-context.ts';
import { verbGroupsIn } from './verb-groups.ts';
import { type Words, wordsOf } from './word-class.ts';

/**
 * Lays one tape a sentence, in order: verb groups and clauses analysed, quotations found, and the
 * largest thing that begins at each place as one item. Of mentions that overlap the larger is taken.
 */
export function layTapes(article: Article, mentions: Mentions, times: readonly TimeExpression[]): Tape[] {
  const actors = bySentence(article, mentions.actors);
  const timesOf = bySentence(article, times);
  const placesOf = bySentence(
    article,
    mentions.names.filter((name) => name.type === 'place'),
  );
  const quotations = quotationsOf(article);
  return article.sentences.map((sentence) =>
    layTape(sentence, {
      actors: actors[sentence.index]!,
      times: timesOf[sentence.index]!,
      places: placesOf[sentence.index]!,
      quotations: quotations.length === 0 ? quotations : quotations.filter((one) => overlaps(one, sentence)),
    }),
  );
}

interface Marks {
  readonly actors: readonly ActorMention[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly { readonly start: number; readonly end: number; readonly ref: string | null }[];
  readonly quotations: readonly Quotation[];
}

function bySentence<T extends { readonly sentence: number }>(article: Article, marks: readonly T[]): T[][] {
  const lists: T[][] = article.sentences.map(() => []);
  for (const mark of marks) lists[mark.sentence]?.push(mark);
  return lists;
}

function layTape(sentence: Sentence, marks: Marks): Tape {
  const { tokens } = sentence;
  const actors = coverActors(sentence, marks.actors);
  const timed = coverTimes(sentence, marks.times, actors);
  const words = wordsOf(tokens, actors, timed);
  const bounds = inContext(words, clauseBounds(words, verbGroupsIn(words, sentence.index)));
  const clauses = clausesOf(words, bounds, sentence);
  const verbs = bounds.flatMap((bound) => bound.verb ?? []);
  const items = itemsOf(words, timed, coverPlaces(sentence, marks.places), verbs);
  const clauseAt: number[] = [];
  let clause = 0;
  for (const item of items) {
    while (clause + 1 < clauses.length && clauses[clause + 1]!.from <= item.from) clause++;
    clauseAt.push(clause);
  }
  return { sentence: sentence.index, items, verbs, clauses, clauseAt, quotations: marks.quotations };
}

function coverActors(sentence: Sentence, actors: readonly ActorMention[]): (ActorMention | null)[] {
  const cover: (ActorMention | null)[] = sentence.tokens.map(() => null);
  const largest = actors.length > 1 ? [...actors].sort((a, b) => b.to - b.from - (a.to - a.from)) : actors;
  for (const actor of largest) {
    let free = true;
    for (let index = actor.from; index < actor.to; index++) if (cover[index]) free = false;
    if (free) cover.fill(actor, actor.from, actor.to);
  }
  return cover;
}

function coverTimes(
  sentence: Sentence,
  times: readonly TimeExpression[],
  actors: readonly (ActorMention | null)[],
): readonly (TimeExpression | null)[] {
  if (times.length === 0) return NOTHING;
  return sentence.tokens.map((token, index) =>
    actors[index] ? null : (times.find((time) => time.start <= token.start && token.end <= time.end) ?? null),
  );
}

// No marks cover any token: reading past its end gives undefined.
const NOTHING: readonly null[] = [];

function coverPlaces(
  sentence: Sentence,
  places: Marks['places'],
): readonly (Marks['places'][number] | null)[] {
  if (places.length === 0) return NOTHING;
  return sentence.tokens.map(
    (token) => places.find((place) => place.start <= token.start && token.end <= place.end) ?? null,
  );
}

function clausesOf(words: Words, bounds: readonly Bound[], sentence: Sentence): Clause[] {
  const subjects = subjectsOf(words, bounds);
  return bounds.map((bound, index) => {
    const to = bounds[index + 1]?.from ?? words.tokens.length;
    return {
      start: words.tokens[bound.from]?.start ?? sentence.start,
      end: words.tokens[to - 1]?.end ?? sentence.end,
      sentence: sentence.index,
      from: bound.from,
      to,
      kind: bound.kind,
      verb: bound.verb,
      subject: subjects[index]!.actor,
      subjectShared: subjects[index]!.shared,
    };
  });
}

function itemsOf(
  words: Words,
  times: readonly (TimeExpression | null)[],
  places: readonly (Marks['places'][number] | null)[],
  verbs: readonly VerbGroup[],
): TapeItem[] {
  const { tokens } = words;
  const items: TapeItem[] = [];
  let nextVerb = 0;
  for (let from = 0; from < tokens.length; ) {
    const to = Math.max(itemEnd(words, times, places, verbs[nextVerb], from), from + 1);
    const place = { start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to };
    const { kind, norm } = tokens[from]!;
    const actor = words.actors[from];
    const time = times[from];
    const placed = places[from];
    const verb = verbs[nextVerb];
    if (actor) items.push({ ...place, kind: 'actor', actor });
    else if (verb?.from === from) {
      items.push({ ...place, kind: 'verb', verb });
      nextVerb++;
    } else if (time) items.push({ ...place, kind: 'time', time });
    else if (placed) items.push({ ...place, kind: 'place', ref: placed.ref });
    else if (kind === 'number') items.push({ ...place, kind: 'number', norm });
    else if (kind === 'word') items.push({ ...place, kind: 'word', norm });
    else items.push({ ...place, kind: 'sign', norm });
    from = to;
  }
  return items;
}

function itemEnd(
  words: Words,
  times: readonly (TimeExpression | null)[],
  places: readonly (Marks['places'][number] | null)[],
  verb: VerbGroup | undefined,
  from: number,
): number {
  const actor = words.actors[from];
  if (actor) return actor.to;
  if (verb?.from === from) return verb.to;
  const mark: unknown = times[from] ?? places[from];
  if (!mark) return from + 1;
  const cover: readonly unknown[] = times[from] ? times : places;
  let to = from + 1;
  while (to < words.tokens.length && cover[to] === mark && !words.actors[to] && verb?.from !== to) to++;
  return to;
}
