import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meeting } from '../../src/facts/meeting/meeting.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

describe('the rules of meetings', () => {
  for (const rule of meeting.rules) {
    it(`${rule.name} has examples of what it finds and of what it leaves`, () => {
      assert.ok(rule.examples.filter(({ finds }) => finds.length > 0).length >= 2);
      assert.ok(rule.examples.some(({ finds }) => finds.length === 0));
    });
    for (const { text, published, finds } of rule.examples)
      it(`${rule.name}: ${text}`, () => {
        const { facts } = meeting.read(mark(plainArticle('example', text, published ? { published } : {})), {
          meetings: [],
        });
        assert.deepEqual(facts.map(meeting.digest), finds);
        if (finds.length > 0) assert.equal(facts[0]?.rule, rule.name);
      });
  }
});
