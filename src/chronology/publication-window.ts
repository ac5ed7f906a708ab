import type { Tape } from '../clauses/index.ts';
import type { TenureRecord } from '../gazetteer/index.ts';
import type { Mentions } from '../mentions/index.ts';
import type { Article } from '../text/index.ts';
import { type PublicationWindow, type TimeExpression, undated } from '../time/index.ts';
import { daysOf } from './days.ts';

/** When an article was published: what front matter says, and nothing where it says nothing. */
export function publicationWindow(
  article: Article,
  _times: readonly TimeExpression[],
  _mentions: Mentions,
  _tapes: readonly Tape[],
  _options: { readonly tenures?: readonly TenureRecord[] } = {},
): PublicationWindow {
  const edtf = article.matter.published ?? null;
  const bounds = edtf === null ? null : daysOf(edtf);
  if (edtf === null || bounds === null)
    return { edtf: null, earliest: null, latest: null, basis: null, reasons: [], when: undated(), notes: [] };
  const day = bounds.earliest === bounds.latest;
  const edge = (known: string | null) => (known === null ? null : 'stated');
  const edges = { earliest: edge(bounds.earliest), latest: edge(bounds.latest) } as const;
  const reasons = [
    {
      rule: 'publication:front-matter',
      text: 'The article’s front matter gives it.',
      quote: null,
      tenure: null,
    },
  ];
  const when = {
    shape: day ? 'day' : 'window',
    edtf,
    ...bounds,
    edges,
    basis: 'stated',
    words: null,
    reasons,
  } as const;
  return { edtf, ...bounds, basis: 'stated', reasons, when, notes: [] };
}
