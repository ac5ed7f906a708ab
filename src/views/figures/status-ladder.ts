import { coloured } from './glyph.ts';
import { labelRuns, type Run } from './runs.ts';
import { type Drawing, type Figure, label, line, rect, type SvgElement } from './svg.ts';
import { cutTo } from './text-width.ts';

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

interface Frame {
  readonly width: number;
  readonly left: number;
  readonly pitch: number;
  readonly columns: number;
  readonly rail: number;
  readonly wide: boolean;
}

const STEP = 46;
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

function draw(data: StatusData, frame: Frame): Drawing {
  const height = TOP + (data.rungs.length - 1) * STEP + (frame.wide ? 34 : 52);
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

const rungY = (data: StatusData, rung: number, y: number): number =>
  y + (data.rungs.length - 1 - rung) * STEP;

function rungNames(
  data: StatusData,
  items: readonly StatusItem[],
  frame: Frame,
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
  frame: Frame,
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
  return [...rails, ...rungs, ...filled, ...words(data, item, frame, x, y, stated)];
}

/** Beside a wide ladder what it is; on a narrow one its date at the foot. */
function words(
  data: StatusData,
  item: StatusItem,
  frame: Frame,
  x: number,
  y: number,
  stated: number | null,
): readonly SvgElement[] {
  const beside = x + frame.rail + (frame.wide ? 16 : 8);
  const room = frame.pitch - frame.rail - 30;
  const top = item.rung === data.rungs.length - 1;
  const at = stated ?? y + 2 * STEP;
  if (!frame.wide) {
    const foot = rungY(data, 0, y) + 34;
    const [a, b] = data.notStatedShort;
    const open = stated === null ? [label(beside, at, item.other, 'mi it s3')] : [];
    return [
      ...(top || stated === null
        ? open
        : [label(beside, y + 19, a, 'mi it s3'), label(beside, y + 32, b, 'mi it s3')]),
      ...(stated === null
        ? [coloured('a', label(x + frame.rail / 2, at + 4, item.siglum, 'b k halo', 'middle'))]
        : []),
      labelRuns(x + frame.rail / 2, foot, item.year, 'mi s2', 'middle'),
    ];
  }
  const lines = [
    label(beside, at - 2, cutTo(item.name, room, 13, 'bold'), 'b'),
    ...(item.about
      ? [labelRuns(beside, at + 15, [{ text: cutTo(item.about, room, 13, 'serif'), css: 'serif' }], 's2')]
      : []),
    labelRuns(beside, at + (item.about ? 33 : 15), item.when, 's2'),
  ];
  if (stated === null)
    return [
      ...lines,
      label(beside, at - 20, item.other, 'it s3'),
      coloured('a', label(x + frame.rail / 2, at + 4, item.siglum, 'b k halo', 'middle')),
    ];
  return top ? lines : [...lines, label(beside, y + STEP / 2 + 4, data.notStated, 'it s3')];
}
