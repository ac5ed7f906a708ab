import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Figure, figuresIn } from '../../src/facts/statistic/figures.ts';
import { numberAt, piecesOf } from '../../src/facts/statistic/numbers.ts';
import { tokenise } from '../../src/text/index.ts';

const piecesIn = (text: string) => piecesOf(tokenise(text, { start: 0, end: text.length }));

function figures(text: string): Figure[] {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return figuresIn(piecesOf(tokens), tokens);
}

describe('a number', () => {
  for (const [text, value] of [
    ['2.5 million', 2_500_000],
    ['12.3million', 12_300_000],
    ['1,23,456.5', 123_456.5],
    ['1,5 billion', 1_500_000_000],
    ['12,75', 12.75],
    ['4,500 crore', 45_000_000_000],
    ['2 lakh crore', 2_000_000_000_000],
    ['3.5 lakh', 350_000],
    ['half a million', 500_000],
    ['half-a-million', 500_000],
    ['two dozen', 24],
    ['a dozen', 12],
    ['two and a half million', 2_500_000],
    ['three hundred and twenty thousand', 320_000],
    ['twenty-five thousand', 25_000],
    ['a quarter of a million', 250_000],
    ['5,000 billion', 5_000_000_000_000],
  ] as const)
    it(`${text} is ${value}`, () => {
      const pieces = piecesIn(text);
      const number = numberAt(pieces, 0);
      assert.equal(number?.value, value);
      assert.equal(number?.to, pieces.length);
    });

  for (const text of [
    '51st',
    '2010s',
    'a man',
    'first',
    'million',
    '9'.repeat(400),
    '5 trillion trillion trillion',
  ])
    it(`${text} is none`, () => assert.equal(numberAt(piecesIn(text), 0), null));

  it('does not begin inside a word of letters and digits', () => {
    assert.deepEqual(
      figures('JOD43.7 million').filter(({ value }) => value === 7_000_000),
      [],
    );
  });
});

describe('a figure', () => {
  const cases: readonly (readonly [
    string,
    Figure['kind'],
    Figure['value'],
    string | null,
    Figure['bound'],
  ])[] = [
    ['more than $100 billion', 'amount', 1e11, 'USD', 'at least'],
    ['800 million U.S. dollars', 'amount', 8e8, 'USD', 'exact'],
    ['500 million Australian dollars', 'amount', 5e8, 'AUD', 'exact'],
    ['US$7.4m', 'amount', 7.4e6, 'USD', 'exact'],
    ['€2bn', 'amount', 2e9, 'EUR', 'exact'],
    ['Rs5,000 crore', 'amount', 5e10, 'rupee', 'exact'],
    ['300 million Sri Lankan rupees', 'amount', 3e8, 'LKR', 'exact'],
    ['60 billion to 80 billion yuan', 'amount', [6e10, 8e10], 'CNY', 'exact'],
    ['between 25 and 30 billion yen', 'amount', [2.5e10, 3e10], 'JPY', 'exact'],
    ['$5-7 billion', 'amount', [5e9, 7e9], 'USD', 'exact'],
    ['10% to 14%', 'percent', [10, 14], null, 'exact'],
    ['nearly 12.5 per cent', 'percent', 12.5, null, 'about'],
    ['up to half a million', 'number', 5e5, null, 'at most'],
    ['1,000 or more', 'number', 1000, null, 'at least'],
  ];
  for (const [text, kind, value, money, bound] of cases)
    it(`${text}`, () => {
      const [figure, ...others] = figures(text);
      assert.deepEqual(others, []);
      assert.equal(figure?.to, piecesIn(text).length);
      assert.deepEqual(
        { kind: figure.kind, value: figure.value, money: figure.money, bound: figure.bound },
        { kind, value, money, bound },
      );
    });

  it('is two where the words tell of a change from one to the other', () => {
    assert.deepEqual(
      figures('from $8.1 billion to $4.6 billion').map(({ value }) => value),
      [8.1e9, 4.6e9],
    );
  });

  it('is in US dollars after an article', () => {
    assert.equal(figures('a $6.5 billion order')[0]?.money, 'USD');
  });
});
