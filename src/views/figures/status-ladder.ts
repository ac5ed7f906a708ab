import { coloured } from './glyph.ts';
import type { Run } from './runs.ts';
import { statusWords } from './status-words.ts';
import { type Drawing, type Figure, label, line, rect, type SvgElement } from './svg.ts';

export interface StatusItem {
  readonly siglum: string;
  readonly name: string;
  /** What it is about, in lines short enough. */
  readonly about: string | null;
  readonly when: readonly Run[];
  /** The same in very few words, under a narrow ladder. */
  readonly year: readonly Run[];
  /** Rung that is stated, counted from the lowest; null for a status that is none of them. */
  readonly rung: number | null;
  /** The status as stated, where it is no rung. */
  readonly other: string;
}

export interface StatusData {
  readonly title: string;
  /** Names of the rungs from the lowest up. */
  readonly rungs: readonly string[];
  readonly items: readonly StatusItem[];
  readonly notStated: string;
  readonly notStatedShort: readonly [string, string];
}

export interface StatusFrame {
  readonly width: number;
  readonly left: number;
  readonly pitch: number;
  readonly columns: number;
  readonly rail: number;
  readonly wide: boolean;
}

export const STEP = 46;
const TOP = 22;

/** How far each agreement is said to have come: the stated rung filled, lower ones implied, higher ones not stated. */
export function statusFigure(data: StatusData): Figure | null {
  if (data.items.length === 0) return null;
  const columns = data.items.length > 2 ? 3 : 2;
  return {
    wide: draw(data, {
      width: 904,
      left: 150,
      pitch: columns === 3 ? 254 : 380,
      columns,
      rail: 44,
      wide: true,
    }),
    narrow: draw(data, { width: 340, left: 122, pitch: 112, columns: 2, rail: 40, wide: false }),
  };
}

function draw(data: StatusData, frame: StatusFrame): Drawing {
  // What is said of the lowest rung reaches below its ladder.
  const below = frame.wide && data.items.some(({ rung }) => rung === 0) ? 40 : 0;
  const height = TOP + (data.rungs.length - 1) * STEP + (frame.wide ? 34 : 52) + below;
  const systems = Math.ceil(data.items.length / frame.columns);
  const nodes = Array.from({ length: systems }, (_, index) => {
    const items = data.items.slice(index * frame.columns, (index + 1) * frame.columns);
    const y = TOP + index * height;
    return [
      ...rungNames(data, items, frame, y),
      ...items.flatMap((item, at) => ladder(data, item, frame, frame.left + at * frame.pitch, y)),
    ];
  }).flat();
  return { width: frame.width, height: systems * height - (frame.wide ? 16 : 12), title: data.title, nodes };
}

export const rungY = (data: StatusData, rung: number, y: number): number =>
  y + (data.rungs.length - 1 - rung) * STEP;

function rungNames(
  data: StatusData,
  items: readonly StatusItem[],
  frame: StatusFrame,
  y: number,
): readonly SvgElement[] {
  const highest = Math.max(-1, ...items.map((item) => item.rung ?? -1));
  return data.rungs.map((name, rung) => {
    const stated = items.some((item) => item.rung === rung);
    const css = stated ? 'b' : rung > highest ? 's3' : 's2';
    return label(frame.left - 14, rungY(data, rung, y) + 4, name, css, 'end');
  });
}

function ladder(
  data: StatusData,
  item: StatusItem,
  frame: StatusFrame,
  x: number,
  y: number,
): readonly SvgElement[] {
  const right = x + frame.rail;
  const stated = item.rung === null ? null : rungY(data, item.rung, y);
  const foot = rungY(data, 0, y) + 14;
  const rails = [x, right].flatMap((at) => [
    ...(stated === null ? [] : [line(at, stated, at, foot, 'rl')]),
    line(at, y - 12, at, stated ?? foot, 'ln dash'),
  ]);
  const rungs = data.rungs.flatMap((_, rung) => {
    if (rung === item.rung) return [];
    const implied = item.rung !== null && rung < item.rung;
    const at = rungY(data, rung, y);
    return [line(x, at, right, at, implied ? 'rl' : 'ln dash')];
  });
  const filled =
    stated === null
      ? []
      : [
          coloured(
            'a',
            rect(x - 1, stated - 12, frame.rail + 2, 24, { class: 'k' }),
            label(x + frame.rail / 2, stated + 4.5, item.siglum, 'b on', 'middle'),
          ),
        ];
  return [...rails, ...rungs, ...filled, ...statusWords(data, item, frame, x, y, stated)];
}
