import type { Span } from './span.ts';

/** Something that could not be settled, or that an editor should know, at its place. */
export interface Note extends Span {
  /** `stage:what`, such as `time:no-anchor` or `mentions:two-candidates`. */
  readonly rule: string;
  /** One plain sentence for a reader: what was found, what would settle it. */
  readonly reason: string;
}

export const note = (span: Span, rule: string, reason: string): Note => ({
  start: span.start,
  end: span.end,
  rule,
  reason,
});
