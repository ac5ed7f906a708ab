import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TenureRecord } from '../../src/gazetteer/index.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

const tenures: readonly TenureRecord[] = [
  {
    id: 'bo-roy-head-of-state-ke',
    person: 'Bo Roy',
    names: [],
    office: 'president',
    country: 'KE',
    from: '2018-03-01',
    to: '2021-05-31',
    source: 'invented for this test',
  },
];
const latest = (text: string) => mark(plainArticle('story', text), { tenures }).publication.latest;

describe('a person who is only spoken of', () => {
  test('bounds nothing: what is told came after them', () => {
    assert.equal(
      latest('Kenya chose a successor in July following the death of President Bo Roy of Kenya.'),
      null,
    );
    assert.equal(latest('Trade grew last month as it had not under Kenyan President Bo Roy.'), null);
  });

  test('is told from one who acts, whose time in office bounds the news', () => {
    assert.notEqual(latest('Kenyan President Bo Roy opened a port on Tuesday.'), null);
  });
});
