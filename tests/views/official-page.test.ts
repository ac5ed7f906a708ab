import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildDataset } from '../../src/dataset/index.ts';
import { read } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';
import { officialPage } from '../../src/views/official.ts';
import { plain } from '../../src/wording/rich.ts';

const MET = 'Kenyan Foreign Minister Ann Lee met Norwegian Foreign Minister Bo Roy in Oslo.';
const GREW = 'The harbour of Mombasa grew\nwhile Lee was young.';

const pageOf = (text: string) => {
  const data = buildDataset([read(plainArticle('a', text, { title: 'Talks', published: '2025-03-13' }))]);
  return officialPage(data, data.officials.find(({ id }) => id === 'ann-lee')!);
};

describe('where the articles speak of an official', () => {
  it('shows the words of a sentence that no fact on the page quotes, and links to the others', () => {
    const [one, ...more] = pageOf(`${MET} ${GREW}`).mentions;
    assert.equal(more.length, 0);
    assert.equal(plain(one!.article), 'Talks');
    assert.deepEqual(
      one!.quoted.map(({ words, place }) => [words, plain(place).replace('\u00a0', ' ')]),
      [['The harbour of Mombasa grew while Lee was young.', 'Sentence 2.']],
    );
    assert.equal(plain(one!.others), 'One sentence: 1');
  });

  it('quotes no more than a page has room for', () => {
    const [one] = pageOf(`${MET} ${'It rained on Lee. '.repeat(30)}`).mentions;
    assert.equal(one!.quoted.length, 12);
    assert.match(plain(one!.others), /^Nineteen sentences: 1, 14, /u);
  });
});

it('an office that several articles tell of stands once, in words that state it', () => {
  const bodies = ['Foreign Minister Ann Lee left Kenya.', MET, MET];
  const data = buildDataset(
    bodies.map((body, at) => read(plainArticle(`a-${at}`, body, { published: '2025-03-13' }))),
  );
  const { offices } = officialPage(data, data.officials.find(({ id }) => id === 'ann-lee')!);
  assert.deepEqual(
    offices.map(({ title, quote, place }) => [plain(title), quote, plain(place).replace('\u00a0', ' ')]),
    [['Foreign Minister of Kenya', 'Kenyan Foreign Minister Ann Lee', 'Sentence 1. In two more articles']],
  );
});
