import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agreement } from '../../src/facts/agreement/agreement.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

const read = (text: string) => agreement.read(mark(plainArticle('example', text)), { meetings: [] }).facts;

describe('agreements of an article', () => {
  it('takes "the deal" for the one told before', () => {
    const facts = read('Norway and Ghana signed a trade pact in May 2023. The deal covers fish and cocoa.');
    assert.deepEqual(facts.map(agreement.digest), ['trade pact | NO + GH | signed | on 2023-05']);
  });

  it('keeps two instruments of one sentence apart', () => {
    const facts = read('Peru and Malta signed an oil agreement and a treaty on extradition.');
    assert.deepEqual(
      facts.map(({ type }) => type),
      ['oil agreement', 'treaty'],
    );
  });

  it('takes the other party of a sentence that goes on from the one before, as inferred', () => {
    const facts = read(
      'Fiji is seeking a fisheries agreement with Brazil. Officials said Fiji is seeking a deal on steel.',
    );
    assert.deepEqual(
      facts.map(({ countries }) => countries),
      [
        ['FJ', 'BR'],
        ['FJ', 'BR'],
      ],
    );
    assert.equal(facts[1]!.basis, 'inferred');
  });

  it('reads an instrument that somebody was kept from signing as not signed', () => {
    const [fact] = read('A row over water has prevented Laos and Nepal from signing a treaty.');
    assert.equal(fact?.status, 'not signed');
  });

  it('finds nothing in names, dates and talk of agreement in general', () => {
    for (const text of [
      'Kenya and Oman have yet to reach an agreement on a date.',
      'Ireland and Denmark spoke of the Good Friday Agreement.',
      'Kenya opened diplomatic relations with Oman.',
    ])
      assert.deepEqual(read(text).map(agreement.digest), []);
  });
});
