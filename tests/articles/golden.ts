import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainReading } from '../../src/exports/index.ts';
import { readArticle } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Names of the cases: one folder each. */
export const cases: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

export const fileOf = (name: string, part: string): string => join(FOLDER, name, part);

export const articleOf = (name: string) =>
  readArticle(`${name}.md`, readFileSync(fileOf(name, 'article.md')));

/** What the program reads of a case, as it is exported; the text itself stands in `article.md`. */
export function readingOf(name: string) {
  const { text: _text, ...reading } = plainReading(read(articleOf(name)));
  return reading;
}

/** JSON with one entry a line, so that a change to a reading is a change to a few lines. */
export function goldenText(reading: object): string {
  const parts = Object.entries(reading).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0)
      return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const lines = value.map((entry) => `    ${JSON.stringify(entry)}`);
    return `  ${JSON.stringify(key)}: [\n${lines.join(',\n')}\n  ]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
