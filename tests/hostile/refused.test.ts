import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printProblem, Refusal, readArticle } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';
import type { Input } from './input.ts';
import { inputs } from './inputs.ts';

/** Processor time, so that a busy machine refuses no test. */
const milliseconds = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

function refusalOf({ name, bytes }: Input): Refusal | null {
  try {
    readArticle(name, bytes);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

test('there are more than 150 inputs', () => assert.ok(inputs.length > 150, `${inputs.length}`));

describe('refused, with rule and place, within a second of work', () => {
  for (const input of inputs.filter(({ rule }) => rule !== null))
    test(input.what.slice(0, 60), () => {
      const start = process.cpuUsage();
      const refusal = refusalOf(input);
      assert.ok(milliseconds(start) < 1000, 'took longer than a second');
      assert.ok(refusal, 'was read');
      const { problem } = refusal;
      assert.equal(problem.rule, input.rule);
      if (input.at) assert.deepEqual([problem.line, problem.column], input.at);
      const line = printProblem({ path: input.name, ...problem });
      assert.doesNotMatch(line, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      assert.ok(line.length < 1500, 'says too much');
    });

  test('all of them in half a gigabyte, the inputs among it', () => {
    const { maxRSS } = process.resourceUsage();
    assert.ok(maxRSS <= 512 * 1024, `${maxRSS} KiB`);
  });
});

describe('read, with its words kept, within seconds of work', () => {
  for (const input of inputs.filter(({ rule }) => rule === null))
    test(input.what.slice(0, 60), () => {
      const start = process.cpuUsage();
      const article = readArticle(input.name, input.bytes);
      assert.ok(article.text.includes(input.keeps!), article.text.slice(0, 200));
      assert.match(article.id, /^[a-z0-9-]{1,100}$/u);
      for (const { href } of article.inlines) assert.match(href ?? 'https:', /^(?:https?|mailto):/iu);
      const links = article.inlines.filter(({ kind }) => kind === 'link').length;
      assert.equal(links, input.links ?? links);
      read(article);
      assert.ok(milliseconds(start) < 3000, 'took longer than three seconds');
    });
});
