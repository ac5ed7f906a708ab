import type { AnyFact } from '../dataset/index.ts';
import type { Article, Span } from '../text/index.ts';
import {
  capital,
  counted,
  inWords,
  kindOf,
  kindWords,
  letterOf,
  reader,
  coverage as words,
} from '../wording/index.ts';
import type { CoverageData } from './figures/index.ts';
import { markedSpan, supportsOf } from './marking.ts';
import { nilSentences } from './notes.ts';

/** What was read, sentence by sentence, and the caption that counts it. */
export function coverageData(
  article: Article,
  facts: readonly AnyFact[],
): { readonly data: CoverageData; readonly caption: string } {
  const nil = nilSentences(
    article,
    facts,
    facts.flatMap((fact) => supportsOf(article, fact)),
  );
  const bars = facts.map((fact) => ({ css: kindOf(fact).css, key: fact.key, ...bare(markedSpan(fact)) }));
  return {
    data: {
      sentences: article.sentences.map((one) => ({
        ...bare(one),
        n: one.index + 1,
        nil: nil.has(one.index),
      })),
      facts: bars,
      lanes: Object.entries(kindWords).map(([letter, kind]) => ({
        css: kind.css,
        name: capital(kind.many),
        count: facts.filter((fact) => letterOf(fact) === letter).length,
      })),
      nothing: reader.nothingShort,
    },
    caption: captionOf(article, nil.size, share(article, bars)),
  };
}

const bare = (span: Span): Span => ({ start: span.start, end: span.end });

/** Part of the sentences' characters that is evidence for some fact, 0 to 1. */
function share(article: Article, bars: readonly Span[]): number {
  const total = article.sentences.reduce((sum, one) => sum + one.end - one.start, 0);
  let covered = 0;
  let at = 0;
  for (const bar of [...bars].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, bar.end - Math.max(at, bar.start));
    at = Math.max(at, bar.end);
  }
  return total === 0 ? 0 : covered / total;
}

function captionOf(article: Article, nil: number, part: number): string {
  const n = article.sentences.length;
  const read = n - nil;
  if (read === 0) return `${capital(counted(n, reader.sentence, reader.sentences))}, ${words.fromNone}`;
  const from = read === n ? words.fromAll : inWords(read);
  return `${capital(counted(n, reader.sentence, reader.sentences))}, ${words.firstToLast} ${from}; ${Math.round(part * 100)}% ${words.evidence} ${words.colours}`;
}
