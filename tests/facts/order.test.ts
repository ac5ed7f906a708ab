import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';

const DATED = '---\npublished: 2031-05-02\n---\n';
const reading = (text: string) => read(readArticle('a.md', new TextEncoder().encode(text)), { tenures: [] });
const agreement = (text: string) => reading(text).agreements[0]!;

describe('facts that words tell as before the news', () => {
  test('were before the article appeared, and nobody knows since when', () => {
    const { when } = agreement(`${DATED}France and Kenya had also signed a letter of intent on fisheries.`);
    assert.deepEqual(
      [when.shape, when.edtf, when.earliest, when.latest, when.edges.latest, when.basis],
      ['window', '../2031-05-02', null, '2031-05-02', 'inferred', 'inferred'],
    );
    assert.deepEqual(
      when.reasons.slice(0, 1).map(({ rule, quote }) => [rule, quote?.text]),
      [['time:before-news', 'had also signed']],
    );
  });

  test('take the last day on which the article can have come out', () => {
    const text = 'France and Kenya had also signed a letter of intent on fisheries.';
    assert.equal(agreement(`---\npublished: 2031-04/2031-06\n---\n${text}`).when.edtf, '../2031-06');
  });

  test('have no date where nothing is known of publication', () => {
    const { when } = agreement('France and Kenya had also signed a letter of intent on fisheries.');
    assert.equal(when.shape, 'undated');
  });

  test('keep a date of their own', () => {
    const { when } = agreement(
      `${DATED}France and Kenya had signed a letter of intent on fisheries in 2029.`,
    );
    assert.equal(when.edtf, '2029');
  });

  test('are not those that have not come to pass', () => {
    const { status, when } = agreement(`${DATED}Ghana had said it would sign an agreement with Togo.`);
    assert.deepEqual([status, when.edtf], ['proposed', null]);
  });
});
