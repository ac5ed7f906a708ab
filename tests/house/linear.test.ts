import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

/** A sentence for each of so many meetings, of which no two have anybody in common. */
const meetings = (count: number) =>
  new TextEncoder().encode(
    Array.from({ length: count }, (_, at) => {
      const [one, other] = ['Kenyan', 'Norwegian', 'Peruvian', 'Chilean', 'Danish'].toSpliced(at % 5, 3);
      return `${one} Foreign Minister ${nameOf(2 * at)} met ${other} Foreign Minister ${nameOf(2 * at + 1)}.`;
    }).join(' '),
  );

/** `Ba Kobu`: one of many names. */
const nameOf = (at: number): string => {
  const piece = (n: number) => `${'BDFGKLMNPRSTVZ'[n % 14]!}${'aeiou'[Math.floor(n / 14) % 5]!}`;
  return `${piece(at)} ${piece(Math.floor(at / 70))}${piece(at + 3).toLowerCase()}`;
};

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
  test('takes about twice the time though each sentence tells of another meeting', () => {
    cost('story.txt', meetings(200));
    const [some, twice] = [400, 800].map((count) => cost('story.txt', meetings(count)));
    assert.ok(twice! / some! <= 3, `${some} ms for 400 meetings, ${twice} ms for 800`);
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
