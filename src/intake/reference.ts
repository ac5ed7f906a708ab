import type { Paragraph, Text } from 'mdast';
import { remark } from 'remark';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/uy;
/**
 * The character reference (`&amp;`, `&#x1F600;`) that stands at `at` in Markdown for what is shown
 * at `index` of `value`: its length, and how many units it shows; null where there is none. What only
 * looks like one (`&x;`) shows itself.
 */
export function referenceAt(
  markdown: string,
  at: number,
  value: string,
  index: number,
): { readonly length: number; readonly shows: number } | null {
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(markdown)?.[0];
  if (reference === undefined) return null;
  const shows =
    reference[1] === '#' ? String.fromCodePoint(value.codePointAt(index)!).length : unitsOf(reference);
  return { length: reference.length, shows };
}

const parser = remark();
const known = new Map<string, number>();

/** How many units a named reference shows: some stand for a pair of surrogates, some for two signs. */
function unitsOf(reference: string): number {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const [paragraph] = parser.parse(`x${reference}`).children as [Paragraph];
  const units = (paragraph.children[0] as Text).value.length - 1;
  known.set(reference, units);
  return units;
}
