import advances from './advances.json' with { type: 'json' };

export type Face = 'plain' | 'bold' | 'serif';

/** Advance of each letter in hundredths of an em; letters that are not in it take that of an `m`. */
const tableOf = (widths: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(widths).flatMap(([width, letters]) => [...letters].map((c) => [c, Number(width)])));

const tables: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  plain: tableOf(advances.plain),
  bold: tableOf(advances.bold),
  serif: tableOf(advances.serif),
};

/** Figures of the sans are set in one width in all drawings; a serif scrap is a little larger than what is around it. */
const FIGURE = 70;
const SERIF = 1.09;

/**
 * Width of a run of text in the units of a drawing, from the advances of Public Sans 400 and 660 and
 * of Vollkorn 400. Kerning is left out, which makes a label wider by a hundredth at most.
 */
export function textWidth(text: string, size = 13, face: Face = 'plain'): number {
  const table = tables[face];
  let sum = 0;
  for (const letter of text)
    sum += face !== 'serif' && isFigure(letter) ? FIGURE : (table.get(letter) ?? table.get('m')!);
  return (sum / 100) * size * (face === 'serif' ? SERIF : 1);
}

/** The text, or as much of it as fits into a width with `…`, broken at a word where one ends near. */
export const cutTo = (text: string, room: number, size = 13, face: Face = 'plain'): string =>
  textWidth(text, size, face) <= room ? text : cut(text, room, size, face);

/** As much of the text as fits into a width with `…`, as if more followed. */
export function cut(text: string, room: number, size = 13, face: Face = 'plain'): string {
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size, face) > room) end -= 1;
  const space = text.lastIndexOf(' ', end);
  return `${text.slice(0, space > end * 0.6 ? space : end).replace(/[\s,;:(]{1,9}$/, '')}…`;
}

/** The text in two lines at most, parted between words, the second cut where it does not fit. */
export function inTwo(text: string, room: number, size = 13, face: Face = 'plain'): readonly string[] {
  if (textWidth(text, size, face) <= room) return [text];
  let space = text.length;
  do space = text.lastIndexOf(' ', space - 1);
  while (space > 0 && textWidth(text.slice(0, space), size, face) > room);
  if (space <= 0) return [cut(text, room, size, face)];
  return [text.slice(0, space), cutTo(text.slice(space + 1), room, size, face)];
}

const isFigure = (letter: string): boolean => letter >= '0' && letter <= '9';
