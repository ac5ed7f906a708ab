import { isCapital, type Line } from '../line.ts';
import { TITLES_OF_BODIES } from '../words/titles-of-bodies.ts';
import type { Held } from './held.ts';
import type { OfficePhrase } from './phrase.ts';
import type { Search } from './search.ts';

/** The row of titles of bodies that a title belongs to; undefined for all others. */
export const bodyTitle = (title: string) => TITLES_OF_BODIES.find(({ words }) => words.test(title));

/** Whether a title as such is one of a body: "High Representative Ann Lee". */
export const isBodyTitle = (line: Line, from: number, to: number): boolean =>
  isCapital(line.tokens[to - 1]) &&
  bodyTitle(line.article.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end)) !== undefined;

/** "HR/VP Roy": what a stroke joins to a title of one body alone is of that body. */
export const besideBody = ({ named, attached }: Held, offices: readonly Held[]): boolean =>
  named.line.tokens[attached.phrase.from - 1]?.norm === '/' &&
  offices.some((other) => other.named === named && bodyTitle(other.title)?.alone === true);

export interface InferredBody {
  readonly organisation: string;
  readonly reason: string;
}

/**
 * The body of a title that only bodies have: of the one that the person has elsewhere in the article, else
 * of the body with such an office that was named last, else of the next that the article names.
 */
export function inferBody({ figure, held, all, lines }: Search): InferredBody | null {
  const own = (all.get(figure) ?? []).find(({ organisation }) => organisation !== null);
  if (own)
    return {
      organisation: own.organisation!,
      reason: 'Elsewhere the article gives this body as this person’s.',
    };
  const organisation = bodyOf(lines, held.named.line.sentence.index, held.title);
  return organisation === null
    ? null
    : { organisation, reason: `“${held.title}” is a title of such a body.` };
}

/** The body that a title without one means, at a sentence; null where the article names none that has it. */
export function bodyOf(lines: readonly Line[], sentence: number, title: string): string | null {
  const row = bodyTitle(title);
  if (!row) return null;
  const [only, ...more] = row.bodies;
  if (row.alone && more.length === 0) return only!;
  for (let at = sentence; at >= 0; at -= 1) {
    const found = lastIn(lines[at]!, row.bodies);
    if (found) return found;
  }
  for (const line of lines.slice(sentence + 1)) {
    const found = lastIn(line, row.bodies);
    if (found) return found;
  }
  return null;
}

function lastIn({ known }: Line, bodies: ReadonlySet<string>): string | null {
  const id = known.findLast((one) => one?.organisation && bodies.has(one.organisation.id))?.organisation?.id;
  return id ?? null;
}

/** The body of a title that stands for its holder: "The Secretary-General met …". */
export const bodyOfPhrase = (
  lines: readonly Line[],
  line: Line,
  { titleFrom, titleTo, capital }: OfficePhrase,
): string | null =>
  capital
    ? bodyOf(
        lines,
        line.sentence.index,
        line.article.text.slice(line.tokens[titleFrom]!.start, line.tokens[titleTo - 1]!.end),
      )
    : null;
