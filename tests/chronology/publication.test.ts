import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TenureRecord } from '../../src/gazetteer/index.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

const window = (text: string, tenures: readonly TenureRecord[] = [], published?: string) =>
  mark(plainArticle('case', text, published ? { published } : {}), { tenures }).publication;

const record = (
  person: string,
  office: string,
  country: string,
  from: string,
  to: string | null,
): TenureRecord => ({
  id: `${person.toLowerCase().replace(' ', '-')}-${office}`,
  person,
  names: [],
  office,
  country,
  from,
  to,
  source: 'A made-up register',
});

const register = [
  record('Ann Lee', 'foreign-minister', 'FR', '2021-03-01', '2023-06-30'),
  record('Bo Roy', 'foreign-minister', 'CA', '2020-10-15', null),
];

const byTense: readonly (readonly [text: string, edtf: string | null])[] = [
  ['In 2019, France ranked first.', '2019/..'],
  ['France signed a treaty with Canada in May 2021.', '2021-05/..'],
  ['France signed a treaty on 3 May 2021. In 2019 trade fell.', '2021-05-03/..'],
  ['Trade has grown since 2020.', '2020/..'],
  ['France will host the games in 2031.', '../2031'],
  ['In 2019 trade fell. France will host the games in 2031.', '2019/2031'],
  ['France plans to double trade by 2030.', null],
  ['France announced a summit in 2030.', null],
  ['France would host the games in 2031.', null],
  ['The minister said: "We will host the games in 2031."', null],
  ['Trade was expected to reach $3 billion in 2030.', null],
  ['They met last month.', null],
  ['They met.', null],
];

for (const [text, edtf] of byTense)
  test(`published, by tense: ${text}`, () => assert.equal(window(text).edtf, edtf));

test('every edge has a reason with its words or its record', () => {
  const found = window('In 2019 trade fell. France will host the games in 2031.');
  assert.deepEqual(
    found.reasons.map(({ rule, quote }) => [rule, quote?.text]),
    [
      ['publication:spoken-of-as-past', '2019'],
      ['publication:spoken-of-as-to-come', '2031'],
    ],
  );
  assert.equal(found.basis, 'inferred');
});

test('front matter wins, and a note says where the text contradicts it', () => {
  const text = 'France signed a treaty with Canada in May 2021.';
  assert.deepEqual(window(text, [], '2022-01-05').notes, []);
  const found = window(text, [], '2019-01-05');
  assert.equal(found.edtf, '2019-01-05');
  assert.equal(found.basis, 'stated');
  assert.deepEqual(
    found.notes.map(({ rule }) => rule),
    ['publication:contradicted'],
  );
});

const LEAD = 'French Foreign Minister Ann Lee met Canadian Foreign Minister Bo Roy.';

test('who is called by an office in the news of the day holds it', () => {
  const found = window(LEAD, register);
  assert.equal(found.latest, '2023-06-30');
  assert.equal(found.earliest, '2020-10-15', 'only what a second person bears out');
  assert.ok(found.reasons.some(({ tenure }) => tenure === 'ann-lee-foreign-minister'));
});

test('two who met as ministers in a month of the year before held their offices then', () => {
  const text = `${LEAD} They spoke. They ate. In August last year, French Foreign Minister Ann Lee hosted Canadian Foreign Minister Bo Roy.`;
  assert.equal(window(text, register).edtf, '2022-01/2023-06');
});

test('one alone may be called by an office that came later', () => {
  const text =
    'They spoke. They ate. They left. In August last year, French Foreign Minister Ann Lee visited Rome. In 2020 trade fell.';
  assert.equal(window(text, register).earliest, '2021-03-01');
});

test('of two times in office, one that was over before what is told as past is not meant', () => {
  const twice = [
    record('Ann Lee', 'foreign-minister', 'FR', '2011-03-01', '2013-06-30'),
    { ...record('Ann Lee', 'foreign-minister', 'FR', '2021-03-01', '2023-06-30'), id: 'ann-lee-again' },
  ];
  const found = window(`${LEAD} In 2019 trade fell.`, twice);
  assert.equal(found.edtf, '2021-03/2023-06');
  assert.ok(found.reasons.every(({ tenure }) => tenure === null || tenure === 'ann-lee-again'));
});

test('an empty register switches inference by offices off', () => {
  assert.equal(window(LEAD, []).edtf, null);
});

test('contradicting reasons narrow nothing and give a note that names both', () => {
  const found = window(`${LEAD} In 2029 trade fell.`, register);
  assert.equal(found.edtf, null);
  assert.deepEqual(
    found.notes.map(({ rule }) => rule),
    ['publication:conflict'],
  );
  assert.match(found.notes[0]!.reason, /2029.*Ann Lee/);
});

test('former and future holders bound nothing', () => {
  assert.equal(window('Former French Foreign Minister Ann Lee met reporters.', register).edtf, null);
});

test('a dateline with a full date gives the week in which the story came out', () => {
  assert.equal(window('PARIS, March 5, 2021 (Agency) -- They met yesterday.').edtf, '2021-03-05/2021-03-12');
});
