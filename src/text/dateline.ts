import type { Dateline } from './article.ts';
import type { Span } from './span.ts';

// "LONDON:", "BEIJING, Nov. 9 (Agency) --", "Delhi, Aug 21 (Agency) The", "MOSCOW, January 14. /AGENCY/. The",
// "GENEVA (3 May 2024) –", "Brussels, 3 June 2024" on a line of its own. Read part by part, each where the last ended.

const CAPITALS = /\p{Lu}[\p{Lu}.'’]*(?:[ -]\p{Lu}[\p{Lu}.'’]+){0,3}/uy;
const NAME = /\p{Lu}[\p{L}.'’]+(?:[ -]\p{Lu}[\p{L}.'’]+){0,3}/uy;
const REGION = /, ?\p{Lu}[\p{L}.]{1,24}(?: \p{Lu}[\p{L}.]{1,24}){0,2}/uy;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}';
const DATE = new RegExp(
  `[,.]? \\(?(${MONTH}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?(?:,? \\d{4})?)\\)?(?!\\p{L})`,
  'uy',
);
/** "(Agency)"; ", SPA": an agency known by its letters needs no brackets. */
const BRACKETED = /,? ?\([^()\n]{2,30}\)|, \p{Lu}{2,8}(?=,?\s?(?:--|—|–|- |_|:))/uy;
const SLASHED = /[,.]? ?\/\p{Lu}[\p{L} .-]{1,28}\//uy;
const MARK = /,?\s?(?:--|—|–|-(?= )|_|:)\s/uy;
const SPACE = /\.?\s/uy;

/** An agency in brackets and a dash, with no place before them: "(Agency) -- ". */
const AGENCY = /^\(\p{Lu}[\p{L}. /]{1,28}\)\s?(?:--|—|–|-)\s/u;

/** A place in capitals on a line of its own. */
const ALONE = /^\p{Lu}{3,16}(?:[ -]\p{Lu}{3,16}){0,2}$/u;

/** The dateline at the head of a block, if it has one. Its form decides; no list of places is asked. */
export function datelineAt(text: string, block: Span): Dateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 160));
  const agency = AGENCY.exec(head);
  if (agency) return { start: block.start, end: block.start + agency[0].length, place: null, date: null };
  if (ALONE.test(head)) {
    const { start, end } = block;
    return { start, end, place: { start, end }, date: null };
  }
  return placed(head, block, CAPITALS) ?? placed(head, block, NAME);
}

/** What stands before the date of a line above the story. */
const NO_PLACE: ReadonlySet<string> = new Set([
  'updated',
  'published',
  'posted',
  'modified',
  'photo',
  'image',
]);

function placed(head: string, block: Span, form: RegExp): Dateline | null {
  const place = part(head, form, 0);
  if (!place || place[0].length < 3 || NO_PLACE.has(place[0].toLowerCase())) return null;
  let at = place[0].length;
  let date = part(head, DATE, at);
  let regions = 0;
  for (; !date && regions < 2; regions += 1) {
    const region = part(head, REGION, at);
    if (!region) break;
    at += region[0].length;
    date = part(head, DATE, at);
  }
  const dateAt = date ? at + date[0].indexOf(date[1]!) : -1;
  at += date?.[0].length ?? 0;
  const agency = part(head, BRACKETED, at) ?? part(head, SLASHED, at);
  at += agency?.[0].length ?? 0;
  const marked = part(head, MARK, at);
  const capitals = form === CAPITALS;
  // "Analysis: the talks" and "He said – and" are no datelines: ask for capitals, a date or an agency.
  const sure =
    capitals || date !== null || agency !== null || (regions > 0 && marked?.[0].includes(':') === false);
  const end = marked ?? (closesItself(head, at, date, agency) ? part(head, SPACE, at) : null);
  const alone = date !== null && /\d{4}/u.test(date[1]!) && at === block.end - block.start;
  if (!alone && !(sure && end)) return null;
  return {
    start: block.start,
    end: block.start + at + (end?.[0].length ?? 0),
    place: { start: block.start, end: block.start + place[0].replace(/\.$/u, '').length },
    date: date && { start: block.start + dateAt, end: block.start + dateAt + date[1]!.length },
  };
}

/** A dateline with a day and an agency, or an agency between strokes, needs no dash; nor does a full date with a full stop. */
function closesItself(
  head: string,
  at: number,
  date: RegExpExecArray | null,
  agency: RegExpExecArray | null,
): boolean {
  if (agency) return date !== null || agency[0].endsWith('/');
  return date !== null && /\d{4}$/u.test(date[1]!) && head[at] === '.';
}

function part(head: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(head);
}
