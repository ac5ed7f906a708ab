import type { Paragraph, Text } from 'mdast';
import { remark } from 'remark';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/uy;
/** All that stand for the sign that a reference begins with. */
const AMPERSAND = /&(?:amp|AMP|#0*38|#[xX]0*26);/uy;

/**
 * The character reference (`&amp;`, `&#x1F600;`) that stands at `at` in Markdown for what is shown
 * at `index` of `value`: its length, and how many units it shows. Null where the signs are shown as they are.
 */
export function referenceAt(
  markdown: string,
  at: number,
  value: string,
  index: number,
): { readonly length: number; readonly shows: number } | null {
  if (markdown[at] !== '&') return null;
  const pattern = value[index] === '&' ? AMPERSAND : REFERENCE;
  pattern.lastIndex = at;
  const reference = pattern.exec(markdown)?.[0];
  if (reference === undefined) return null;
  const shows = reference[1] === '#' ? (value.codePointAt(index)! > 0xffff ? 2 : 1) : unitsOf(reference);
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
