import { type Article, quoteAt } from '../text/index.ts';
import { edtfBounds, type TimeExpression } from '../time/index.ts';
import type { Constraint } from './constraint.ts';

/** How many days after the day of its dateline a story may come out. */
const DAYS_TO_PRINT = 7;

/** A dateline with a full date: the story came out on that day or within the week after it. */
export function fromDateline(article: Article, times: readonly TimeExpression[]): readonly Constraint[] {
  const dated = times.find((time) => time.sentence === -1 && time.edtf !== null && time.relative === null);
  if (!dated) return [];
  const { first, last } = edtfBounds(dated.edtf!);
  if (first === null || first !== last) return [];
  const words = quoteAt(article.text, dated);
  const reason = {
    rule: 'publication:dateline',
    text: `It was filed on ${words.text}: published on that day or within a week after it.`,
    quote: words,
    tenure: null,
  };
  return [{ first, last: first + DAYS_TO_PRINT, reasons: [reason] }];
}
