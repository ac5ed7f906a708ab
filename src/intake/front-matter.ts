import matter from 'gray-matter';
import type { FrontMatter } from '../text/index.ts';
import { excerpt } from '../text/index.ts';
import { holdsKeys } from './holds-keys.ts';
import { limits } from './limits.ts';
import { plainKeys } from './plain-keys.ts';
import { readYaml, refuseAt as refuse } from './read-yaml.ts';

/** A file split in two. `bodyAt` is the offset of the body in the file, in UTF-16 units. */
export interface Split {
  readonly matter: FrontMatter;
  readonly bodyAt: number;
}

const FENCE = /^---[ \t]*(?:\r\n|\r|\n)/u;
const LANGUAGE = /^---[ \t]*([a-zA-Z][\w-]*)[ \t]*(?:\r\n|\r|\n)/u;

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
  const lines = yaml.split(/\r\n|\r|\n/u);
  if (!holdsKeys(lines, close !== null)) return { matter: {}, bodyAt: 0 };
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
  const inner = lines.findIndex((line) => line.startsWith('---'));
  if (inner >= 0)
    throw refuse(
      inner + 2,
      1,
      'front-matter-open',
      'a line that begins with `---` and goes on',
      '`---` alone on its line',
      'Take out what stands after it, or the line.',
    );
  return {
    matter: plainKeys(yaml) ?? parsed(yaml),
    bodyAt: open[0].length + endOf(close) + endOfLine(file, open[0].length + endOf(close)),
  };
}

function parsed(yaml: string): FrontMatter {
  // Line ends as gray-matter knows them: it sees no lone CR, and would take the story for keys.
  const fenced = `---\n${yaml.replace(/\r\n?/gu, '\n')}\n---\n`;
  return matter(fenced, { language: 'yaml', engines: ENGINES }).data as FrontMatter;
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Length of the line end at an offset; past the end of the file nothing follows either. */
const endOfLine = (file: string, at: number): number => (file.startsWith('\r\n', at) ? 2 : 1);

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
