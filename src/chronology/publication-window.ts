import type { Tape } from '../clauses/index.ts';
import { type TenureRecord, tenures } from '../gazetteer/index.ts';
import type { Mentions } from '../mentions/index.ts';
import { type Article, type Note, note } from '../text/index.ts';
import {
  type Bounds,
  dayInWords,
  edtfBetween,
  edtfBounds,
  isoDay,
  type PublicationWindow,
  type Reason,
  type TimeExpression,
  undated,
} from '../time/index.ts';
import { type Constraint, narrow } from './constraint.ts';
import { fromDateline } from './datelines.ts';
import { heldOffices } from './held-offices.ts';
import { spokenDates } from './spoken-dates.ts';

/**
 * When an article was published. What front matter says wins, with a note where the text contradicts
 * it. Otherwise a window: what the tense of dates, a dated dateline and the offices that people hold
 * leave, with the reasons of each edge. Contradicting reasons narrow nothing and give a note.
 */
export function publicationWindow(
  article: Article,
  times: readonly TimeExpression[],
  mentions: Mentions,
  tapes: readonly Tape[],
  options: { readonly tenures?: readonly TenureRecord[] } = {},
): PublicationWindow {
  const spoken = spokenDates(article, times, tapes);
  const { published } = article.matter;
  if (published !== undefined) return stated(published, article, spoken);
  const dated = [...spoken, ...fromDateline(article, times)];
  const held = heldOffices(article, times, mentions, options.tenures ?? tenures, narrow(dated).first);
  const constraints = [...dated, ...held];
  const { first, last, reasons, conflict } = narrow(constraints);
  const notes = conflict ? [conflictNote(article, conflict)] : [];
  return windowOf({ first, last }, edtfBetween({ first, last }), 'inferred', reasons, notes);
}

function stated(published: string, article: Article, spoken: readonly Constraint[]): PublicationWindow {
  const bounds = edtfBounds(published);
  const reason: Reason = {
    rule: 'publication:front-matter',
    text: 'When it was published is given with the article.',
    quote: null,
    tenure: null,
  };
  const against = spoken.find(
    ({ first, last }) =>
      (first !== null && bounds.last !== null && first > bounds.last) ||
      (last !== null && bounds.first !== null && last < bounds.first),
  );
  const notes = against ? [contradictionNote(article, published, against)] : [];
  return windowOf(bounds, published, 'stated', [reason], notes);
}

const spanOfReason = (article: Article, { reasons }: Constraint): { start: number; end: number } =>
  reasons.find(({ quote }) => quote !== null)?.quote ?? {
    start: article.sentences[0]?.start ?? 0,
    end: article.sentences[0]?.end ?? 0,
  };

const contradictionNote = (article: Article, published: string, against: Constraint): Note =>
  note(
    spanOfReason(article, against),
    'publication:contradicted',
    `Front matter says it was published ${published}, but: ${against.reasons[0]!.text}`,
  );

const conflictNote = (article: Article, [lower, upper]: readonly [Constraint, Constraint]): Note =>
  note(
    spanOfReason(article, upper),
    'publication:conflict',
    `The day of publication is left open, since two reasons contradict each other: ${lower.reasons[0]!.text} (not before ${dayInWords(isoDay(lower.first!))}) ${upper.reasons[0]!.text} (not after ${dayInWords(isoDay(upper.last!))})`,
  );

function windowOf(
  { first, last }: Bounds,
  edtf: string | null,
  basis: 'stated' | 'inferred',
  reasons: readonly Reason[],
  notes: readonly Note[],
): PublicationWindow {
  const earliest = first === null ? null : isoDay(first);
  const latest = last === null ? null : isoDay(last);
  if (edtf === null || (earliest === null && latest === null))
    return { edtf: null, earliest: null, latest: null, basis: null, reasons: [], when: undated(), notes };
  const edges = {
    earliest: earliest === null ? null : basis,
    latest: latest === null ? null : basis,
  };
  const shape = first === last ? 'day' : 'window';
  const when = { shape, edtf, earliest, latest, edges, basis, words: null, reasons } as const;
  return { edtf, earliest, latest, basis, reasons, when, notes };
}
