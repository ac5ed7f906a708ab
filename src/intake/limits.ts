import { type Article, placeOf, Refusal } from '../text/index.ts';

/**
 * How large and how deep an article may be. Checked before anything is parsed, so that no parser
 * is ever handed what makes it slow; each is some ten times what the longest news story needs.
 */
export const limits = {
  /** Bytes of a file. */
  file: 2 * 1024 * 1024,
  /** Bytes of front matter, fences included. */
  frontMatter: 16 * 1024,
  /** UTF-16 units of a line. */
  line: 100_000,
  /** Depth of nested quotes and lists in Markdown. */
  nesting: 100,
  /** Signs of Markdown (`[ * _ \` < & !`) in one block: parsers may look back at each for each. */
  signs: 2_000,
  /** UTF-16 units of what stands below the front matter. */
  body: 120_000,
  /** Lines of a file: Markdown may begin a block on each, and looks back at blocks. */
  lines: 6_000,
  /** UTF-16 units of a sentence: rules may look at each word of a sentence from each other word. */
  sentence: 3_000,
  /** Sentences of an article: facts of one article are compared with one another. */
  sentences: 2_000,
  /** Characters of an article's id. */
  id: 100,
} as const;

const tooMuch = (line: number | null, rule: string, found: string, expected: string, advice: string) =>
  new Refusal({ line, column: line === null ? null : 1, rule, found, expected, advice });

/** Throws a `Refusal` for a file that is too large. */
export function checkSize(bytes: number): void {
  if (bytes === 0)
    throw tooMuch(null, 'intake:empty', 'an empty file', 'an article', 'Put the story in it, or delete it.');
  if (bytes > limits.file)
    throw tooMuch(
      null,
      'intake:file-size',
      `${bytes} bytes`,
      `at most ${limits.file} bytes (2 MiB)`,
      'Split the file: one file holds one article.',
    );
}

/** Throws a `Refusal` for a story that is longer than any. */
export function checkBody(body: string): void {
  if (body.length > limits.body)
    throw tooMuch(
      null,
      'intake:body-size',
      `a story of ${body.length} characters`,
      `at most ${limits.body}`,
      'Split the file: one file holds one article.',
    );
}

/** Throws a `Refusal` for a line that is too long. `firstLine` is the number of the first line of `text`. */
export function checkLines(text: string, firstLine = 1): void {
  let line = firstLine;
  for (const words of text.split(/\r\n|\r|\n/u)) {
    if (words.length > limits.line)
      throw tooMuch(
        line,
        'intake:line-length',
        `a line of ${words.length} characters`,
        `at most ${limits.line}`,
        'Break it into paragraphs.',
      );
    line++;
  }
  if (line - firstLine > limits.lines)
    throw tooMuch(
      firstLine + limits.lines,
      'intake:lines',
      `${line - firstLine} lines`,
      `at most ${limits.lines}`,
      'Split the file: one file holds one article.',
    );
}

/** Throws a `Refusal` for Markdown that is nested too deep or crowded with signs. */
export function checkMarkdown(body: string, firstLine = 1): void {
  let line = firstLine;
  let signs = 0;
  for (const words of body.split(/\r\n|\r|\n/u)) {
    const depth = depthOf(words);
    if (depth > limits.nesting && !/^\s*([-*])(?:\s*\1)*\s*$/u.test(words))
      throw tooMuch(
        line,
        'intake:nesting',
        `nesting ${depth} deep`,
        `at most ${limits.nesting}`,
        'Take quotes and lists out of one another.',
      );
    signs = words.trim() === '' ? 0 : signs + (words.match(/[[\]*_`<>&!\\~|]/gu)?.length ?? 0);
    if (signs > limits.signs)
      throw tooMuch(
        line,
        'intake:signs',
        `more than ${limits.signs} signs of Markdown in one paragraph`,
        'prose',
        'Save it as .txt if these are not meant as Markdown.',
      );
    line++;
  }
}

/** How deep a line of Markdown may be nested: a sign of a quote or list each, and four spaces. */
function depthOf(line: string): number {
  const prefix = /^[\s>*+\-\d.)]+/u.exec(line)?.[0];
  if (prefix === undefined) return 0;
  const indent = prefix
    .replace(/[>*+.)-][ \t]?/gu, '')
    .replace(/\t/gu, '    ')
    .replace(/\d/gu, '');
  return prefix.replace(/[^>*+\-.)]/gu, '').length + Math.floor(indent.length / 4);
}

/** Throws a `Refusal` for a sentence that no one would read, or for more of them than a story has. */
export function checkSentences(article: Article): void {
  const long = article.sentences.find(({ start, end }) => end - start > limits.sentence);
  if (long)
    throw new Refusal({
      ...placeOf(article, long.start),
      rule: 'intake:sentence-length',
      found: `a sentence of ${long.end - long.start} characters`,
      expected: `at most ${limits.sentence}`,
      advice: 'Break it into sentences or paragraphs.',
    });
  if (article.sentences.length > limits.sentences)
    throw tooMuch(
      placeOf(article, article.sentences[limits.sentences]!.start).line,
      'intake:sentences',
      `${article.sentences.length} sentences`,
      `at most ${limits.sentences}`,
      'Split the file: one file holds one article.',
    );
}
