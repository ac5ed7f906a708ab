import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildDataset, type Dataset, faultsOf, type Reading, toldIn } from '../../src/dataset/index.ts';
import { readArticle } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';

const reading = (name: string, text: string, published?: string): Reading => {
  const head = published ? `---\npublished: ${published}\n---\n` : '';
  return read(readArticle(`${name}.md`, new TextEncoder().encode(head + text)));
};

const LEE_AND_ROY = 'French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in Oslo on Monday.';

describe('officials of several articles', () => {
  const ids = (...texts: readonly string[]) =>
    buildDataset(texts.map((text, at) => reading(`story-${at}`, text))).officials.map(({ id }) => id);

  test('of one name are one', () => assert.deepEqual(ids(LEE_AND_ROY, LEE_AND_ROY), ['ann-lee', 'bo-roy']));

  test('whose names sound the same, in one office of one country, are one, and it says so', () => {
    const { officials } = buildDataset([
      reading('a', 'Kenyan Foreign Minister Carla Petersen met French Foreign Minister Ann Lee.'),
      reading('b', 'Kenyan Foreign Minister Karla Peterson spoke in Oslo.'),
    ]);
    const petersen = officials.find(({ id }) => id === 'carla-petersen');
    assert.deepEqual(petersen?.aliases, ['Karla Peterson']);
    assert.match(petersen.merged[0]!, /sound the same/u);
  });

  test('that share a surname alone are two', () => {
    assert.deepEqual(ids('French President Ann Lee spoke.', 'French President Carl Lee spoke.'), [
      'ann-lee',
      'carl-lee',
    ]);
  });

  test('are pointed at by facts of every article', () => {
    const dataset = buildDataset([reading('a', LEE_AND_ROY), reading('b', LEE_AND_ROY)]);
    const met = dataset.meetings.map(({ participants }) =>
      participants.map(({ actor }) => actor.kind === 'official' && actor.official),
    );
    assert.deepEqual(met, [
      ['ann-lee', 'bo-roy'],
      ['ann-lee', 'bo-roy'],
    ]);
    assert.deepEqual(faultsOf(dataset), []);
  });
});

describe('one event told by two articles', () => {
  const told = (a: Reading, b: Reading): Dataset => buildDataset([a, b]);

  test('is joined where day, countries and an official are the same', () => {
    const { tellings, meetings } = told(
      reading('a', LEE_AND_ROY, '2025-03-12'),
      reading('b', LEE_AND_ROY, '2025-03-13'),
    );
    assert.deepEqual(
      tellings.get(meetings[0]!.id)?.map(({ article }) => article),
      ['a', 'b'],
    );
  });

  test('is not joined where the days differ', () => {
    assert.equal(
      told(reading('a', LEE_AND_ROY, '2025-03-12'), reading('b', LEE_AND_ROY, '2025-03-20')).tellings.size,
      0,
    );
  });

  test('is not a visit to one and whom the visitor met to the other', () => {
    const visit = 'French Foreign Minister Ann Lee visited Kenya on Monday.';
    assert.equal(told(reading('a', visit, '2025-03-12'), reading('b', visit, '2025-03-13')).tellings.size, 1);
    const met = LEE_AND_ROY.replace('Oslo', 'Nairobi');
    assert.equal(told(reading('a', visit, '2025-03-12'), reading('b', met, '2025-03-13')).tellings.size, 0);
  });

  test('is led by what took place and not by what was planned, on a day and not in a month', () => {
    const planned = LEE_AND_ROY.replace('met', 'will meet').replace('on Monday', 'in March');
    const { tellings, meetings } = told(
      reading('a', planned, '2025-03-02'),
      reading('b', LEE_AND_ROY, '2025-03-12'),
    );
    assert.equal(meetings[0]?.article, 'a');
    assert.deepEqual(
      [...tellings.values()].map((all) => all.map(({ article }) => article)),
      [['b', 'a']],
    );
  });

  test('is not joined without dates', () => {
    assert.equal(told(reading('a', LEE_AND_ROY), reading('b', LEE_AND_ROY)).tellings.size, 0);
  });

  test('is not joined where only the end of the time is known', () => {
    const signed = 'France and Kenya had also signed a letter of intent on fisheries.';
    const { agreements, tellings } = told(
      reading('a', signed, '2025-03-12'),
      reading('b', signed, '2025-03-12'),
    );
    assert.deepEqual([agreements[0]?.when.edtf, tellings.size], ['../2025-03-12', 0]);
  });

  test('says on what two figures differ', () => {
    const trade = (amount: string) => `Trade between France and Kenya reached $${amount} million in 2024.`;
    const { tellings } = told(reading('a', trade('310')), reading('b', trade('290')));
    assert.deepEqual([...tellings.values()][0]?.[1]?.differs, [
      { field: 'value', here: '290000000 USD', there: '310000000 USD' },
    ]);
  });
});

describe('faults', () => {
  const sound = buildDataset([reading('a', LEE_AND_ROY)]);
  const meeting = sound.meetings[0]!;

  test('a sound dataset has none', () => assert.deepEqual(faultsOf(sound), []));

  test('a quote that is not at its place is found, with line and column', () => {
    const moved = {
      ...meeting,
      key: { ...meeting.key, start: meeting.key.start + 1, end: meeting.key.end + 1 },
    };
    const [fault] = faultsOf({ ...sound, meetings: [moved] });
    assert.deepEqual([fault?.path, fault?.line, fault?.column], ['a.md', 1, meeting.key.start + 2]);
  });

  test('a reference that leads nowhere is found', () => {
    const faults = faultsOf({ ...sound, officials: sound.officials.slice(1) });
    assert.match(faults[0]!.found, /ann-lee/u);
    assert.equal(faults[0]!.expected, 'an id of officials');
  });

  test('a fact that its schema does not fit is found, with the field', () => {
    const odd = { ...meeting, status: 'cancelled' } as unknown as typeof meeting;
    const [fault] = faultsOf({ ...sound, meetings: [odd] });
    assert.match(fault!.found, /M1 with an unfit `status`/u);
    assert.match(fault!.expected, /"held"/u);
  });

  test('an id that two facts have is found', () => {
    assert.ok(
      faultsOf({ ...sound, meetings: [meeting, meeting] }).some(
        ({ expected }) => expected === 'one fact an id',
      ),
    );
  });
});

describe('titles', () => {
  const title = (text: string) => buildDataset([reading('a', text)]).articles[0]!.title;
  const cases: readonly (readonly [text: string, title: string])[] = [
    [LEE_AND_ROY, 'Ann Lee met Bo Roy in Oslo'],
    ['Kenya and Norway signed two treaties in Oslo on Monday.', 'Kenya and Norway signed 2 treaties'],
    ['Kenya and Norway ratified an extradition treaty.', 'Kenya and Norway ratified an extradition treaty'],
    [
      'Kenya and Norway are negotiating a free trade agreement.',
      'Kenya and Norway in talks on a free trade agreement',
    ],
    ['Kenyan Foreign Minister Bo Roy has postponed his visit to Norway.', 'Bo Roy put off visiting Norway'],
    [
      'Kenyan Foreign Minister Bo Roy offered to meet Norwegian Foreign Minister Ann Lee.',
      'Bo Roy may meet Ann Lee',
    ],
    [
      'A meeting with Kenyan Foreign Minister Bo Roy in Oslo was postponed.',
      'A meeting with Bo Roy in Oslo was put off',
    ],
    ['Kenyan Foreign Minister Bo Roy praised the harbour.', 'Bo Roy praised: “the harbour”'],
    ['Ships are late, according to Kenyan Foreign Minister Bo Roy.', 'Bo Roy: “Ships are late”'],
    ['Kenya and Norway agreed to share data on fish.', 'Kenya and Norway agreed: “share data on fish”'],
    [
      'Rain fell on the hills of the north all day, and nobody came out to see the new bridge.',
      '“Rain fell on the hills of the north all day, and nobody came out to see …”',
    ],
  ];
  for (const [text, expected] of cases) test(expected, () => assert.equal(title(text), expected));

  test('what an article tells comes as sentences: held, planned, agreed', () => {
    const told = toldIn(
      reading(
        'a',
        'Prime Minister Ann Lee of Kenya is to meet Foreign Minister Cy Moe of Norway in Oslo. Kenya and Norway signed a letter of intent. Ann Lee met President Bo Roy of Norway.',
      ),
    );
    assert.deepEqual(
      told.map(({ sentence }) => sentence),
      ['Ann Lee met Bo Roy', 'Ann Lee to meet Cy Moe in Oslo', 'Kenya and Norway signed a letter of intent'],
    );
  });

  test('the outlet’s own title stands', () => {
    const [article] = buildDataset([
      read(readArticle('a.md', new TextEncoder().encode(`---\ntitle: Talks\n---\n${LEE_AND_ROY}`))),
    ]).articles;
    assert.deepEqual([article?.title, article?.titleBasis], ['Talks', 'outlet']);
  });
});
