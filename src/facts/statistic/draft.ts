import { cover, quoteAt, type Span } from '../../text/index.ts';
import type { Draft, Marked } from '../kind.ts';
import type { Line } from './line.ts';
import type { Party } from './parties.ts';
import { periodOf } from './period.ts';
import type { Statistic } from './schema.ts';

/** What a rule found, before it is made a fact. */
export interface Finding
  extends Pick<Statistic, 'kind' | 'measure' | 'value' | 'unit' | 'bound' | 'target' | 'rule' | 'basis'> {
  readonly subject: Party | null;
  readonly counterpart: Party | null;
  readonly after: readonly Party[];
  /** Pieces of the number with its bounds and unit. */
  readonly number: { readonly from: number; readonly to: number };
  /** Pieces of the measure, where it stands in the same sentence. */
  readonly named: { readonly from: number; readonly to: number } | null;
  /** Words of other sentences that it rests on. */
  readonly support: readonly Span[];
}

export function draftOf(marked: Marked, line: Line, finding: Finding): Draft<Statistic> {
  const { text } = marked.article;
  const valueSpan = spanOf(line, finding.number);
  const { subject, counterpart, after, number: _number, named, support, ...rest } = finding;
  const target = rest.target ? ' (target)' : '';
  return {
    ...rest,
    measure: `${rest.measure}${target}`,
    sentence: line.sentence.index,
    quote: quoteAt(text, line.sentence),
    key: quoteAt(text, keyOf(line, valueSpan, named)),
    support: support.map((span) => quoteAt(text, span)),
    when: periodOf(marked, line, valueSpan, rest.target) as Statistic['when'],
    subject: subject && { country: subject.country, words: quoteAt(text, subject) },
    counterpart: counterpart && { country: counterpart.country, words: quoteAt(text, counterpart) },
    after: after.flatMap(({ country }) => country ?? []),
    valueText: quoteAt(text, valueSpan),
    possiblySame: [],
  };
}

export const spanOf = (line: Line, { from, to }: { from: number; to: number }): Span => ({
  start: line.pieces[from]!.start,
  end: line.pieces[to - 1]!.end,
});

const LONGEST_KEY = 60;

/** The number together with its measure, where they stand close; else the number alone. */
function keyOf(line: Line, value: Span, named: Finding['named']): Span {
  if (!named) return value;
  const both = cover([value, spanOf(line, named)]);
  return both.end - both.start <= LONGEST_KEY ? both : value;
}
