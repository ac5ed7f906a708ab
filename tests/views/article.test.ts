import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildDataset, pairsOf } from '../../src/dataset/index.ts';
import { read } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';
import { articlePage } from '../../src/views/article.ts';
import { factPage } from '../../src/views/fact.ts';
import { homePage } from '../../src/views/home.ts';
import { pairPage } from '../../src/views/pair.ts';
import { textOf } from '../../src/views/segments.ts';
import { timelinePage } from '../../src/views/timeline.ts';
import { plain } from '../../src/wording/rich.ts';

const BODY = `OSLO: Chilean Foreign Minister Ana Lira met Norwegian Prime Minister Bo Strand in Oslo on 14 March 2024.
Lira praised Norway. The rain stopped before noon.`;

const dataset = (...bodies: string[]) =>
  buildDataset(
    bodies.map((body, index) => read(plainArticle(`article-${index}`, body, { published: '2024-03-15' }))),
  );

describe('the page of an article', () => {
  const data = dataset(BODY);
  const page = articlePage(data, data.articles[0]!);

  it('has a row a block, whose words are the block’s', () =>
    assert.deepEqual(
      page.rows.map((row) => textOf(row.nodes)),
      BODY.split('\n'),
    ));

  it('lists each fact once, with a note beside its sentence', () => {
    const sigla = page.glance.flatMap((kind) => kind.lines.map((line) => plain(line.sigla)));
    assert.deepEqual(sigla, ['M1', 'S1']);
    const notes = page.rows.flatMap((row) => row.notes).filter((note) => note.id);
    assert.deepEqual(
      notes.map((note) => note.id),
      ['n-M1', 'n-S1'],
    );
  });

  it('says of a sentence that nothing was read from it', () => {
    assert.deepEqual(
      page.rows[1]!.notes.map((note) => note.label),
      ['S1', '3'],
    );
    assert.equal(page.coverage.sentences.filter((one) => one.nil).length, 1);
    assert.match(page.coverageCaption, /^Three sentences, .* from two;/);
  });

  it('says once of sentences in a row that nothing was read from them', () => {
    const data = dataset(`${BODY} The sun came out. Nobody minded.`);
    const [note] = articlePage(data, data.articles[0]!).rows[1]!.notes.filter(({ css }) => css === null);
    assert.deepEqual([note!.label, note!.words], ['3–5', '#s3']);
  });

  it('says how much of the article gives whose words, and who is spoken of and not heard', () => {
    const [side] = page.voices!.sides;
    assert.deepEqual([side!.name, side!.share], ['Chile', '1 of 3 sentences']);
    assert.match(page.voicesCaption, /Bo.Strand is spoken of and not heard\.$/u);
  });

  it('names the place of a dateline as a place', () =>
    assert.match(plain(page.kicker), /^Article, from Oslo\./));
});

describe('pages of all articles', () => {
  it('say of each article what it tells, but not twice what its title says', () => {
    const data = dataset(
      BODY,
      'Chile and Norway signed two treaties on 2 March 2024. President Ana Lira of Chile met Prime Minister Bo Strand of Norway on 3 March 2024.',
      'The rain stopped before noon.',
    );
    const home = homePage(data);
    assert.equal(home.articles, 3);
    assert.equal(plain(home.lead!.says), '');
    assert.deepEqual(
      home.others.map((line) => [plain([line.title]), plain(line.says)]),
      [
        ['Ana Lira met Bo Strand', 'Chile and Norway signed 2 treaties on 2 March 2024.'],
        ['“The rain stopped before noon.”', ''],
      ],
    );
  });

  it('tell of both sides, and when, before they tell of one', () => {
    const data = dataset(
      `${BODY} A meeting with Peruvian Foreign Minister Ida Roca was held. Chile and Norway signed a treaty on 2 March 2024.`,
    );
    assert.equal(plain(homePage(data).lead!.says), 'Chile and Norway signed a treaty on 2 March 2024.');
  });

  it('give no day to what was put off: the day it was to be is not the day it was put off', () => {
    const data = dataset(
      `${BODY} A meeting planned for Thursday with Peruvian Foreign Minister Ida Roca was postponed.`,
    );
    assert.match(plain(homePage(data).lead!.says), /^A meeting with Ida\sRoca was put off\.$/u);
  });

  it('are empty without facts, and say so', () => {
    const data = dataset('The rain stopped before noon.');
    const home = homePage(data);
    assert.deepEqual([home.pairs, home.chronology.dated, home.sides], [[], [], []]);
    assert.equal(timelinePage(data).kicker, 'No facts with a date, no without');
    assert.equal(articlePage(data, data.articles[0]!).glance.length, 0);
  });

  it('put two countries that a fact joins on a page', () => {
    const data = dataset(BODY);
    const [pair] = pairsOf(data);
    assert.equal(pair?.id, 'cl-no');
    const page = pairPage(data, pair!);
    assert.equal(page.title, 'Chile – Norway');
    assert.equal(page.meetings.length, 1);
    assert.deepEqual(
      page.statements.map((side) => [side.name, side.lines.length]),
      [
        ['Chile', 1],
        ['Norway', 0],
      ],
    );
  });

  it('number facts of several articles by the page', () => {
    const data = dataset(BODY, BODY.replace('14 March', '2 March'));
    const sigla = timelinePage(data).entries.flatMap((entry) => entry.lines.map((line) => plain(line.sigla)));
    assert.equal(new Set(sigla).size, sigla.length);
  });

  it('show one event told by two articles as one, with both quotes and where they differ', () => {
    const told = (other: string) => {
      const data = dataset(BODY, other);
      const [pair] = pairsOf(data);
      return pairPage(data, pair!).meetings.map((line) =>
        line.tellings.map(
          ({ quote, differs, otherwise }) => [quote.slice(0, 9), differs, otherwise] as const,
        ),
      );
    };
    const again = BODY.replace('Chilean', 'In Oslo, Chilean').replace(' in Oslo on', ' on');
    assert.deepEqual(
      told(again).map((quotes) => quotes.map(([quote]) => quote)),
      [['Chilean F', 'In Oslo, ']],
    );
    assert.deepEqual(told(BODY.replace('14 March', '2 February')), [[], []]);
    const [[, talks] = []] = told(BODY.replace(' met ', ' held talks with '));
    assert.deepEqual(talks?.slice(1), ['', 'Form: talks; the first has meeting.']);
    const [[, lima] = []] = told(BODY.replaceAll(/oslo/giu, 'Lima'));
    assert.deepEqual(lima?.slice(1), ['Place: Lima; the first has Oslo.', '']);
  });

  it('say on the page of each telling how the others differ, figures in the words of their articles', () => {
    const trade = (amount: string) => `Trade between Norway and Chile reached $${amount} million in 2023.`;
    const data = dataset(trade('310'), trade('290'));
    const others = data.statistics.map((fact) => factPage(data, fact).tellings.map(({ differs }) => differs));
    assert.deepEqual(others, [
      [['Value: $290 million; here $310 million.']],
      [['Value: $310 million; here $290 million.']],
    ]);
  });
});

describe('the chronology of an article', () => {
  it('names statements without a date together, since they stand in the text above', () => {
    const data = dataset(`${BODY} Lira thanked Strand. Lira said that fish were plenty.`);
    const { undated } = articlePage(data, data.articles[0]!).chronology;
    assert.deepEqual(
      undated.map(({ lines }) => lines.map(({ sigla, text }) => [plain(sigla), plain(text)])),
      [[['S1–S3', 'Three statements, in the order of the text']]],
    );
  });
});
