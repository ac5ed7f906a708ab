import { hash } from 'node:crypto';
import type { Note } from '../text/index.ts';
import type { Fact, Kind, Marked } from './kind.ts';

/** The facts of one kind, numbered and with ids, and what could not be settled. */
export interface Found<F extends Fact> {
  readonly facts: readonly F[];
  readonly notes: readonly Note[];
}

/**
 * Reads one kind and puts on each fact its siglum (`M1`, in the order of the text) and its id:
 * the article's id, the kind's letter and a hash of the fact's own words, so that it stays the same
 * when other facts come or go. Facts that share their words are told apart by their order among them.
 */
export function readKind<F extends Fact>(
  kind: Kind<F>,
  marked: Marked,
  earlier: Parameters<Kind<F>['read']>[1],
): Found<F> {
  const { facts: drafts, notes } = kind.read(marked, earlier);
  const ordered = drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => a.draft.key.start - b.draft.key.start || a.at - b.at);
  const seen = new Map<string, number>();
  const named = ordered.map(({ draft, at }, index) => {
    const nth = seen.get(draft.quote.text) ?? 0;
    seen.set(draft.quote.text, nth + 1);
    const id = `${marked.article.id}-${kind.letter.toLowerCase()}${digest(`${draft.quote.text}\n${nth}`)}`;
    return { draft, at, id, siglum: `${kind.letter}${index + 1}` };
  });
  const idAt = new Map(named.map(({ at, id }) => [`#${at}`, id]));
  const facts = named.map(({ draft, id, siglum }) => ({
    ...draft,
    id,
    article: marked.article.id,
    siglum,
    possiblySame: draft.possiblySame.map((other) => ({ ...other, fact: idAt.get(other.fact) ?? other.fact })),
  }));
  // A draft with the three fields put on is the fact; TypeScript can't see that through `Omit`.
  return { facts: facts as unknown as readonly F[], notes };
}

const digest = (words: string): string => hash('sha256', words).slice(0, 8);

/** A fact whose words are not where it says they are is a fault of a rule: it stops the reading. */
export function checkQuotes(text: string, fact: Fact): void {
  for (const quote of [fact.quote, fact.key, ...fact.support, ...(fact.when.words ? [fact.when.words] : [])])
    if (text.slice(quote.start, quote.end) !== quote.text)
      throw new Error(
        `${fact.id} (${fact.rule}): found \`${text.slice(quote.start, quote.end)}\` at ${quote.start}, expected its quote \`${quote.text}\``,
      );
  if (fact.key.start < fact.quote.start || fact.key.end > fact.quote.end)
    throw new Error(`${fact.id} (${fact.rule}): found its key outside its quote, expected it inside`);
}
