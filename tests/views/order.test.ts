import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildDataset } from '../../src/dataset/index.ts';
import { readArticle } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';
import { chronologyOf } from '../../src/views/chronology.ts';
import { plain } from '../../src/wording/rich.ts';

const chronology = (text: string) => {
  const dataset = buildDataset([read(readArticle('a.md', new TextEncoder().encode(text)), { tenures: [] })]);
  return chronologyOf(dataset, [...dataset.meetings, ...dataset.agreements]);
};

describe('facts without a date that the words put in order', () => {
  test('stand next to the dated fact that they came after', () => {
    const { dated, undated } = chronology(
      'French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in Oslo on 3 March 2021. ' +
        'After they met, France and Kenya signed an agreement on fisheries.',
    );
    const kinds = dated.map(({ facts }) => facts[0]!.siglum);
    assert.deepEqual([kinds, undated.length], [['M1', 'A1'], 0]);
    assert.match(plain(dated[1]!.placed), /^Placed by order: told as after M1, “After”/u);
  });

  test('stay apart, with the words, where the order is to the news alone', () => {
    const { undated } = chronology('France and Kenya had also signed a letter of intent on fisheries.');
    assert.match(plain(undated[0]!.placed), /told as before what the article reports, “had also signed”/u);
  });

  test('are told as before the article appeared where it is known when that was', () => {
    const text = 'Ann Lee met Bo Roy. France and Kenya had also signed a letter of intent on fisheries.';
    const { dated } = chronology(`---\npublished: 2031-05-02\n---\n${text}`);
    const entry = dated.find(({ facts }) => facts[0]!.siglum === 'A1')!;
    assert.equal(entry.label.sign, 'open-l');
    assert.equal(plain(entry.label.short), 'before the article appeared');
    assert.equal(plain(entry.label.long), 'Before the article appeared, by 2 May 2031');
    assert.match(plain(entry.why), /^“had also signed”, sentence/u);
  });

  test('say nothing of order where no word does', () => {
    const { undated } = chronology('France and Kenya signed a letter of intent on fisheries.');
    assert.deepEqual(undated[0]!.placed, []);
  });
});
