import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { FrontMatter } from '../text/index.ts';
import { excerpt, Refusal } from '../text/index.ts';
import { limits } from './limits.ts';
import { frontMatterSchema } from './schema.ts';

const KEYS = Object.keys(frontMatterSchema.shape);

/**
 * Front matter from the YAML between the fences, as gray-matter hands it over: with the line end
 * after the first fence, so that lines are numbered as in the file. Throws a `Refusal` with line and column for all that is not plain keys.
 */
export function readYaml(yaml: string): FrontMatter {
  checkNesting(yaml);
  const lines = new LineCounter();
  // All scalars are strings (failsafe schema): `010` and `2025-02-30` stay what was written.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number): [number, number] => {
    const { line, col } = lines.linePos(offset);
    return [line, col];
  };
  const error = document.errors[0] ?? document.warnings[0];
  if (error)
    throw refuseAt(
      ...at(error.pos[0]),
      'yaml',
      `YAML with a fault (${excerpt(error.message, 120)})`,
      'one `key: value` a line',
      'Correct this line.',
    );
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && (node.anchor || node.tag)))
      throw refuseAt(
        ...at(rangeOf(node)),
        'yaml-alias',
        'an alias, anchor or tag',
        'plain values',
        'Write the value out.',
      );
  });
  const root = document.contents;
  if (isMap(root)) return checked(root as YAMLMap, at);
  throw refuseAt(
    ...at(rangeOf(root)),
    'yaml',
    'front matter that is no list of keys',
    '`key: value` lines',
    `Keys are: ${KEYS.join(', ')}.`,
  );
}

/** No value of front matter is nested at all; a parser may go one call deeper for each bracket. */
function checkNesting(yaml: string): void {
  const brackets = yaml.replace(/[^[{]/gu, '').length;
  const markers = Math.max(
    ...yaml.split('\n').map((line) => /[\s?:-]*/u.exec(line)![0].replace(/\s/gu, '').length),
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
    ...at(rangeOf(pairs.get(key)?.value ?? pairs.get(key)?.key)),
    'front-matter',
    `\`${key}: ${excerpt(typeof value === 'string' ? value : '…')}\``,
    issue.message,
    'Correct this line, or delete it: every key may be left out.',
  );
}

/** Offset at which a node of YAML begins; 0 for what is not there. */
const rangeOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

/** A `Refusal` of the rule `intake:rule` at a place of the file. */
export const refuseAt = (
  line: number,
  column: number,
  rule: string,
  found: string,
  expected: string,
  advice: string,
): Refusal => new Refusal({ line, column, rule: `intake:${rule}`, found, expected, advice });
