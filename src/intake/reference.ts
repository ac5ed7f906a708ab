import { decodeNamedCharacterReference } from 'decode-named-character-reference';

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
  // Some names show a pair of surrogates, some two signs; a number shows one sign.
  const shown =
    reference[1] === '#'
      ? String.fromCodePoint(value.codePointAt(index)!)
      : decodeNamedCharacterReference(reference.slice(1, -1)) || reference;
  return { length: reference.length, shows: shown.length };
}
