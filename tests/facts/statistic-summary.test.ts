import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statistic } from '../../src/facts/statistic/index.ts';
import type { Statistic } from '../../src/facts/statistic/schema.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

/** The lines of the statistics of a text: countries by their codes, the article’s words in quotation marks. */
const linesOf = (text: string): string[] =>
  statistic.read(mark(plainArticle('example', text, {})), { meetings: [] }).facts.map((draft) =>
    statistic
      .summary({ ...draft, id: 'f1', article: 'example', siglum: 'F1' } as Statistic)
      .map((phrase) => {
        if (phrase.kind === 'country') return phrase.country;
        if (phrase.kind === 'said') return `“${phrase.quote.text}”`;
        return phrase.kind === 'actor' ? phrase.participant.words.text : phrase.text;
      })
      .join(''),
  );

describe('the lines that statistics are told in', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['Kenya is the United Kingdom’s 51st-largest trade partner.', ['KE is GB’s 51st-largest trade partner']],
    ['Norway is Kenya’s largest trading partner.', ['NO is KE’s largest trading partner']],
    ['China is the world’s second-largest economy.', ['CN is the “world”’s second-largest economy']],
    [
      'Trade between Norway and Kenya reached $310 million in 2025, up 12 percent.',
      ['Trade between NO and KE: “$310 million”', 'Trade between NO and KE up “12 percent”'],
    ],
    [
      'Norway and Kenya aim to raise trade to $1 billion by 2030.',
      ['Target for trade between NO and KE: “$1 billion”'],
    ],
    ['Norway exported 140,000 tonnes of salmon to Kenya.', ['Salmon, NO and KE: “140,000” tonnes']],
  ];
  for (const [text, expected] of lines) it(text, () => assert.deepEqual(linesOf(text), expected));
});
