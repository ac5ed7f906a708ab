import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkCharacters, decode } from '../../src/intake/decode.ts';
import { Refusal } from '../../src/text/index.ts';
import { fc } from '../seeded.ts';

const found = (bytes: Uint8Array): string | null => {
  try {
    decode(bytes);
    return null;
  } catch (error) {
    if (error instanceof Refusal)
      return `${error.problem.found} ${error.problem.line}:${error.problem.column}`;
    throw error;
  }
};
const bytes = (text: string) => new TextEncoder().encode(text);

/** Offset of the first byte at which no one to four bytes are a character, as the platform decodes. */
function firstBad(all: Uint8Array): number | null {
  let at = 0;
  while (at < all.length) {
    const length = [1, 2, 3, 4].find((size) => isCharacter(all.subarray(at, at + size)));
    if (length === undefined) return at;
    at += length;
  }
  return null;
}

function isCharacter(some: Uint8Array): boolean {
  try {
    return [...new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(some)].length === 1;
  } catch {
    return false;
  }
}

const EDGES = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];

describe('bytes that are no UTF-8', () => {
  test('are named by the first of them, whatever sequence they break', () => {
    for (let lead = 0x80; lead <= 0xff; lead++)
      for (const second of EDGES)
        for (const third of EDGES) {
          const all = Uint8Array.from([0x41, lead, second, third, 0x80, 0x41]);
          const at = firstBad(all);
          if (at === null) continue;
          const hex = all[at]!.toString(16).padStart(2, '0');
          assert.ok(
            found(all)?.startsWith(`byte 0x${hex} at offset ${at} 1:`),
            `${[...all]} at ${at}: ${found(all)}`,
          );
        }
  });

  test('are found in any text, at the line and column where an editor shows them', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '日', '😀', '\n', '\r\n', '\r') });
    const cut = fc.constantFrom([0xc3], [0xe6, 0x97], [0xf0, 0x9f, 0x98], [0xfe]);
    fc.assert(
      fc.property(text, cut, (before, tail) => {
        const lines = before.split(/\r\n|\r|\n/u);
        const place = `${lines.length}:${lines.at(-1)!.length + 1}`;
        const all = Uint8Array.from([...bytes(before), ...tail]);
        assert.ok(found(all)?.endsWith(`at offset ${bytes(before).length} ${place}`), found(all) ?? 'none');
      }),
      { numRuns: 300 },
    );
  });
});

describe('text', () => {
  test('is given back as it was, but for a byte-order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(text)) return;
        assert.equal(decode(bytes(`\ufeff${text}`)), text);
      }),
    );
    assert.equal(decode(bytes('\ta\r\nb\n')), '\ta\r\nb\n');
  });

  for (const [sign, name] of [
    ['\u0000', '0000'],
    ['\u001b', '001B'],
    ['\u007f', '007F'],
    ['\u009f', '009F'],
    ['\ufdd0', 'FDD0'],
    ['\ufffe', 'FFFE'],
    ['\u{10ffff}', '10FFFF'],
  ] as const)
    test(`may not hold U+${name}`, () =>
      assert.equal(found(bytes(`a\n😀b${sign}c${sign}`)), `control character U+${name} 2:4`));

  test('may not hold half a pair, which no bytes can write', () =>
    assert.throws(() => checkCharacters('a\ud800'), Refusal));

  for (const [first, what] of [
    ['\x1f\x8b', 'gzip data'],
    ['(\xb5/\xfd', 'zstd data'],
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
    ['\xff\xfe\0\0', 'UTF-16 text'],
  ] as const)
    test(`is told from ${what}: ${JSON.stringify(first)}`, () => {
      const signs = [...first].map((sign) => sign.charCodeAt(0));
      assert.equal(found(Uint8Array.from([...signs, 65, 66])), `${what} null:null`);
      assert.notEqual(found(Uint8Array.from([65, ...signs])), `${what} null:null`);
    });

  test('may begin like an archive in part', () => assert.equal(found(bytes('PK and %PD')), null));
});
