import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildDataset, type Dataset, eventsOf, factsOf, lookupOf, pairsOf } from '../../src/dataset/index.ts';
import { read } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';
import { articlePage } from '../../src/views/article.ts';
import { countryPage } from '../../src/views/country.ts';
import { homePage } from '../../src/views/home.ts';
import { kindPage } from '../../src/views/kind-page.ts';
import { matrixOf } from '../../src/views/matrix.ts';
import { officialPage } from '../../src/views/official.ts';
import { pairPage } from '../../src/views/pair.ts';
import { relationsPage } from '../../src/views/relations.ts';
import { entriesOf, timelinePage, wholeTime } from '../../src/views/timeline.ts';
import { toldBy } from '../../src/wording/index.ts';
import { plain } from '../../src/wording/rich.ts';

const MET =
  'Kenyan Foreign Minister Ann Lee met Norwegian Foreign Minister Bo Roy in Oslo on Wednesday. Lee thanked Norway.';
const TALKS =
  'Norwegian Foreign Minister Bo Roy and his Kenyan counterpart, Ann Lee, held talks in Bergen on Wednesday. Roy praised Kenya.';
const PLANNED =
  'Kenyan Foreign Minister Ann Lee will meet Norwegian Foreign Minister Bo Roy in March, a spokesman said.';
const PERU = 'Peruvian President Ida Roca met Norwegian Foreign Minister Bo Roy in Lima on Monday.';

const dataset = (...articles: readonly (readonly [body: string, published: string])[]): Dataset =>
  buildDataset(
    articles.map(([body, published], index) => read(plainArticle(`a-${index}`, body, { published }))),
  );

describe('an event that two articles tell', () => {
  const data = dataset([MET, '2025-03-13'], [TALKS, '2025-03-14'], [PERU, '2025-04-02']);
  const lookup = lookupOf(data);

  it('is one among all events', () => {
    assert.equal(data.meetings.length, 3);
    assert.equal(eventsOf(lookup, factsOf(data)).length, factsOf(data).length - 1);
  });

  it('is said to be told elsewhere too beside its sentence, with a way there, and no other is', () => {
    const told = (index: number) =>
      articlePage(data, data.articles[index]!)
        .rows.flatMap(({ notes }) => notes)
        .map(({ doubts }) => doubts.filter((piece) => typeof piece !== 'string' && 'path' in piece));
    assert.deepEqual(told(0), [
      [{ is: 'title', text: data.articles[1]!.title, path: 'articles/a-1/#M1' }],
      [],
    ]);
    assert.deepEqual(told(2), [[]]);
    const thrice = dataset([MET, '2025-03-13'], [TALKS, '2025-03-14'], [MET, '2025-03-14']);
    const [note] = articlePage(thrice, thrice.articles[0]!).rows[0]!.notes;
    assert.deepEqual(note!.doubts.at(-2), {
      is: 'link',
      text: 'Told by two other articles too',
      path: `${note!.page}#tellings`,
    });
  });

  it('counts once: at home, of its kind, of countries, officials and pairs, in the matrix and the table', () => {
    const meetings = (counts: string) =>
      counts.match(/\b(?:one|two|three|\d) meetings?/iu)?.[0].toLowerCase();
    assert.deepEqual(
      homePage(data).kinds.map(({ folder, count }) => [folder, count]),
      [
        ['meetings', 2],
        ['agreements', 0],
        ['figures', 0],
        ['statements', 2],
      ],
    );
    assert.equal(kindPage(data, 'meetings').total, 2);
    assert.equal(
      meetings(countryPage(data, data.countries.find(({ id }) => id === 'KE')!).deck),
      'one meeting',
    );
    assert.equal(
      meetings(officialPage(data, data.officials.find(({ id }) => id === 'bo-roy')!).deck),
      'two meetings',
    );
    const pair = pairsOf(data).find(({ id }) => id === 'ke-no')!;
    assert.equal(meetings(pairPage(data, pair).deck), 'one meeting');
    const counts = matrixOf(data)!.rows.map((row) => row.map((cell) => cell?.count ?? 0));
    assert.deepEqual(counts.flat().sort(), [0, 0, 0, 0, 0, 1, 1, 1, 1]);
    assert.deepEqual(
      relationsPage(data).rows.map(({ told }) => told),
      ['told by two articles', ''],
    );
  });

  it('and every page that counts says so', () => {
    const says = /What several articles tell of counts once\./u;
    const pair = pairsOf(data).find(({ id }) => id === 'ke-no')!;
    for (const words of [
      homePage(data).known,
      kindPage(data, 'meetings').note,
      timelinePage(data).note,
      pairPage(data, pair).deck,
      countryPage(data, data.countries.find(({ id }) => id === 'KE')!).deck,
      officialPage(data, data.officials.find(({ id }) => id === 'bo-roy')!).deck,
      matrixOf(data)!.note,
      relationsPage(data).drawn!.caption,
    ])
      assert.match(words, says);
    const alone = dataset([MET, '2025-03-13'], [PERU, '2025-04-02']);
    assert.doesNotMatch([homePage(alone).known, timelinePage(alone).note].join(' '), says);
  });

  it('is one entry of the timeline, with the words of both and what was said there in either', () => {
    const entries = entriesOf(wholeTime(data).chronology).filter(({ css }) => css === 'm');
    assert.deepEqual(
      entries.map(({ lines, tellings }) => [
        plain(lines[0]!.sigla),
        tellings.map(({ quote }) => quote.slice(0, 6)),
      ]),
      [
        ['M1', ['Kenyan', 'Norweg']],
        ['M2', []],
      ],
    );
    assert.equal(toldBy(entries[0]!.tellings), 'Told by two articles, which differ.');
  });

  it('is named by the page of the two countries where the articles contradict each other', () => {
    const pair = pairsOf(data).find(({ id }) => id === 'ke-no')!;
    assert.equal(plain(pairPage(data, pair).differ), 'Articles differ on M1.');
  });
});

describe('what was planned and then took place', () => {
  const data = dataset([PLANNED, '2025-02-20'], [MET, '2025-03-13']);

  it('is shown as it took place, on its day; that it was planned contradicts nothing', () => {
    const [entry] = entriesOf(wholeTime(data).chronology).filter(({ css }) => css === 'm');
    assert.equal(entry?.when.edtf, '2025-03-12');
    assert.deepEqual(
      entry?.tellings.map(({ differs, otherwise }) => [differs, otherwise.replaceAll('\u00a0', ' ')]),
      [
        ['', ''],
        ['', 'Status: planned; the first has held. Date: in March 2025; the first has on 12 March 2025.'],
      ],
    );
    assert.equal(toldBy(entry!.tellings), 'Told by two articles.');
  });
});

describe('figures on which articles differ', () => {
  const trade = (amount: string): readonly [string, string] => [
    `Trade between Norway and Kenya reached $${amount} million in 2023.`,
    '2024-05-01',
  ];

  it('are drawn beside each other, and once where they agree', () => {
    const drawn = (...amounts: readonly string[]) => {
      const data = dataset(...amounts.map(trade));
      return pairPage(data, pairsOf(data)[0]!).bars.length;
    };
    assert.deepEqual([drawn('310', '290'), drawn('310', '310')], [1, 0]);
  });
});

describe('a statement in a list', () => {
  it('has its words once, below who said them, however short they are', () => {
    const { lines } = kindPage(dataset([MET, '2025-03-06']), 'statements');
    assert.deepEqual(
      lines.map(({ short, quote }) => [plain(short).replaceAll('\u00a0', ' '), quote]),
      [['Ann Lee thanked', 'Norway']],
    );
  });
});
