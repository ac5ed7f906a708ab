import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { factsOf } from '../../src/dataset/index.ts';
import { type Example, kindOf, kinds } from '../../src/facts/index.ts';
import { readSeeds } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';
import { articleOf, cases } from '../articles/golden.ts';

const FOLDERS = ['../demo/seeds/', '../site/seeds/', '../../seeds/'];

const articles = [
  ...cases.map(articleOf),
  ...FOLDERS.flatMap((folder) => readSeeds(fileURLToPath(new URL(folder, import.meta.url))).articles),
];
const reads = ({ finds }: Example): boolean => finds.length > 0;
const facts = articles.map((article) => read(article)).flatMap(factsOf);

describe('the rules, as the method page shows them', () => {
  test('name each rule that has read a fact, at the kind of the fact', () => {
    assert.ok(facts.length > 50, `only ${facts.length} facts`);
    const unknown = facts
      .filter((fact) => !kindOf(fact).rules.some(({ name }) => name === fact.rule))
      .map((fact) => `${fact.rule}: ${fact.quote.text}`);
    assert.deepEqual([...new Set(unknown)], []);
  });

  test('have each a name of its own, a sentence about it, and examples of what it reads and what it leaves', () => {
    const rules = Object.values(kinds).flatMap((kind) => kind.rules);
    assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
    const poor = rules.filter(
      ({ about, examples }) => !about || !examples.some(reads) || examples.every(reads),
    );
    assert.deepEqual(
      poor.map(({ name }) => name),
      [],
    );
  });
});
