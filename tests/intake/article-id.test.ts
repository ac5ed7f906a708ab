import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleId } from '../../src/intake/article-id.ts';
import { Refusal } from '../../src/text/index.ts';

const found = (path: string): string => {
  try {
    return articleId(path);
  } catch (error) {
    if (error instanceof Refusal && error.problem.rule === 'intake:file-name')
      return `no: ${error.problem.found}`;
    throw error;
  }
};

describe('the address of an article', () => {
  for (const [path, id] of [
    ['Talks in Oslo.md', 'talks-in-oslo'],
    ['a.b.MD', 'a-b'],
    ['2025.04/12.txt', 'article-12'],
    ['12a.md', '12a'],
    ['a12.md', 'a12'],
    ['reindex.md', 'reindex'],
    ['indexes.md', 'indexes'],
    ['com12.md', 'com12'],
    ['con-man.md', 'con-man'],
    ['no-ending', 'no-ending'],
    [`${'a'.repeat(100)}.md`, 'a'.repeat(100)],
  ] as const)
    test(`${path.slice(0, 20)} is ${id.slice(0, 20)}`, () => assert.equal(found(path), id));

  for (const [path, reason] of [
    ['日本.md', 'the name `日本.md`'],
    [`${'a'.repeat(101)}.md`, 'a name of 101 characters'],
    ...['index', 'page', 'con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map(
      (name) => [`${name.toUpperCase()}.md`, `the reserved name \`${name}\``] as const,
    ),
    ...['\u0007', '\u0085', '\u2028', '\u202e', '\u2066', '\ufdd0', '\ud800'].map(
      (sign) => [`${sign}x/a.md`, 'a sign that cannot be printed in its name'] as const,
    ),
  ] as const)
    test(`${JSON.stringify(path).slice(0, 20)} has none`, () => assert.equal(found(path), `no: ${reason}`));
});
