import type { Quote } from '../text/index.ts';

/** `stated`: the words say it. `inferred`: the context says it, by a rule that is named. */
export type Basis = 'stated' | 'inferred';

/** Why something is believed: one step of a chain, in words for a reader, with what it rests on. */
export interface Reason {
  /** The rule that took this step, such as `time:last-month` or `tenure`. */
  readonly rule: string;
  /** One plain sentence. */
  readonly text: string;
  /** The words it rests on, if it rests on words. */
  readonly quote: Quote | null;
  /** Id of the tenure record it rests on, if it rests on the register. */
  readonly tenure: string | null;
}

/**
 * When something is, as far as the words and sound inference go.
 * - `day`: on that very day;
 * - `window`: on some day between the edges; an edge that is null is open;
 * - `period`: over the whole of it (a rank "in 2024", a visit of three days);
 * - `undated`: nothing is known, and no edge is given.
 */
export interface When {
  readonly shape: 'day' | 'window' | 'period' | 'undated';
  /** EDTF (ISO 8601-2:2019): `2024-08`, `2024-08-14`, `2025-01-01/2025-09-05`, `../2025-09-05`; `XXXX-03` for a March of which the edges say how early or late; null if undated. */
  readonly edtf: string | null;
  /** First and last possible day, ISO 8601 `YYYY-MM-DD`; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** How each edge is known; null where the edge is open. */
  readonly edges: { readonly earliest: Basis | null; readonly latest: Basis | null };
  readonly basis: Basis;
  /** The words of time behind it ("In August last year"), kept also where no date follows from them. */
  readonly words: Quote | null;
  readonly reasons: readonly Reason[];
}

export const undated = (words: Quote | null = null, reasons: readonly Reason[] = []): When => ({
  shape: 'undated',
  edtf: null,
  earliest: null,
  latest: null,
  edges: { earliest: null, latest: null },
  basis: 'stated',
  words,
  reasons,
});

/** An expression of time in the text, by TIMEX3 (TimeML 1.2.1, §2.2) and, where it has one, EDTF. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /** Index of its sentence; -1 in the dateline. */
  readonly sentence: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2024-08`, `P3M`, `PAST_REF`, `XXXX-08`. */
  readonly value: string;
  readonly edtf: string | null;
  /** `stated` if the words alone give the value, `inferred` if it is relative to publication or another date. */
  readonly basis: Basis;
  /** The rule that read it. */
  readonly rule: string;
  /**
   * For an expression that is relative to the day of publication: the offset in calendar units.
   * `last month` is {unit:'month', by:-1}; `August last year` is {unit:'year', by:-1, month:8};
   * `a few months ago` is {unit:'month', by:null, direction:'past'}.
   */
  readonly relative: Relative | null;
}

export interface Relative {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
  /** How many units from publication, negative before it; null if not a number ("a few", "in August"). */
  readonly by: number | null;
  /** With a named part and `by` null: which way the nearest is looked for; `present` if the words don't tell. */
  readonly direction: 'past' | 'future' | 'present';
  /** A named month (1–12), day of the month or weekday (1 Monday – 7 Sunday) inside it. */
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** A named quarter (1–4), half (1–2) or season (1 spring – 4 winter) inside it. */
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: number;
  /** For days or months in a row: how many more after the one named ("4-5 November"), or, negative, before it. */
  readonly more?: number;
  /** With `by` null and a named part: not the current one ("last August", said in August). */
  readonly strict?: boolean;
}
