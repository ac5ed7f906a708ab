import type { Tape } from '../clauses/index.ts';
import type { Mentions } from '../mentions/index.ts';
import { type Article, quoteAt, type Span } from '../text/index.ts';
import { type PublicationWindow, type TimeExpression, undated, type When } from '../time/index.ts';
import { daysOf } from './days.ts';

/** What the date of a fact is worked out from. */
export interface MarkedTime {
  readonly article: Article;
  readonly times: readonly TimeExpression[];
  readonly publication: PublicationWindow;
  readonly mentions: Mentions;
  readonly tapes: readonly Tape[];
}

/** When a fact at `near` is: by the expression of time in its sentence that stands nearest. */
export function whenAt(
  marked: MarkedTime,
  sentence: number,
  near: Span,
  options: { readonly shape?: 'period' } = {},
): When {
  const distance = (time: TimeExpression) =>
    Math.min(Math.abs(time.start - near.end), Math.abs(near.start - time.end));
  const [nearest] = marked.times
    .filter((time) => time.sentence === sentence && time.type === 'DATE')
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return undated();
  const words = quoteAt(marked.article.text, nearest);
  const bounds = nearest.edtf === null ? null : daysOf(nearest.edtf);
  if (nearest.edtf === null || bounds === null) return undated(words);
  const edge = (known: string | null) => (known === null ? null : nearest.basis);
  return {
    shape: options.shape ?? (bounds.earliest === bounds.latest ? 'day' : 'window'),
    edtf: nearest.edtf,
    ...bounds,
    edges: { earliest: edge(bounds.earliest), latest: edge(bounds.latest) },
    basis: nearest.basis,
    words,
    reasons: [],
  };
}
