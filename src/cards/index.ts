import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from '../wording/index.ts';
import { draw } from './draw.ts';
import { fontBytes, openFonts } from './fonts.ts';
import { INKS, PAPER, SIZE } from './pen.ts';
import { png } from './png.ts';
import { canvasOf } from './raster.ts';

/** Images of cards; each is drawn once, and kept by a hash of all that it is made of. */
export interface Cards {
  /** The image as a PNG file; null where the shipped fonts lack a letter of its words. */
  readonly imageOf: (card: Card) => Promise<Buffer | null>;
  /** Forgets those kept that nobody has asked for since. */
  readonly tidy: () => void;
}

/** Opens the images kept in a folder. It may be lost at any time, and only costs time. */
export function openCards(folder: string): Cards {
  const maker = makerHash();
  const asked = new Set<string>();
  const canvas = canvasOf(SIZE.width, SIZE.height);
  let fonts: ReturnType<typeof openFonts> | undefined;
  mkdirSync(folder, { recursive: true });
  const kept = new Set(readdirSync(folder));
  return {
    imageOf: async (card) => {
      const name = `${createHash('sha256').update(maker).update(JSON.stringify(card)).digest('hex')}.png`;
      asked.add(name);
      if (kept.has(name)) return readFileSync(join(folder, name));
      fonts ??= openFonts();
      if (!draw(await fonts, card, canvas)) return null;
      const image = png(canvas, PAPER, INKS);
      const own = join(folder, `${name}.${process.pid}`);
      writeFileSync(own, image);
      renameSync(own, join(folder, name));
      return image;
    },
    tidy: () => {
      for (const name of kept) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** A hash of this folder's code and of the fonts: by other hands the same card is another image. */
function makerHash(): string {
  const source = fileURLToPath(new URL('.', import.meta.url));
  const hash = createHash('sha256');
  for (const name of readdirSync(source).sort()) hash.update(name).update(readFileSync(join(source, name)));
  for (const bytes of fontBytes()) hash.update(bytes);
  return hash.digest('hex');
}
