import { constants, crc32, deflateSync } from 'node:zlib';
import { type Canvas, LEVELS } from './raster.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bit depth 8, a palette, deflate, filters by line, not interlaced (PNG, 11.2.2). */
const KIND = [8, 3, 0, 0, 0];

/** Paper is long runs of one pixel, and looking for nothing else is five times as fast as looking for more. */
const PACKING = { strategy: constants.Z_RLE } as const;

/** A canvas as a PNG file with a palette: paper, then each ink from faint to full. */
export function png({ width, height, pixels }: Canvas, paper: string, inks: readonly string[]): Buffer {
  const lines = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++)
    lines.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', Buffer.concat([size, Buffer.from(KIND)])),
    chunk('PLTE', Buffer.from(palette(rgb(paper), inks.map(rgb)))),
    chunk('IDAT', deflateSync(lines, PACKING)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

const palette = (paper: readonly number[], inks: readonly (readonly number[])[]): number[] => [
  ...paper,
  ...inks.flatMap((ink) =>
    Array.from({ length: LEVELS }, (_, at) => {
      const share = (at + 1) / LEVELS;
      return ink.map((part, index) => Math.round(part * share + paper[index]! * (1 - share)));
    }).flat(),
  ),
];

/** `#17191d` → red, green and blue from 0 to 255. */
const rgb = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
