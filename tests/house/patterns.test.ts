import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { ROOT, rooms, sourceFiles } from './map.ts';

/** Milliseconds for one pattern: what is not found out by then is no finding. */
const PATIENCE = 5_000;

interface Written {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in a source file. */
function patternsIn(file: string): Written[] {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * The pattern as the checker can read it: it knows neither sets of flag `v` (of one sign each, which
 * take no time whatever they hold) nor `y`, which begins where it is told to and nowhere else.
 */
function checkable(source: string, flags: string): [string, string] {
  if (flags.includes('v')) return ['[a-z]', 'u'];
  return flags.includes('y') ? [`^(?:${source})`, flags.replace('y', '')] : [source, flags];
}

describe('regular expressions', () => {
  const patterns = rooms()
    .flatMap(({ folder }) => (folder.includes('.') ? [] : sourceFiles(folder)))
    .filter((file) => file.endsWith('.ts'))
    .flatMap(patternsIn);

  test('are found', () => {
    assert.ok(patterns.length > 100);
  });

  test('take no longer than their text is long', { timeout: 300_000 }, () => {
    const each = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    const slow: string[] = [];
    for (const [written, { file, line, source, flags }] of each) {
      const found = checkSync(...checkable(source, flags), { timeout: PATIENCE });
      if (found.status === 'vulnerable')
        slow.push(`src/${file}:${line}: ${found.complexity.summary}: ${written}`);
    }
    assert.deepEqual(slow, []);
  });
});
