import { coloured } from './glyph.ts';
import { labelRuns, type Run } from './runs.ts';
import { type Drawing, el, type Figure, label, line, rect, type SvgElement, tenth } from './svg.ts';
import { cutTo } from './text-width.ts';

export interface RankItem {
  /** What is ranked: `The United Kingdom’s trade`. */
  readonly title: string;
  /** `F1 · 2024`. */
  readonly below: readonly Run[];
  readonly rank: number;
  readonly who: string;
  /** `51st`. */
  readonly ordinal: string;
  /** Those named before it; which of them stands first is not stated. */
  readonly before: readonly string[];
}

export interface RankData {
  readonly title: string;
  readonly items: readonly RankItem[];
  /** Ladders in a row of the wide drawing. */
  readonly columns: 1 | 2 | 3;
  /** `fifty places before it, none named` in two lines, for those of whom nobody is named. */
  readonly unnamed: (places: number) => readonly [string, string];
}

/** Height of a rung: one place, the same on all ladders of a drawing. */
const RUNG = 8;
const TOP = 46;
/** A longer ladder is broken, and its rungs are as far apart as ever. */
const LONGEST = 60;
const NAMES = 17;
/** From a ladder to the next: one alone stands in the narrow column of a page. */
const PITCH = { 1: 264, 2: 306, 3: 306 } as const;

/** Ranks as ladders counted from the top, those named before it at a bracket. */
export function rankFigure(data: RankData): Figure | null {
  if (data.items.length === 0) return null;
  return { wide: draw(data, true), narrow: draw(data, false) };
}

/** Ladders of like length share a row: the short ones stand together, under or beside the long. */
function draw(data: RankData, wide: boolean): Drawing {
  const columns = wide ? data.columns : 1;
  const rail = wide ? 64 : 34;
  const pitch = wide ? PITCH[columns] : 340;
  const nodes: SvgElement[] = [];
  let y = 0;
  for (let at = 0; at < data.items.length; at += columns) {
    const row = data.items.slice(at, at + columns);
    for (const [index, item] of row.entries())
      nodes.push(...ladder(data, item, index * pitch, y + TOP, rail, pitch - 12));
    y += Math.max(...row.map((item) => heightOf(item))) + 26;
  }
  return {
    width: wide ? columns * pitch - (columns > 1 ? 14 : 0) : 340,
    height: y - 26,
    title: data.title,
    nodes,
  };
}

const drawnRungs = (item: RankItem): number => Math.min(item.rank, LONGEST);
const heightOf = (item: RankItem): number =>
  TOP + Math.max(drawnRungs(item) * RUNG + 8, (item.before.length + 1) * NAMES + 14, item.rank > 1 ? 40 : 20);

function ladder(
  data: RankData,
  item: RankItem,
  x: number,
  top: number,
  rail: number,
  room: number,
): readonly SvgElement[] {
  const count = drawnRungs(item);
  const rungY = (place: number) => top + (place - 1) * RUNG + 6;
  const last = rungY(count);
  const broken = item.rank > LONGEST;
  const named = item.before.length > 0;
  const gap = broken ? rungY(count - 4) + RUNG / 2 : null;
  const rungs = Array.from({ length: count - 1 }, (_, index) => index + 1)
    .filter((place) => !broken || place < count - 5 || place > count - 3)
    .map((place) =>
      line(x, rungY(place), x + rail, rungY(place), named && place <= item.before.length ? 'inkl' : 'rl'),
    );
  const rails = [x, x + rail].flatMap((at) =>
    gap === null
      ? [line(at, top, at, last + 5, 'rl')]
      : [
          line(at, top, at, gap - RUNG * 2, 'rl'),
          line(at, gap - RUNG * 2, at, gap + RUNG, 'ln dash'),
          line(at, gap + RUNG, at, last + 5, 'rl'),
        ],
  );
  return [
    label(x, top - 30, cutTo(item.title, room, 13, 'bold'), 'b'),
    labelRuns(x, top - 14, item.below, 's2'),
    ...rails,
    ...rungs,
    coloured('f', rect(x - 0.5, last - 2.5, rail + 1, 5, { class: 'k' })),
    ...(named
      ? bracket(item, x + rail + 5, top, rungY, room - rail - 28)
      : unnamed(data, item, x + rail + 12, top)),
    ...owner(item, x + rail + 5, top, last, room - rail - 28),
  ];
}

/** Names of those before it, at one bracket over their rungs. */
function bracket(
  item: RankItem,
  x: number,
  top: number,
  rungY: (place: number) => number,
  room: number,
): readonly SvgElement[] {
  const to = rungY(Math.min(item.before.length, item.rank - 1));
  const middle = tenth((rungY(1) + to) / 2);
  return [
    el('path', { d: `M${x} ${rungY(1)}h4V${to}h-4M${x + 4} ${middle}h14`, class: 'ln' }),
    ...item.before.map((name, index) => label(x + 23, top + 6 + index * NAMES, cutTo(name, room))),
  ];
}

function unnamed(data: RankData, item: RankItem, x: number, top: number): readonly SvgElement[] {
  if (item.rank < 2) return [];
  const [first, second] = data.unnamed(item.rank - 1);
  const y = top + Math.max(4, Math.floor(((drawnRungs(item) - 1) * RUNG) / 2) - 12);
  return item.rank > 8
    ? [label(x, y, first, 'it s3'), label(x, y + 17, second, 'it s3')]
    : [label(x, top + 10, `${first} ${second}`, 'it s3 mi')];
}

/** Who stands on the filled rung. */
function owner(item: RankItem, x: number, top: number, last: number, room: number): readonly SvgElement[] {
  const names =
    item.before.length > 0 ? top + 9 + item.before.length * NAMES : top + (item.rank > 1 ? 28 : 10);
  const y = Math.max(names, last + 4.5);
  const who = cutTo(item.who, room - 40, 13, 'bold');
  return [
    el('path', { d: `M${x} ${tenth(last)}h4L${x + 14} ${tenth(y - 4.5)}h4`, class: 'inkl' }),
    coloured(
      'f',
      labelRuns(x + 23, y, [
        { text: who, css: 'b k' },
        { text: ` ${item.ordinal}`, css: 's2' },
      ]),
    ),
  ];
}
