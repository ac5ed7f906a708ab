import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { draw } from '../../src/cards/draw.ts';
import { openFonts } from '../../src/cards/fonts.ts';
import { openCards } from '../../src/cards/index.ts';
import { balanced, linesOf, type Type } from '../../src/cards/layout.ts';
import { EDGE, SIZE } from '../../src/cards/pen.ts';
import { canvasOf, fill, LEVELS } from '../../src/cards/raster.ts';
import { box } from '../../src/cards/shapes.ts';
import type { Card } from '../../src/wording/index.ts';
import { fc } from '../seeded.ts';

const fonts = await openFonts();

const CARD: Card = {
  kicker: 'Article',
  title: 'Ministers meet in Oslo',
  said: true,
  line: 'Ann Lee (NO) with Bo Roy (SE), Oslo. 4 March 2025.',
  quote: {
    before: 'Norwegian Foreign Minister Ann Lee ',
    key: 'met',
    after: ' her Swedish counterpart in Oslo.',
    css: 'm',
    siglum: 'M1',
  },
  counts: [{ css: 'm', words: 'one meeting' }],
  foot: 'The Daily Invention, 5 March 2025',
};

/** Columns of a picture that hold ink, the first and the last. */
function inked(card: Card): [number, number] {
  const { pixels, width, height } = draw(fonts, card)!;
  let [first, last] = [width, -1];
  for (let row = 0; row < height; row++)
    for (let x = 0; x < width; x++)
      if (pixels[row * width + x]! > 0) [first, last] = [Math.min(first, x), Math.max(last, x)];
  return [first, last];
}

describe('filling', () => {
  const strengths = (canvas: ReturnType<typeof canvasOf>) => [...canvas.pixels];

  test('covers a pixel by as much as the shape does', () => {
    const canvas = canvasOf(4, 2);
    fill(canvas, [box(0.5, 0, 2, 1)], 0);
    assert.deepEqual(strengths(canvas), [8, LEVELS, 8, 0, 0, 0, 0, 0]);
  });

  test('gives a shape the area that it has, wherever it stands', () => {
    const corners = fc.array(
      fc.tuple(fc.double({ min: 2, max: 38, noNaN: true }), fc.double({ min: 2, max: 38, noNaN: true })),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(corners, (points) => {
        const [[ax, ay], [bx, by], [cx, cy]] = points as [
          [number, number],
          [number, number],
          [number, number],
        ];
        const canvas = canvasOf(40, 40);
        const outline = Float64Array.from([ax, ay, bx, by, bx, by, cx, cy, cx, cy, ax, ay]);
        fill(canvas, [{ outline, x: 0, y: 0, scale: 1 }], 0);
        const covered = strengths(canvas).reduce((sum, one) => sum + one, 0) / LEVELS;
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        // Each pixel of its edge is rounded by at most half a level.
        assert.ok(Math.abs(covered - area) < 4, `${covered} for ${area}`);
      }),
    );
  });

  test('of a line under letters leaves the letters whole', () => {
    const canvas = canvasOf(3, 1);
    fill(canvas, [box(1, 0, 1, 1)], 0);
    fill(canvas, [box(0, 0, 3, 1)], 1, true);
    assert.deepEqual(strengths(canvas), [2 * LEVELS, LEVELS, 2 * LEVELS]);
  });
});

describe('lines', () => {
  const type: Type = { voice: 'sans', weight: 400, size: 30 };
  const words = fc.array(fc.stringMatching(/^[a-zA-Zäéø’.,-]{1,60}$/u), { minLength: 1, maxLength: 30 });

  test('fit their width as measured, and lose no word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 500, max: 1000 }), (list, room) => {
        const text = list.join(' ');
        const lines = linesOf(fonts, type, text, room, 99)!;
        for (const { set } of lines) assert.ok(set.width * type.size <= room);
        assert.equal(
          lines
            .map((line) => line.words)
            .join('')
            .replaceAll(' ', ''),
          list.join(''),
        );
        const even = balanced(fonts, type, text, room, lines);
        assert.equal(even.length, lines.length);
        assert.equal(
          even
            .map((line) => line.words)
            .join('')
            .replaceAll(' ', ''),
          list.join(''),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('say where words are cut', () => {
    const lines = linesOf(fonts, type, 'one two three four five six seven eight', 200, 2)!;
    assert.equal(lines.length, 2);
    assert.deepEqual(
      lines.map(({ cut }) => cut),
      [false, true],
    );
    assert.ok(lines[1]!.set.width * type.size <= 200);
  });
});

describe('a card', () => {
  test('keeps clear of its edges, however long its words are', () => {
    const long = 'Ministers of nineteen countries and the heads of four organisations '.repeat(6);
    const cards: Card[] = [
      CARD,
      { ...CARD, title: long, line: long, foot: long, quote: { ...CARD.quote!, before: long, after: long } },
      { ...CARD, title: 'Donaudampfschifffahrtsgesellschaft'.repeat(5), said: false },
      { ...CARD, quote: null, counts: [], foot: '', line: '' },
    ];
    for (const card of cards) {
      const [first, last] = inked(card);
      assert.ok(first >= EDGE - 2, `${first}`);
      assert.ok(last <= SIZE.width - EDGE + 2, `${last}`);
    }
  });

  test('shows the words that carry the fact, also at the end of a long quote', () => {
    const before = 'After a long morning of talks about fish, quotas and harbours, '.repeat(5);
    const withKey = draw(fonts, { ...CARD, quote: { ...CARD.quote!, before } })!;
    const without = draw(fonts, { ...CARD, quote: { ...CARD.quote!, before, key: '' } })!;
    assert.notDeepEqual(withKey.pixels, without.pixels);
  });

  test('is drawn with letters of both files of a font, and not at all where a letter is lacking', () => {
    assert.ok(draw(fonts, { ...CARD, title: 'Łódź and Şanlıurfa' }));
    assert.equal(draw(fonts, { ...CARD, title: '会談' }), null);
    assert.equal(draw(fonts, { ...CARD, foot: '会談' }), null);
  });
});

describe('images', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('are whole PNG files of the size that is said, the same each time', async () => {
    const image = (await openCards(join(folder, 'one')).imageOf(CARD))!;
    assert.deepEqual(await openCards(join(folder, 'two')).imageOf(CARD), image);
    const parts: Record<string, Buffer> = {};
    for (let at = 8; at < image.length; ) {
      const length = image.readUInt32BE(at);
      const body = image.subarray(at + 4, at + 8 + length);
      assert.equal(image.readUInt32BE(at + 8 + length), crc32(body));
      parts[body.toString('latin1', 0, 4)] = body.subarray(4);
      at += 12 + length;
    }
    assert.deepEqual([parts.IHDR!.readUInt32BE(0), parts.IHDR!.readUInt32BE(4)], [1200, 630]);
    assert.equal(inflateSync(parts.IDAT!).length, 630 * 1201);
    assert.ok(image.length < 60_000, `${image.length} bytes`);
  });

  test('are kept by what is on them, and forgotten when nobody asks', async () => {
    const at = join(folder, 'three');
    const first = openCards(at);
    await first.imageOf(CARD);
    await first.imageOf({ ...CARD, title: 'Another' });
    assert.equal(readdirSync(at).length, 2);
    const second = openCards(at);
    await second.imageOf(CARD);
    second.tidy();
    assert.equal(readdirSync(at).length, 1);
  });
});
