import type { Tape } from '../clauses/index.ts';
import type { TenureRecord } from '../gazetteer/index.ts';
import type { Mentions } from '../mentions/index.ts';
import type { Article } from '../text/index.ts';
import { dayOf, type TimeExpression } from '../time/index.ts';
import { publicationWindow } from './publication-window.ts';

/** An article whose day of publication is known, marked as if it were not. */
export interface DatedArticle {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** Read without front matter. */
  readonly article: Article;
  readonly times: readonly TimeExpression[];
  readonly mentions: Mentions;
  readonly tapes: readonly Tape[];
}

/** How windows of publication that were inferred compare with the days that are known. */
export interface WindowMeasure {
  readonly articles: number;
  /** With a bound on at least one side, and on both. */
  readonly bounded: number;
  readonly closed: number;
  /** Days from first to last, the median of those closed on both sides; null where none is. */
  readonly medianDays: number | null;
  /** Days from the first to the known day, the median of those bounded from below; null where none is. */
  readonly medianDaysBefore: number | null;
  /** Windows that leave out the known day: each is a fault. */
  readonly wrong: readonly { readonly id: string; readonly published: string; readonly edtf: string }[];
}

/** Infers the window of each article and compares it with the day that is known. */
export function measureWindows(
  articles: Iterable<DatedArticle>,
  options: { readonly tenures?: readonly TenureRecord[] } = {},
): WindowMeasure {
  const wrong: { id: string; published: string; edtf: string }[] = [];
  const widths: number[] = [];
  const before: number[] = [];
  let [count, bounded] = [0, 0];
  for (const { id, published, article, times, mentions, tapes } of articles) {
    const { edtf, earliest, latest } = publicationWindow(article, times, mentions, tapes, options);
    count += 1;
    if (edtf === null) continue;
    bounded += 1;
    const first = earliest === null ? null : dayOf(earliest);
    const last = latest === null ? null : dayOf(latest);
    const known = dayOf(published)!;
    if ((first !== null && first > known) || (last !== null && last < known))
      wrong.push({ id, published, edtf });
    if (first !== null) before.push(known - first);
    if (first !== null && last !== null) widths.push(last - first);
  }
  return {
    articles: count,
    bounded,
    closed: widths.length,
    medianDays: median(widths),
    medianDaysBefore: median(before),
    wrong,
  };
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
