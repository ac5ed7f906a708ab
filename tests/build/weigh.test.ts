import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { heaviest, weigh } from '../../src/commands/weigh-pages.ts';

const page = (body: string, base = '/') =>
  `<head><link rel="stylesheet" href="${base}a.css"><link rel="preload" href="${base}f.woff2" as="font"></head>${body}`;

function site(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-weigh-'));
  for (const path of ['articles/one', 'articles/two']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'a.css'), 'p{margin:0}'.repeat(40));
  writeFileSync(join(folder, 'f.woff2'), Buffer.alloc(1234));
  writeFileSync(join(folder, 'index.html'), page('<p>Home', base));
  writeFileSync(join(folder, 'articles/one/index.html'), page('<p>One', base));
  writeFileSync(
    join(folder, 'articles/two/index.html'),
    page(
      `<p>Two, which says more<script src="${base}a.css"></script><script src="https://far.example/x.js"></script>`,
      base,
    ),
  );
  return folder;
}

for (const base of ['/', '/sub/path/'])
  test(`a page weighs its HTML and what it links, below ${base}`, () => {
    const folder = site(base);
    try {
      const weights = weigh(folder, base);
      const css = gzipSync('p{margin:0}'.repeat(40)).length;
      assert.deepEqual(
        weights.map(({ path, kind, styles, scripts, fonts }) => [path, kind, styles, scripts, fonts]),
        [
          ['articles/one/', 'articles/one', css, 0, 1234],
          ['articles/two/', 'articles/one', css, css, 1234],
          ['', 'home', css, 0, 1234],
        ],
      );
      assert.equal(weights[2]?.html, gzipSync(page('<p>Home', base)).length);
      assert.deepEqual(
        heaviest(weights).map(({ path }) => path),
        ['articles/two/', ''],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test('a page that links what is not there is a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-weigh-'));
  try {
    writeFileSync(join(folder, 'index.html'), page('<p>Home'));
    assert.throws(() => weigh(folder), /a\.css/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
