import { type DayNumber, dayOf } from '../../time/index.ts';
import type { KindClass } from '../rich.ts';
import type { Run } from './runs.ts';
import type { Extent } from './timeline-scale.ts';

/** Something with a date, as the line of time shows it. */
export interface TimelineItem {
  readonly css: KindClass;
  readonly sigla: readonly Run[];
  readonly text: readonly Run[];
  /** When, in words. */
  readonly when: readonly Run[];
  readonly shape: 'day' | 'window' | 'period';
  /** First and last possible day, `YYYY-MM-DD`; null where open, but never both. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly edges: TimelineEdges;
}

export interface TimelineEdges {
  readonly earliest: 'stated' | 'inferred' | null;
  readonly latest: 'stated' | 'inferred' | null;
}

/** A time in office that sets an edge; an end that is null is not known or has not come. */
export interface TimelineTenure {
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  /** Days that it sets as the edge of something drawn. */
  readonly sets: readonly string[];
}

export interface TimelineData {
  /** Unique on the page: patterns and masks are named by it. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly TimelineItem[];
  /** Where the article came out, if it is one and is not dated to the day. */
  readonly published: {
    readonly earliest: string;
    readonly latest: string;
    readonly text: string;
    readonly short: string;
  } | null;
  readonly tenures: readonly TimelineTenure[];
  readonly tenuresTitle: string;
  /** `and 12 more`, for things that share their edges and their row. */
  readonly more: (n: number) => string;
  /** Names of kinds, for the lanes of a bundle; `most` says how many its tallest bar stands for. */
  readonly lanes: readonly { readonly css: KindClass; readonly name: string }[];
  readonly most: (n: number, unit: 'month' | 'year') => string;
}

const open = (iso: string | null): DayNumber | null => (iso === null ? null : dayOf(iso));

/** Days from the first to the one after the last; an open end lies at the edge that is known. */
export function extentOfItem(item: Pick<TimelineItem, 'earliest' | 'latest'>): Extent {
  const from = open(item.earliest) ?? open(item.latest)!;
  const to = open(item.latest) ?? open(item.earliest)!;
  return { from, to: to + 1 };
}
