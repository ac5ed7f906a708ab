import { edtfBounds, isoDay } from '../time/index.ts';

/** First and last day of an EDTF date as ISO 8601; null where open. */
export function daysOf(edtf: string): { readonly earliest: string | null; readonly latest: string | null } {
  const { first, last } = edtfBounds(edtf);
  return { earliest: first === null ? null : isoDay(first), latest: last === null ? null : isoDay(last) };
}
