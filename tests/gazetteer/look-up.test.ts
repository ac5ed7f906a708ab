import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundCountries } from '../../src/gazetteer/index.ts';
import { tokenise } from '../../src/text/index.ts';
import { found } from './reading.ts';

const cases: Record<string, string[]> = {
  'Ann Lee flew from Turkey to the United Kingdom.': [
    'Turkey = country TR name',
    'United Kingdom = country GB name',
  ],
  'They had turkey and a polish of china for us, who said so.': [],
  'US forces told Us nothing': ['US = country US name or country US adjective'],
  'the U.S. and the UK': ['U.S. = country US name or country US adjective', 'UK = country GB name'],
  'TURKEY AND POLISH FRIENDS': ['TURKEY = country TR name', 'POLISH = country PL adjective'],
  'a Dane, two Finns and Polish Poles': [
    'Dane = country DK people',
    'Finns = country FI people',
    'Polish = country PL adjective',
    'Poles = country PL people',
  ],
  'Côte d’Ivoire, Cote d’Ivoire and Türkiye': [
    'Côte d’Ivoire = country CI name',
    'Cote d’Ivoire = country CI name',
    'Türkiye = country TR name',
  ],
  'Việt Nam’s trains left Hà Nội for Đà Nẵng.': [
    'Việt Nam = country VN name',
    'Hà Nội = country VN capital',
    'Đà Nẵng = place VN city',
  ],
  'a màlì and ịndia': [],
  'the People’s Republic of China': ['People’s Republic of China = country CN name'],
  'the Soviet Union and East Germany': ['Soviet Union = country SU name', 'East Germany = country DD name'],
  'Burma and Zaire': ['Burma = country MM name', 'Zaire = country CD name'],
  'Kyiv and Kiev': ['Kyiv = country UA capital', 'Kiev = country UA capital'],
  'Downing Street called the Kremlin.': ['Downing Street = country GB seat', 'Kremlin = country RU seat'],
  'a white house on the downing street': [],
  'Georgia spoke': ['Georgia = country GE name or place US region'],
  'the Middle East, Geneva and the South China Sea': [
    'Middle East = place — region',
    'Geneva = place CH city',
    'South China Sea = place — water',
  ],
  'WHO and Nato said who': ['WHO = organisation who', 'Nato = organisation nato'],
  'the UN Security Council': ['UN Security Council = organisation un-security-council'],
  'its foreign ministry': ['foreign ministry = organisation foreign-ministry'],
};

for (const [sentence, expected] of Object.entries(cases)) {
  test(`looks up “${sentence}”`, () => assert.deepEqual(found(sentence), expected));
}

test('hyphenated words give the countries in them', () => {
  const inside = (word: string) => compoundCountries(tokenise(word, { start: 0, end: word.length })[0]!);
  assert.deepEqual(inside('Sino-Russian'), ['CN', 'RU']);
  assert.deepEqual(inside('Pak-Afghan'), ['PK', 'AF']);
  assert.deepEqual(inside('US-China'), ['US', 'CN']);
  assert.deepEqual(inside('UK-based'), ['GB']);
  assert.equal(inside('us-against'), null);
  assert.equal(inside('Al-Thani'), null);
  assert.equal(inside('China'), null);
});
