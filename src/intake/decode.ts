import { type Place, Refusal } from '../text/index.ts';

const refuse = (
  rule: string,
  found: string,
  expected: string,
  advice: string,
  at: [number, number] | null = null,
) =>
  new Refusal({
    line: at?.[0] ?? null,
    column: at?.[1] ?? null,
    rule: `intake:${rule}`,
    found,
    expected,
    advice,
  });

/** Kinds of file that are told by their first bytes, here one sign each, and are no text. */
const SIGNATURES: readonly (readonly [first: string, what: string])[] = [
  ['\x1f\x8b', 'gzip data'],
  ['\x28\xb5\x2f\xfd', 'zstd data'],
  ['\xfd7zXZ', 'xz data'],
  ['BZh', 'bzip2 data'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['PK\x05\x06', 'a zip archive with nothing in it'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'an RTF document'],
  ['%PDF', 'a PDF'],
  ['%!PS', 'PostScript'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x7fELF', 'a program'],
  ['\0asm', 'a program'],
  ['\xff\xfe', 'UTF-16 text'],
  ['\xfe\xff', 'UTF-16 text'],
];

/**
 * The text of a file: UTF-8, byte-order marks before it dropped (files put together have several). Throws a `Refusal` for anything else, with
 * the offset of the first bad byte, and for characters that no feed or page can carry.
 */
export function decode(bytes: Uint8Array): string {
  const first = String.fromCharCode(...bytes.subarray(0, 5));
  for (const [signature, what] of SIGNATURES)
    if (first.startsWith(signature))
      throw refuse('not-text', what, 'UTF-8 text', 'Save the article as UTF-8 text.');
  const text = utf8(bytes).replace(/^\ufeff+/u, '');
  checkCharacters(text);
  return text;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function utf8(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    const offset = firstInvalid(bytes);
    const { line, column } = placeIn(new TextDecoder().decode(bytes.subarray(0, offset)), offset);
    throw refuse(
      'utf-8',
      `byte 0x${bytes[offset]!.toString(16).padStart(2, '0')} at offset ${offset}`,
      'UTF-8',
      'Save the file again as UTF-8.',
      [line, column],
    );
  }
}

/** Offset of the first byte that begins no well-formed UTF-8 sequence (RFC 3629, section 4). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  for (let length = 1; length > 0; at += length) length = sequenceLength(bytes, at);
  return at;
}

/** Bytes of the well-formed sequence that begins at `at`; 0 where none does, as at the end. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0xff;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const tail = bytes.subarray(at + 1, at + length);
  if (length === 0 || tail.length < length - 1 || tail.some((byte) => byte < 0x80 || byte > 0xbf)) return 0;
  const second = tail[0]!;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}

/**
 * C0 and C1 controls but tab and line ends, surrogates, and code points that are no characters:
 * XML 1.0 (section 2.2) and HTML allow none of them, or not all.
 */
export const FORBIDDEN = /[[\p{Cc}--[\t\n\r]]\p{Cs}\p{Noncharacter_Code_Point}]/v;

/** What is none of them, and no half of any: asked first, since it is told from one unit at a fifth of the cost. */
const ORDINARY = /^[\t\n\r -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/;

/** Throws a `Refusal` for the first sign that no feed or page can carry, at its place. */
export function checkCharacters(text: string, place = (offset: number) => placeIn(text, offset)): void {
  const match = ORDINARY.test(text) ? null : FORBIDDEN.exec(text);
  if (!match) return;
  const { line, column } = place(match.index);
  const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  throw refuse(
    'control-character',
    `control character U+${code}`,
    'printable text',
    'Delete it, or save the file again as UTF-8.',
    [line, column],
  );
}

function placeIn(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
