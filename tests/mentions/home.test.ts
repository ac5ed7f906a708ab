import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findMentions } from '../../src/mentions/index.ts';
import { type FrontMatter, plainArticle } from '../../src/text/index.ts';
import { findTimes } from '../../src/time/index.ts';
import { actorsOf, officialsOf } from './digest.ts';

/** The country of the first role without a name, with the reason. */
function roleOf(text: string, matter: FrontMatter = {}): readonly [string | null, string | null] | null {
  const article = plainArticle('invented', text, matter);
  for (const { participants } of findMentions(article, findTimes(article)).actors)
    for (const { actor, country, reason } of participants)
      if (actor.kind === 'role') return [country, reason];
  return null;
}

const MET = 'The Prime Minister met the President of Peru, Ann Lee.';

describe('whose "The Prime Minister" is, whom nobody names', () => {
  const cases: readonly (readonly [says: string, text: string, country: string | null])[] = [
    [
      'of the country named beside that of the other side',
      `${MET} Malta and Peru will trade. India waits.`,
      'MT',
    ],
    ['of the country whose seat of government is named', `${MET} Downing Street was lit. India waits.`, 'GB'],
    ['of the only other country that acts', `${MET} India’s aid will grow.`, 'IN'],
    ['of no country without such an office', `${MET} Ghana’s aid will grow.`, null],
    ['of no country where two others act', `${MET} India will pay. Malta will help.`, null],
    ['of the only other country that has such an office', `${MET} Malta will help. Mexico will pay.`, 'MT'],
    ['of no country where none but the other side acts', MET, null],
    ['of no country that is only gone to', `${MET} He will travel to Malta.`, null],
    ['not in small letters', 'The prime minister met the President of Peru, Ann Lee. Malta will help.', null],
    [
      'beside a president without a name',
      'The Foreign Secretary spoke to the President of Peru. The UK helps Peru.',
      'GB',
    ],
  ];
  for (const [says, text, country] of cases)
    test(says, () => assert.equal(roleOf(text)?.[0] ?? null, country));
});

describe('what a government publishes itself', () => {
  const cases: readonly (readonly [matter: FrontMatter, country: string | null])[] = [
    [{ url: 'https://www.gov.uk/government/news/talks' }, 'GB'],
    [{ url: 'https://www.mofa.go.jp/talks' }, 'JP'],
    [{ url: 'https://www.mfa.gov.sg/talks' }, 'SG'],
    [{ outlet: 'GOV.UK' }, 'GB'],
    [{ url: 'https://www.state.gov/talks' }, null],
    [{ url: 'https://gov.example.org/talks' }, null],
    [{ url: 'https://www.go.news/talks', outlet: 'The Outlet' }, null],
  ];
  for (const [matter, country] of cases)
    test(`${matter.url ?? matter.outlet} is ${country ?? 'of no state with a prime minister'}`, () =>
      assert.equal(roleOf(MET, matter)?.[0] ?? null, country));

  test('names its ministers by title alone', () => {
    const article = plainArticle(
      'invented',
      'Foreign Minister Tom Roy met visiting Foreign Minister Eva Dahl.',
      { url: 'https://www.mfa.gov.sg/talks' },
    );
    assert.deepEqual(
      findMentions(article, findTimes(article)).officials.map(({ name, offices }) => [
        name.text,
        offices[0]?.country,
      ]),
      [
        ['Tom Roy', 'SG'],
        ['Eva Dahl', null],
      ],
    );
  });
});

describe('the counterpart of somebody unnamed', () => {
  test('has their office', () =>
    assert.deepEqual(officialsOf('The Foreign Secretary spoke to his Omani counterpart Gil Haddad.'), [
      'Gil Haddad: foreign minister, OM',
    ]));
  test('has none where it is no office', () =>
    assert.deepEqual(officialsOf('The painter spoke to his Omani counterpart Gil Haddad.'), []));
  test('who has no name either', () =>
    assert.deepEqual(actorsOf('Kenya’s foreign minister and his Chadian counterpart met.'), [
      'Kenya’s foreign minister and his Chadian counterpart > foreign minister, KE + foreign minister, TD',
    ]));
});
