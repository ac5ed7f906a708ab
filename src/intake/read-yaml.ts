import { isMap, isScalar, LineCounter, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';
import type { FrontMatter } from '../text/index.ts';
import { excerpt, Refusal } from '../text/index.ts';
import { limits } from './limits.ts';
import { frontMatterSchema } from './schema.ts';

const KEYS = Object.keys(frontMatterSchema.shape);

/**
 * Front matter from the YAML between the fences, of which gray-matter may hand over the line end
 * after the first. Throws a `Refusal` with line and column for all that is not plain keys.
 */
export function readYaml(yaml: string): FrontMatter {
  checkNesting(yaml);
  const lines = new LineCounter();
  // All scalars are strings (failsafe schema): `010` and `2025-02-30` stay what was written.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: true,
    merge: false,
    strict: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  // gray-matter hands over what stands between the fences with the line end after the first.
  const at = (offset: number): [number, number] => {
    const { line, col } = lines.linePos(offset);
    return [line + (/^[\r\n]/u.test(yaml) ? 0 : 1), col];
  };
  const error = document.errors[0] ?? document.warnings[0];
  if (error)
    throw refuseAt(
      ...at(error.pos[0]),
      'yaml',
      excerpt(error.message.split('\n')[0]!, 120),
      'YAML of one key a line',
      'Correct this line.',
    );
  visit(document, (_, node) => {
    const range =
      node && typeof node === 'object' && 'range' in node
        ? (node.range as [number, number, number] | null)
        : null;
    const bad =
      node &&
      typeof node === 'object' &&
      (('anchor' in node && node.anchor) ||
        ('source' in node && !isScalar(node)) ||
        ('tag' in node && node.tag));
    if (bad)
      throw refuseAt(
        ...at(range?.[0] ?? 0),
        'yaml-alias',
        'an alias, anchor or tag',
        'plain values',
        'Write the value out.',
      );
  });
  const root = document.contents;
  if (root === null) return {};
  if (!isMap(root))
    throw refuseAt(
      ...at(0),
      'yaml',
      'front matter that is no list of keys',
      '`key: value` lines',
      `Keys are: ${KEYS.join(', ')}.`,
    );
  return checked(root as YAMLMap, at);
}

/** No value of front matter is nested at all; a parser may go one call deeper for each bracket. */
function checkNesting(yaml: string): void {
  const brackets = yaml.replace(/[^[{]/gu, '').length;
  const markers = Math.max(
    ...yaml.split('\n').map((line) => /^[\s?:-]*/u.exec(line)![0].replace(/\s/gu, '').length),
  );
  if (Math.max(brackets, markers) > limits.nesting)
    throw refuseAt(
      1,
      1,
      'nesting',
      'lists within lists in the front matter',
      `at most ${limits.nesting} of their signs`,
      'Write one plain value for each key.',
    );
}

function checked(root: YAMLMap, at: (offset: number) => [number, number]): FrontMatter {
  const pairs = new Map<string, Pair>();
  for (const pair of root.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!KEYS.includes(key))
      throw refuseAt(
        ...at(rangeOf(pair.key)),
        'unknown-key',
        `the key \`${excerpt(key)}\``,
        `one of ${KEYS.join(', ')}`,
        'Correct or delete this line.',
      );
    pairs.set(key, pair);
  }
  const values = Object.fromEntries(
    [...pairs].map(([key, pair]) => [key, isScalar(pair.value) ? pair.value.value : pair.value]),
  );
  const result = frontMatterSchema.safeParse(values);
  if (result.success) return result.data as FrontMatter;
  const issue = result.error.issues[0]!;
  const key = String(issue.path[0] ?? '');
  const value = values[key];
  throw refuseAt(
    ...at(rangeOf(pairs.get(key)?.value)),
    'front-matter',
    `\`${key}: ${excerpt(typeof value === 'string' ? value : '…')}\``,
    issue.message,
    'Correct this line, or delete it: every key may be left out.',
  );
}

const rangeOf = (node: unknown): number =>
  node && typeof node === 'object' && 'range' in node ? ((node.range as [number] | null)?.[0] ?? 0) : 0;

/** A `Refusal` of the rule `intake:rule` at a place of the file. */
export const refuseAt = (
  line: number,
  column: number,
  rule: string,
  found: string,
  expected: string,
  advice: string,
): Refusal => new Refusal({ line, column, rule: `intake:${rule}`, found, expected, advice });
