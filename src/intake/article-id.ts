import { excerpt, Refusal, slugOf } from '../text/index.ts';
import { limits } from './limits.ts';

/** Names that a file system or a page of the site has taken. */
const RESERVED = /^(?:index|page|con|prn|aux|nul|com\d|lpt\d)$/u;

/** Controls and what turns the direction of writing: a path is shown on pages and in downloads. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202e\u2066-\u2069]/u;

/** The id of an article from the path of its file. Throws a `Refusal` where none can be made. */
export function articleId(path: string): string {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const slug = slugOf(fileName.replace(/\.[^.]*$/u, ''));
  // A number alone is the address of a further page of the list of articles.
  const id = /^\d+$/u.test(slug) ? `article-${slug}` : slug;
  const refuse = (found: string, expected: string) =>
    new Refusal({
      line: null,
      column: null,
      rule: 'intake:file-name',
      found,
      expected,
      advice: 'Rename the file; its name becomes the address of the page.',
    });
  if (UNPRINTABLE.test(path)) throw refuse('a sign that cannot be printed in its name', 'printable names');
  if (id === '')
    throw refuse(`the name \`${excerpt(fileName)}\``, 'at least one letter a–z or digit in the name');
  if (id.length > limits.id) throw refuse(`a name of ${id.length} characters`, `at most ${limits.id}`);
  if (RESERVED.test(id)) throw refuse(`the reserved name \`${id}\``, 'another name');
  return id;
}
