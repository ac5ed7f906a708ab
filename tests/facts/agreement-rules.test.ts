import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agreement } from '../../src/facts/agreement/agreement.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

describe('the rules of agreements', () => {
  for (const rule of agreement.rules) {
    it(`${rule.name} has examples of what it finds and of what it leaves`, () => {
      assert.ok(rule.examples.filter(({ finds }) => finds.length > 0).length >= 2);
      assert.ok(rule.examples.some(({ finds }) => finds.length === 0));
    });
    for (const { text, published, finds } of rule.examples)
      it(`${rule.name}: ${text}`, () => {
        const { facts } = agreement.read(
          mark(plainArticle('example', text, published ? { published } : {})),
          { meetings: [] },
        );
        assert.deepEqual(facts.map(agreement.digest), finds);
        if (finds.length > 0) assert.equal(facts[0]?.rule, rule.name);
      });
  }
});
