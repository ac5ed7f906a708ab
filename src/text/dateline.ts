import type { Dateline } from './article.ts';
import type { Span } from './span.ts';

// PLACE (one to four capitalised words or capitals, with a region after a comma), then at most a
// date and an agency in brackets, then a dash or a colon: "LONDON:", "BEIJING, Nov. 9 (Agency) --".
const DATELINE =
  /^(\p{Lu}[\p{Lu}.'’ -]{2,40}|\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,3})((?:, ?\p{L}[\p{L}. ]{1,24}){0,2})(?:,? ((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?))?(?: ?\([^()\n]{2,30}\))?\s?(?:--|—|–|-(?= )|_|:)\s/u;

/** An agency in brackets and a dash, with no place before them: "(Agency) -- ". */
const AGENCY = /^\(\p{Lu}[\p{L}. /]{1,28}\)\s?(?:--|—|–|-)\s/u;

/** The dateline at the head of a block, if it has one. Its form decides; no list of places is asked. */
export function datelineAt(text: string, block: Span): Dateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 160));
  const agency = AGENCY.exec(head);
  if (agency) return { start: block.start, end: block.start + agency[0].length, place: null, date: null };
  const match = DATELINE.exec(head);
  if (!match?.[1]) return null;
  const bracketed = /\([^()]+\)\s?(?:--|—|–|-|_|:)\s$/u.test(match[0]);
  const capitals = match[1] === match[1].toUpperCase();
  // "Analysis: the talks" and "He said – and" are no datelines: ask for capitals, a date or an agency.
  if (!capitals && !bracketed && match[3] === undefined) return null;
  const place = { start: block.start, end: block.start + match[1].trimEnd().length };
  const dateAt = match[3] === undefined ? -1 : match[0].indexOf(match[3], match[1].length);
  const date =
    match[3] === undefined
      ? null
      : { start: block.start + dateAt, end: block.start + dateAt + match[3].length };
  return { start: block.start, end: block.start + match[0].length, place, date };
}
