import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statement } from '../../src/facts/statement/index.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

describe('the rules of statements', () => {
  for (const rule of statement.rules) {
    it(`${rule.name} has examples of what it finds`, () => {
      assert.ok(rule.examples.some(({ text }) => found(text).some((fact) => fact.rule === rule.name)));
    });
    for (const { text, finds } of rule.examples)
      it(`${rule.name}: ${text}`, () => assert.deepEqual(found(text).map(statement.digest), finds));
  }
});

const found = (text: string) =>
  statement.read(mark(plainArticle('example', text, {})), { meetings: [] }).facts;
