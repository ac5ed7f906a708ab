import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statistic } from '../../src/facts/statistic/index.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

describe('the rules of statistics', () => {
  for (const rule of statistic.rules) {
    it(`${rule.name} has examples of what it finds and of what it leaves`, () => {
      assert.ok(rule.examples.filter(({ finds }) => finds.length > 0).length >= 2);
      assert.ok(rule.examples.some(({ finds }) => finds.length === 0));
    });
    for (const { text, published, finds } of rule.examples)
      it(`${rule.name}: ${text}`, () => {
        const article = plainArticle('example', text, published ? { published } : {});
        const { facts } = statistic.read(mark(article), { meetings: [] });
        assert.deepEqual(facts.map(statistic.digest), finds);
        if (finds.length > 0) assert.ok(facts.some((fact) => fact.rule === rule.name));
      });
  }
});
