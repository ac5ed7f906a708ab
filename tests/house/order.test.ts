import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';
import { importsOf, ROOT, rooms, sourceFiles } from './map.ts';

const CORE = [
  'text',
  'gazetteer',
  'time',
  'intake',
  'mentions',
  'clauses',
  'chronology',
  'facts',
  'dataset',
  'wording',
  'views',
  'exports',
];

describe('the map in the README', () => {
  test('names every folder of src/, and none that is not there', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(
      rooms()
        .map(({ folder }) => folder)
        .sort(),
      folders.sort(),
    );
  });

  test('lists the core in the order in which the program runs', () => {
    assert.deepEqual(
      rooms()
        .map(({ folder }) => folder)
        .filter((folder) => CORE.includes(folder)),
      CORE,
    );
  });
});

describe('who may import whom', () => {
  for (const { folder, mayImport } of rooms())
    test(folder, () => {
      for (const file of sourceFiles(folder))
        for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
          const target = normalize(join(dirname(file), specifier));
          const room = target.includes('/') ? target.slice(0, target.indexOf('/')) : target;
          if (room === folder || mayImport === 'anything') continue;
          assert.ok(
            mayImport.includes(room),
            `src/${file} imports ${target}: expected only ${mayImport.join(', ') || 'nothing'}`,
          );
          assert.match(
            target,
            /^[a-z]+\/index\.ts$/u,
            `src/${file} imports ${target}: expected the folder's index.ts`,
          );
        }
    });
});

describe('the core', () => {
  const files = CORE.flatMap(sourceFiles);

  test('knows no Astro', () => {
    for (const file of files)
      for (const specifier of importsOf(file))
        assert.doesNotMatch(specifier, /^astro(?:$|[:/])|^@astrojs\//u, `src/${file}`);
  });

  test('never asks what day it is, nor where it runs', () => {
    for (const file of files) {
      const code = readFileSync(join(ROOT, 'src', file), 'utf8');
      assert.doesNotMatch(
        code,
        /\bDate\.now\b|\bnew Date\(\)|\bprocess\.env\b|\btoLocale\w+\(|\bMath\.random\b/u,
        `src/${file}`,
      );
      if (!file.startsWith('text/')) assert.doesNotMatch(code, /\bIntl\./u, `src/${file}`);
    }
  });

  // Lists of words and of rules with their examples are data: they are as long as the language is.
  const DATA = /\/(?:words|rules)\.ts$/u;

  test('keeps its files short enough to read', () => {
    for (const file of files.filter((path) => !DATA.test(path))) {
      const lines = readFileSync(join(ROOT, 'src', file), 'utf8').split('\n').length;
      assert.ok(lines <= 220, `src/${file} has ${lines} lines: expected at most 220`);
    }
  });
});
