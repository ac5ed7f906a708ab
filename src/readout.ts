import { publicationWindow } from './chronology/index.ts';
import { layTapes, recased } from './clauses/index.ts';
import type { Reading } from './dataset/index.ts';
import { datedByOrder, type Fact, type Marked, orderOf, readAll } from './facts/index.ts';
import type { TenureRecord } from './gazetteer/index.ts';
import { findMentions, type Name } from './mentions/index.ts';
import { type Article, inOrder } from './text/index.ts';
import { findTimes } from './time/index.ts';

export interface ReadOptions {
  /** The register of tenures to date undated articles by; left out, the one of the gazetteer. An empty list switches it off. */
  readonly tenures?: readonly TenureRecord[];
}

/** First half: what the words name and say, before any fact is read. */
export function mark(source: Article, options: ReadOptions = {}): Marked {
  const article = recased(source);
  const times = findTimes(article);
  const mentions = findMentions(article, times);
  const tapes = layTapes(article, mentions, times);
  const publication = publicationWindow(article, times, mentions, tapes, options);
  return { article, times, publication, mentions, tapes };
}

/**
 * The whole program on one page: an article goes through the stages, each of which looks only at
 * what stands above it, and a reading comes out. Odd prose gives notes, never an error.
 */
export function read(article: Article, options: ReadOptions = {}): Reading {
  const marked = mark(article, options);
  const { mentions, times, publication } = marked;
  const { facts, notes } = readAll(marked);
  const order = orderOf(marked, Object.values(facts).flat());
  return {
    article: withoutTokens(article),
    publication,
    times,
    names: mentions.names,
    officials: mentions.officials,
    people: mentions.people,
    ...datedByOrder(facts, order, publication),
    order,
    notes: [...article.notes, ...publication.notes, ...mentions.notes, ...notes].sort(inOrder),
    coverage: coverageOf(article, Object.values(facts).flat(), mentions.names),
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

/** Tokens serve rules alone; a finished reading is kept and published without them. */
const withoutTokens = (article: Article): Article => ({
  ...article,
  sentences: article.sentences.map((sentence) => ({ ...sentence, tokens: [] })),
});
