import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';
import { ROOT } from './map.ts';

const seed = readFileSync(join(ROOT, 'seeds/uk-pakistan-illegal-immigration.md'), 'utf8');
const story = seed.slice(seed.lastIndexOf('\n---\n') + 5).trim();

/** An article as long as `times` stories, one below the other. */
const long = (times: number, between: string) =>
  new TextEncoder().encode(Array.from({ length: times }, () => story).join(between));

/** Sentences that are dear to read, each with what number `at` of them says. */
const DENSE: readonly (readonly [name: string, sentence: (at: number) => string])[] = [
  [
    'of different meetings alone',
    (at) => `${sideOf(at)} Minister ${nameOf(2 * at)} met ${otherSideOf(at)} Minister ${nameOf(2 * at + 1)}.`,
  ],
  [
    'of visits alone',
    (at) => `${sideOf(at)} Minister ${nameOf(at)} visited ${at % 2 === 0 ? 'Omani' : 'Fijian'} ports.`,
  ],
  [
    'of people who are named by surname alone',
    (at) =>
      at % 2 === 0
        ? `${sideOf(at)} Minister ${nameOf(at)} met the Omani president.`
        : `Mr ${nameOf(at - 1).split(' ')[1]} praised Oman.`,
  ],
  [
    'of ministers whom titles and pronouns stand for',
    (at) =>
      at % 4 === 0
        ? `${sideOf(at)} Minister ${nameOf(2 * at)} met ${otherSideOf(at)} Minister ${nameOf(2 * at + 1)}.`
        : 'The two ministers told him that they would meet the president again.',
  ],
  [
    'of agreements alone',
    (at) => `Oman and Fiji signed a pact on ${nameOf(at)} on 3 May ${1900 + (at % 99)}.`,
  ],
  ['of what people said alone', (at) => `“We agree,” ${sideOf(at)} Minister ${nameOf(at)} said.`],
];

const SIDES = ['Kenyan', 'Norwegian', 'Peruvian', 'Chilean', 'Danish'];
const sideOf = (at: number): string => SIDES[at % 5]!;
const otherSideOf = (at: number): string => SIDES[(at + 1 + (at % 3)) % 5]!;

const text = (sentence: (at: number) => string, count: number) =>
  new TextEncoder().encode(Array.from({ length: count }, (_, at) => sentence(at)).join('\n\n'));

/** `Ba Kobu`: one of many names. */
const nameOf = (at: number): string => {
  const piece = (n: number) => `${'BDFGKLMNPRSTVZ'[n % 14]!}${'aeiou'[Math.floor(n / 14) % 5]!}`;
  return `${piece(at)} ${piece(Math.floor(at / 70))}${piece(at + 3).toLowerCase()}`;
};

/**
 * How often the blocks of our own code run while some files are read: a clock that no other program
 * disturbs, and that shows what no bound of time would, as most of reading is cheap. Work inside the
 * engine (a search through a text) is not counted; the stories below are timed for it.
 */
async function blocksRun(files: readonly Uint8Array[]): Promise<number[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const counts: number[] = [];
  for (const bytes of files) {
    await session.post('Profiler.takePreciseCoverage');
    read(readArticle('story.txt', bytes));
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.includes('/src/'));
    const ranges = ours.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    counts.push(ranges.reduce((sum, { count }) => sum + count, 0));
  }
  session.disconnect();
  return counts;
}

/** Milliseconds of CPU that reading takes; the least of several rounds, since other programs only add. */
function cost(name: string, bytes: Uint8Array): number {
  const rounds = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage();
    read(readArticle(name, bytes));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

describe('an article twice as long', () => {
  for (const [what, sentence] of DENSE)
    test(`takes about twice the work if it is ${what}`, async () => {
      const [some, twice] = await blocksRun([400, 800].map((count) => text(sentence, count)));
      assert.ok(twice! / some! <= 2.5, `${some} blocks for 400 sentences, ${twice} for 800`);
    });

  for (const name of ['story.md', 'story.txt'])
    test(`takes about twice the time: ${name}`, () => {
      cost(name, long(8, '\n\n'));
      const [four, eight, sixteen] = [4, 8, 16].map((times) => cost(name, long(times, '\n\n')));
      // Three times, not two, since a busy machine is no exact clock; what is quadratic takes four.
      assert.ok(
        Math.min(eight! / four!, sixteen! / eight!) <= 3,
        `${four} ms for 4 stories, ${eight} ms for 8, ${sixteen} ms for 16`,
      );
    });
});
