import type { ActorMention, Mentions } from '../mentions/index.ts';
import type { Article, Sentence } from '../text/index.ts';
import type { TimeExpression } from '../time/index.ts';
import type { Clause, Quotation, Tape } from './clause.ts';
import { type Bound, clauseBounds } from './clause-bounds.ts';
import { coverActors, coverPlaces, coverTimes, type Place } from './covers.ts';
import { quotationsOf } from './quotations.ts';
import { subjectsOf } from './subjects.ts';
import { itemsOf } from './tape-items.ts';
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
  const quotations = quotationsBySentence(article);
  return article.sentences.map((sentence) =>
    layTape(sentence, {
      actors: actors[sentence.index]!,
      times: timesOf[sentence.index]!,
      places: placesOf[sentence.index]!,
      quotations: quotations[sentence.index]!,
    }),
  );
}

interface Marks {
  readonly actors: readonly ActorMention[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly Place[];
  readonly quotations: readonly Quotation[];
}

function bySentence<T extends { readonly sentence: number }>(article: Article, marks: readonly T[]): T[][] {
  const lists: T[][] = article.sentences.map(() => []);
  for (const mark of marks) lists[mark.sentence]?.push(mark);
  return lists;
}

/** The quotations that stand in each sentence or reach into it. Neither kind overlaps its own. */
function quotationsBySentence(article: Article): Quotation[][] {
  const quotations = quotationsOf(article);
  let next = 0;
  return article.sentences.map((sentence) => {
    while (next < quotations.length && quotations[next]!.end <= sentence.start) next += 1;
    let to = next;
    while (to < quotations.length && quotations[to]!.start < sentence.end) to += 1;
    return quotations.slice(next, to);
  });
}

function layTape(sentence: Sentence, marks: Marks): Tape {
  const { tokens } = sentence;
  const actors = coverActors(sentence, marks.actors);
  const timed = coverTimes(sentence, marks.times, actors);
  const words = wordsOf(tokens, actors, timed);
  const bounds = inContext(words, clauseBounds(words, verbGroupsIn(words, sentence.index)));
  const clauses = clausesOf(words, bounds, sentence);
  const verbs = bounds.map(({ verb }) => verb).filter((verb) => verb !== null);
  const items = itemsOf({ words, times: timed, places: coverPlaces(sentence, marks.places), verbs });
  const clauseAt: number[] = [];
  let clause = 0;
  for (const item of items) {
    while (clause + 1 < clauses.length && clauses[clause + 1]!.from <= item.from) clause++;
    clauseAt.push(clause);
  }
  const { quotations, times } = marks;
  return { sentence: sentence.index, items, verbs, clauses, clauseAt, quotations, times };
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
