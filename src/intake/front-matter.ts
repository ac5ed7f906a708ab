import matter from 'gray-matter';
import { isMap, isScalar, LineCounter, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';
import type { FrontMatter } from '../text/index.ts';
import { excerpt, Refusal } from '../text/index.ts';
import { limits } from './limits.ts';
import { frontMatterSchema } from './schema.ts';

/** A file split in two. `bodyAt` is the offset of the body in the file, in UTF-16 units. */
export interface Split {
  readonly matter: FrontMatter;
  readonly bodyAt: number;
}

const FENCE = /^---[ \t]*(?:\r\n|\r|\n)/u;
const LANGUAGE = /^---[ \t]*([a-zA-Z][\w-]*)[ \t]*(?:\r\n|\r|\n)/u;
const KEY = /^\s*(?:#|["']?[\w$.-]+["']?\s*:|[%&*!{?])/u;

const KEYS = Object.keys(frontMatterSchema.shape);

/**
 * Splits front matter from the body. Only `---` alone on the first line opens it, and only where
 * what follows looks like keys: a rule above a paragraph stays text. Throws a `Refusal`.
 */
export function splitFrontMatter(file: string): Split {
  const language = LANGUAGE.exec(file)?.[1];
  if (language !== undefined)
    throw refuse(
      1,
      4,
      'language',
      `front matter in \`${excerpt(language)}\``,
      'YAML between two lines of `---`',
      'Write it as YAML; no other language is read.',
    );
  const open = FENCE.exec(file);
  if (!open) return { matter: {}, bodyAt: 0 };
  const close = /(?:^|\r\n|\r|\n)---[ \t]*(?=\r\n|\r|\n|$)/u.exec(file.slice(open[0].length));
  const yaml = close ? file.slice(open[0].length, open[0].length + close.index) : file.slice(open[0].length);
  const first = yaml.split(/\r\n|\r|\n/u).find((line) => line.trim() !== '');
  if (first !== undefined && !KEY.test(first)) return { matter: {}, bodyAt: 0 };
  if (!close)
    throw refuse(
      1,
      1,
      'front-matter-open',
      '`---` that is never closed',
      'a second line of `---`',
      'Close the front matter, or take the first line out.',
    );
  if (yaml.length > limits.frontMatter)
    throw refuse(
      1,
      1,
      'front-matter-size',
      `${yaml.length} characters of front matter`,
      `at most ${limits.frontMatter}`,
      'Keep the story itself below the second `---`.',
    );
  const { content, data } = matter(file, { language: 'yaml', engines: ENGINES });
  return { matter: data as FrontMatter, bodyAt: file.length - content.length };
}

// gray-matter runs `---js` as code and reads many languages; here it only splits. Every engine
// that it knows is replaced, and options go with each call: without them it caches by content.
const forbidden = {
  parse: () => {
    throw refuse(1, 4, 'language', 'front matter in another language', 'YAML', 'Write it as YAML.');
  },
};
const ENGINES = {
  yaml: { parse: readYaml },
  json: forbidden,
  javascript: forbidden,
  js: forbidden,
  coffee: forbidden,
  toml: forbidden,
};

function readYaml(yaml: string): FrontMatter {
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
    throw refuse(
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
      throw refuse(
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
    throw refuse(
      ...at(0),
      'yaml',
      'front matter that is no list of keys',
      '`key: value` lines',
      `Keys are: ${KEYS.join(', ')}.`,
    );
  return checked(root as YAMLMap, at);
}

function checked(root: YAMLMap, at: (offset: number) => [number, number]): FrontMatter {
  const pairs = new Map<string, Pair>();
  for (const pair of root.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!KEYS.includes(key))
      throw refuse(
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
  throw refuse(
    ...at(rangeOf(pairs.get(key)?.value)),
    'front-matter',
    `\`${key}: ${excerpt(typeof value === 'string' ? value : '…')}\``,
    issue.message,
    'Correct this line, or delete it: every key may be left out.',
  );
}

const rangeOf = (node: unknown): number =>
  node && typeof node === 'object' && 'range' in node ? ((node.range as [number] | null)?.[0] ?? 0) : 0;

const refuse = (
  line: number,
  column: number,
  rule: string,
  found: string,
  expected: string,
  advice: string,
): Refusal => new Refusal({ line, column, rule: `intake:${rule}`, found, expected, advice });
