import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/intake/index.ts';
import { ROOT } from './map.ts';

const SHARED = join(ROOT, '..', 'shared', 'seeds');
const seed = readFileSync(join(ROOT, 'seeds/uk-pakistan-illegal-immigration.md'));

describe('the first article', () => {
  test('has a body that is the original, byte for byte', {
    skip: !existsSync(SHARED) && 'the original is not here',
  }, () => {
    const original = readFileSync(join(SHARED, readdirSync(SHARED)[0]!));
    assert.ok(seed.subarray(seed.length - original.length).equals(original));
    assert.equal(readArticle('seed.md', seed).text, original.toString('utf8'));
  });

  test('says nothing above it that is not known', () => {
    assert.deepEqual(readArticle('seed.md', seed).matter, { language: 'en' });
  });
});
