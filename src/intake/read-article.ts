import type { Article, Note, Span } from '../text/index.ts';
import { assemble, lineStarts, note, paragraphsIn, placeOf, Refusal } from '../text/index.ts';
import { articleId } from './article-id.ts';
import { checkCharacters, decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkBody, checkLines, checkMarkdown, checkSentences, checkSize } from './limits.ts';
import { markdownProse } from './markdown.ts';
import { unseenAbove, unseenSigns } from './unseen.ts';

/** Signs alone are no story: stops, emoji, what can't be seen. */
const WORD = /[\p{L}\p{N}]/u;

/**
 * One article from the bytes of its file. `path` is where the file lies, with `/` between folders;
 * its ending decides the format. Throws a `Refusal` that says what is wrong and where.
 */
export function readArticle(path: string, bytes: Uint8Array): Article {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const id = articleId(path);
  checkSize(bytes.length);
  const file = decode(bytes);
  checkLines(file);
  const { matter, bodyAt } = splitFrontMatter(file);
  if (file.slice(bodyAt).trim() === '') throw nothingToRead(bodyAt > 0);
  checkBody(file.slice(bodyAt));
  const format = /\.md$/iu.test(name) ? 'md' : 'txt';
  const article = assemble(
    { id, path, format, matter, notes: [] },
    format === 'md' ? markdown(file, bodyAt) : plain(file, bodyAt),
  );
  if (article.sentences.length === 0) throw nothingToRead(bodyAt > 0);
  checkSentences(article);
  if (!WORD.test(article.text)) throw nothingToRead(bodyAt > 0);
  // A reference such as `&#12;` makes a sign that the file itself does not hold.
  checkCharacters(article.text, (offset) => placeOf(article, offset));
  const first = { start: 0, end: 1 };
  const notes = [...aboutTheFile(article, first), ...unseenAbove(matter, first)];
  return { ...article, notes: [...notes, ...unseenSigns(article.text)] };
}

function markdown(file: string, bodyAt: number) {
  const firstLine = lineStarts(file.slice(0, bodyAt)).length;
  checkMarkdown(file.slice(bodyAt), firstLine);
  return markdownProse(file, bodyAt);
}

function plain(file: string, bodyAt: number) {
  const text = file.slice(bodyAt);
  const origin: [number, number][] = [[0, bodyAt]];
  return { text, blocks: paragraphsIn(text), inlines: [], origin, lines: lineStarts(file) };
}

const nothingToRead = (hasFrontMatter: boolean): Refusal =>
  new Refusal({
    line: null,
    column: null,
    rule: 'intake:no-text',
    found: hasFrontMatter ? 'front matter and no text' : 'no text',
    expected: 'at least one word',
    advice: 'Put the story in it, or delete it.',
  });

/** What an editor would want to know of an article that says little of itself. */
function aboutTheFile({ matter }: Article, at: Span): Note[] {
  const missing = [
    matter.published === undefined && 'publication date',
    (matter.title === undefined || matter.titleDerived === true) && 'title of its own',
    matter.author === undefined && 'author',
  ].filter((what) => what !== false);
  if (missing.length === 0) return [];
  const list =
    missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(', no ')} and no ${missing.at(-1)}`;
  return [note(at, 'intake:unsigned', `The article has no ${list}.`)];
}
