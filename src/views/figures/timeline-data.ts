import { type DayNumber, dayOf } from '../../time/index.ts';
import type { KindClass } from '../../wording/index.ts';
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
  /** Page of what is drawn. */
  readonly path: string;
  /** Lane that it stands in where things are grouped; its kind where none is named. */
  readonly lane?: string;
}

/** Something that has no date, and so no place on the line. */
export interface UndatedItem extends Pick<TimelineItem, 'css' | 'sigla' | 'text' | 'path'> {
  /** What it is said to come before or after, where the words give an order and no date. */
  readonly note: readonly Run[];
}

export const laneOf = ({ lane, css }: TimelineItem): string => lane ?? css;

export interface TimelineLane {
  /** A kind's class, or the name of another group. */
  readonly key: string;
  readonly name: string;
  /** Null where the lane is not of one kind. */
  readonly css: KindClass | null;
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
  /** Things without a date, in a lane of their own. */
  readonly undated: readonly UndatedItem[];
  readonly undatedWords: {
    readonly name: string;
    readonly note: string;
    readonly place: string;
    /** `and 12 more, in the list`. */
    readonly rest: (n: number) => string;
  };
  readonly tenures: readonly TimelineTenure[];
  readonly tenuresTitle: string;
  /** `and 12 more`, for things that share their edges and their row. */
  readonly more: (n: number) => string;
  /** Lanes in order, for groups of rows and for bundles; `most` says how many the tallest bar stands for. */
  readonly lanes: readonly TimelineLane[];
  readonly most: (n: number, unit: 'month' | 'year') => string;
  /** Rows stand by lane however few they are. */
  readonly grouped?: boolean;
  /** The stretch of time to draw, instead of as much as there is. */
  readonly view?: Extent | null;
}

const open = (iso: string | null): DayNumber | null => (iso === null ? null : dayOf(iso));

/** Days from the first to the one after the last; an open end lies at the edge that is known. */
export function extentOfItem(item: Pick<TimelineItem, 'earliest' | 'latest'>): Extent {
  const from = open(item.earliest) ?? open(item.latest)!;
  const to = open(item.latest) ?? open(item.earliest)!;
  return { from, to: to + 1 };
}
