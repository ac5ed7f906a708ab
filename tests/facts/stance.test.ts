import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

for (const [words, stance, towards] of [
  ['praised Kenya’s efforts', 'for', 'KE'],
  ['thanked the Kenyan president for his help', 'for', 'KE'],
  ['condemned Kenya for the attack', 'against', 'KE'],
  ['condemned the Kenyan decision to leave', 'against', 'KE'],
  ['criticised any U.S. sanctions', 'against', 'US'],
  // Where something was, what is one's own, and what the verb leaves open.
  ['welcomed the Nairobi talks', null, null],
  ['welcomed the French decision to leave', null, null],
  ['praised the miners', null, null],
  ['spoke of the Kenyan decision and said it was late', null, null],
] as const)
  test(`French Foreign Minister Ann Lee ${words}: ${stance ?? 'no stance'}`, () => {
    const article = plainArticle('a', `French Foreign Minister Ann Lee ${words}.`);
    const [said] = read(article).statements;
    assert.deepEqual([said?.stance, said?.towards], [stance, towards]);
  });
