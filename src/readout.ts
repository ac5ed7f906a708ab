import { publicationWindow } from './chronology/index.ts';
import { layTapes, recased } from './clauses/index.ts';
import type { Reading } from './dataset/index.ts';
import { datedByOrder, type Fact, type Marked, orderOf, readAllEach, type Told } from './facts/index.ts';
import type { TenureRecord } from './gazetteer/index.ts';
import { findMentions, type Name } from './mentions/index.ts';
import { type Article, inOrder, tokenised, untokenised } from './text/index.ts';
import { findTimes } from './time/index.ts';

export interface ReadOptions {
  /** The register of tenures to date undated articles by; left out, the one of the gazetteer. An empty list switches it off. */
  readonly tenures?: readonly TenureRecord[];
}

/** How many articles go through the stages together. */
const BATCH = 16;

/**
 * The whole program on one page: articles go through the stages, each of which looks only at what
 * stands above it, and readings come out. Odd prose gives notes, never an error.
 *
 * No article knows of another. Some go together through one stage after the other, since what a
 * stage runs then stays at hand in the processor: it saves a quarter of the time.
 */
export function* readEach(articles: readonly Article[], options: ReadOptions = {}): Generator<Reading> {
  for (let from = 0; from < articles.length; from += BATCH) {
    const marked = markEach(articles.slice(from, from + BATCH), options);
    const told = readAllEach(marked);
    for (const [at, one] of marked.entries()) yield readingOf(one, told[at]!);
  }
}

/** One article by itself. */
export function read(article: Article, options: ReadOptions = {}): Reading {
  const [reading] = readEach([article], options);
  return reading!;
}

/** First half: what the words name and say, before any fact is read. */
function markEach(sources: readonly Article[], options: ReadOptions): Marked[] {
  const articles = sources.map(tokenised).map(recased);
  const times = articles.map(findTimes);
  const mentions = articles.map((article, at) => findMentions(article, times[at]!));
  const tapes = articles.map((article, at) => layTapes(article, mentions[at]!, times[at]!));
  return articles.map((article, at) => {
    const marks = { article, times: times[at]!, mentions: mentions[at]!, tapes: tapes[at]! };
    const publication = publicationWindow(article, marks.times, marks.mentions, marks.tapes, options);
    return { ...marks, publication };
  });
}

/** One article by itself, with no fact read yet. */
export const mark = (article: Article, options: ReadOptions = {}): Marked => markEach([article], options)[0]!;

/** Second half: the facts, and all that a reading is kept with. */
function readingOf(marked: Marked, { facts, notes }: Told): Reading {
  const { article, mentions, times, publication } = marked;
  const all = Object.values(facts).flat();
  const order = orderOf(marked, all);
  return {
    article: untokenised(article),
    publication,
    times,
    names: mentions.names,
    officials: mentions.officials,
    people: mentions.people,
    ...datedByOrder(facts, order, publication),
    order,
    notes: [...article.notes, ...publication.notes, ...mentions.notes, ...notes].sort(inOrder),
    coverage: coverageOf(article, all, mentions.names),
  };
}

/** What was found in each sentence: ids of facts, and how many names. */
function coverageOf(article: Article, facts: readonly Fact[], names: readonly Name[]): Reading['coverage'] {
  const coverage = article.sentences.map(({ index }) => ({
    sentence: index,
    facts: [] as string[],
    mentions: 0,
  }));
  for (const { sentence, id } of facts) coverage[sentence]?.facts.push(id);
  for (const { sentence } of names) coverage[sentence]!.mentions += 1;
  return coverage;
}
