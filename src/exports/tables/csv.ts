export type Cell = string | number | boolean | null;

/**
 * CSV as RFC 4180 lays it down: lines end in CRLF, a cell with a comma, a quotation mark or a line
 * end is quoted. Words that a spreadsheet would take for a formula get an apostrophe before them.
 */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

/** Some spreadsheets leave out white space at the head of a cell. */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const words = guarded(cell.toWellFormed());
  return /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** Words with an apostrophe before what could be a formula; `unguarded` takes it off again. */
export const guarded = (words: string): string => (FORMULA.test(words) ? `'${words}` : words);

/** The words themselves, for those who read a table back. */
export const unguarded = (words: string): string =>
  /^'/u.test(words) && FORMULA.test(words) ? words.slice(1) : words;
