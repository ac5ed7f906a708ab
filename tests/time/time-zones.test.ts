import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const READ = fileURLToPath(new URL('../../src/commands/read.ts', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../articles/called-on-a-person/article.md', import.meta.url));
/** The first and the last place on earth where a day begins, and one with half an hour. */
const ZONES = ['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kolkata'];

test('a reading is the same in every time zone', () => {
  const readings = ZONES.map((TZ) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [READ, ARTICLE], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    assert.equal(status, 0, stderr);
    return stdout;
  });
  assert.match(readings[0]!, /"date":"\d{4}-\d\d-\d\d"/u);
  assert.equal(new Set(readings).size, 1);
});
