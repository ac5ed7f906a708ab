import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actorOf, actorsOf, findAll, matchAt, pattern, type Tape, verbOf } from '../../src/clauses/index.ts';
import { compile } from '../../src/clauses/pattern-program.ts';
import { run } from '../../src/clauses/pattern-run.ts';
import { parsePattern } from '../../src/clauses/pattern-syntax.ts';
import { wordsAt } from '../../src/text/index.ts';
import { fc } from '../seeded.ts';
import { laid } from './marked.ts';

const lists = { meet: ['meet', 'hold'], talks: new Set(['talks', 'meeting']), agree: ['agree'] };

/** What each match took, and its captures. */
function found(source: string, text: string): string[] {
  const { article, tapes } = laid(text);
  const one = pattern(source, lists);
  return tapes.flatMap((tape) =>
    findAll(one, tape).map((match) =>
      [
        wordsAt(article.text, match),
        ...Object.entries(match.captures).map(([name, span]) => `${name}=${wordsAt(article.text, span)}`),
      ].join(' / '),
    ),
  );
}

describe('a pattern', () => {
  const cases: readonly (readonly [source: string, text: string, ...matches: string[]])[] = [
    [
      '<who:actor> <verb(meet)> <whom:actor>',
      'Ann Lee met Bo Roy.',
      'Ann Lee met Bo Roy / who=Ann Lee / whom=Bo Roy',
    ],
    ['<who:actor> <verb(meet)> <whom:actor>', 'Ann Lee saw Bo Roy.'],
    ['<verb(meet)> with? <actor>', 'Ann Lee met with Bo Roy.', 'met with Bo Roy'],
    ['<verb(meet)> with <actor>', 'Ann Lee met Bo Roy.'],
    ['<verb(meet, negated)>', 'Ann Lee did not meet Bo Roy.', 'did not meet'],
    ['<verb(meet, !negated)>', 'Ann Lee did not meet Bo Roy.'],
    ['<verb(meet, passive)>', 'Talks were held. Ann Lee held talks.', 'were held'],
    ['<governor(agree)>', 'They agreed to hold talks.', 'agreed to hold'],
    ['<governor(agree)>', 'They held talks.'],
    ['<verb(meet)> ..2 @talks', 'They held two long talks.', 'held two long talks'],
    ['<verb(meet)> ..1 @talks', 'They held two long talks.'],
    ['<verb(meet)> ..9 <actor>', 'They met, and France thanked India.'],
    ['<verb(meet)> ...9 <actor>', 'They met, and France thanked India.', 'met, and France'],
    [
      '<all:actors> <verb(meet)>',
      'Ann Lee, Bo Roy and Cy Dunn met.',
      'Ann Lee, Bo Roy and Cy Dunn met / all=Ann Lee, Bo Roy and Cy Dunn',
    ],
    [
      'talks|meeting (in | on <any>)',
      'The talks in Rome and the meeting on trade.',
      'talks in',
      'meeting on trade',
    ],
    [
      '<w:(@talks with <actor>)>? <verb(meet)>',
      'Talks with Bo Roy held.',
      'Talks with Bo Roy held / w=Talks with Bo Roy',
    ],
    ['<actor(possessive)> <word(talks)>', 'His talks ended.', 'His talks'],
    ['<actor> <word(talks)>', 'His talks ended.'],
    ['<actor(country)>', 'Ann Lee and France spoke.', 'France'],
    ['^ <actor>', 'Ann Lee met Bo Roy.', 'Ann Lee'],
    ['<actor> . $', 'Ann Lee met Bo Roy.', 'Bo Roy.'],
    ['<number> days', 'It took 12 days.', '12 days'],
  ];
  for (const [source, text, ...matches] of cases)
    test(`${source} in ${text}`, () => assert.deepEqual(found(source, text), matches));

  test('is matched at an item when anchored there', () => {
    const { tapes } = laid('Ann Lee met Bo Roy.');
    const one = pattern('<verb(meet)> <actor>', lists);
    assert.equal(matchAt(one, tapes[0]!, 0), null);
    assert.equal(matchAt(one, tapes[0]!, 1)?.from, 1);
  });

  test('gives its captures as items', () => {
    const { tapes } = laid('Ann Lee and Bo Roy met Cy Dunn.');
    const match = findAll(pattern('<who:actors> <verb:verb(meet)> <whom:actor>', lists), tapes[0]!)[0]!;
    assert.equal(actorsOf(match, 'who').length, 2);
    assert.equal(verbOf(match, 'verb')?.lemma, 'meet');
    assert.equal(actorOf(match, 'absent'), null);
  });

  test('says where it stopped', () => {
    const { tapes } = laid('Ann Lee saw Bo Roy.');
    const trace: { item: number; element: string; matched: boolean }[] = [];
    findAll(pattern('<actor> <verb(meet)>', lists), tapes[0]!, trace);
    assert.deepEqual(trace.slice(0, 2), [
      { item: 0, element: '<actor>', matched: true },
      { item: 1, element: '<verb(meet)>', matched: false },
    ]);
  });
});

describe('a pattern that is not one', () => {
  for (const [source, message] of [
    ['<actor', '<actor'],
    ['(a b', 'end'],
    ['a | ', 'end'],
    ['? a', '\\?'],
    ['<verb(nowhere)>', 'list `nowhere`'],
    ['<wizard>', 'kind `wizard`'],
    ['<actor(blue)>', 'feature `blue`'],
    ['', 'end'],
  ] as const)
    test(`${source || 'nothing'} is refused`, () => {
      assert.throws(() => pattern(source, lists), new RegExp(`SyntaxError.*Unexpected.*${message}`, 's'));
    });
});

test('steps are at most instructions × items, whatever the pattern', () => {
  const element = fc.constantFrom(
    '<actor>',
    '<any>',
    'x?',
    '..9',
    '...12',
    '(a | <any> <any>)?',
    '<actors>',
    '@talks',
    '<w:(a | b)>',
  );
  fc.assert(
    fc.property(
      fc.array(element, { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom('a', 'b', 'x', 'Ann Lee', ',', 'and', 'talks'), {
        minLength: 1,
        maxLength: 80,
      }),
      (elements, words) => {
        const program = compile(parsePattern(elements.join(' ')), lists, '');
        const tape = laid(words.join(' ')).tapes[0] as Tape;
        const { steps } = run(program, tape, null);
        // Matched stretches may be walked again: once as the match, once as the failure of another.
        assert.ok(steps <= 2 * program.code.length * (tape.items.length + 1));
      },
    ),
    { numRuns: 200 },
  );
});
