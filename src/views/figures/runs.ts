import type { Piece, Rich } from '../../wording/index.ts';
import { type Anchor, el, type SvgElement, tenth } from './svg.ts';
import { cut, type Face, textWidth } from './text-width.ts';

/** A piece of a label: some words in one face, with the classes that give it ink. */
export interface Run {
  readonly text: string;
  readonly css?: string;
  readonly face?: Face;
}

export const runsWidth = (runs: readonly Run[], size = 13): number =>
  runs.reduce((sum, run) => sum + textWidth(run.text, size, run.face), 0);

/** A line of text whose pieces differ in face or ink. */
export function labelRuns(
  x: number,
  y: number,
  runs: readonly Run[],
  css = '',
  anchor: Anchor = 'start',
): SvgElement {
  return el(
    'text',
    {
      x: tenth(x),
      y: tenth(y),
      ...(css ? { class: css } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    ...runs.map((run) => (run.css ? el('tspan', { class: run.css }, run.text) : run.text)),
  );
}

/** As much of a label as fits into a width, cut at a word, which it says. */
export function fitRuns(runs: readonly Run[], room: number, size = 13): readonly Run[] {
  if (runsWidth(runs, size) <= room) return runs;
  const before = spacesIn(runs).findLast((at) => runsWidth(cutOff(runs, at), size) <= room);
  if (before !== undefined) return cutOff(runs, before);
  const [first] = runs;
  return first ? [{ ...first, text: cut(first.text, room, size, first.face) }] : [];
}

/** A label in two lines of like length, parted between words; the second is cut where both can't hold it. */
export function inTwoLines(runs: readonly Run[], room: number, size = 13): readonly (readonly Run[])[] {
  if (runsWidth(runs, size) <= room) return [runs];
  const ways = spacesIn(runs)
    .map((at) => partedAt(runs, at))
    .filter(([first]) => runsWidth(first, size) <= room);
  const longest = ([first, rest]: (typeof ways)[number]) =>
    Math.max(runsWidth(first, size), runsWidth(rest, size));
  const best = ways.toSorted((a, b) => longest(a) - longest(b))[0];
  return best ? [best[0], fitRuns(best[1], room, size)] : [fitRuns(runs, room, size)];
}

/** Where a line may end: at plain spaces; those that hold words together are others. */
function spacesIn(runs: readonly Run[]): readonly number[] {
  const text = runs.map((run) => run.text).join('');
  return [...text].flatMap((letter, at) => (letter === ' ' ? [at] : []));
}

function cutOff(runs: readonly Run[], at: number): readonly Run[] {
  const [kept] = partedAt(runs, at);
  const last = kept.at(-1)!;
  return [...kept.slice(0, -1), { ...last, text: `${last.text.replace(/[\s.,:;(]{1,9}$/, '')}…` }];
}

/** Before and after the space at a place in all of the text. */
function partedAt(runs: readonly Run[], at: number): readonly [readonly Run[], readonly Run[]] {
  const [first, rest]: [Run[], Run[]] = [[], []];
  let start = 0;
  for (const run of runs) {
    const [before, after] = [
      run.text.slice(0, Math.max(0, at - start)),
      run.text.slice(Math.max(0, at + 1 - start)),
    ];
    if (before !== '') first.push({ ...run, text: before });
    if (after !== '') rest.push({ ...run, text: after });
    start += run.text.length;
  }
  return [first, rest];
}

/** A rich line as runs: the article's words in serif, countries as codes in brackets. */
export const runsOf = (rich: Rich): readonly Run[] => rich.map(runOf).filter((run) => run.text.length > 0);

function runOf(piece: Piece): Run {
  if (typeof piece === 'string') return { text: piece };
  switch (piece.is) {
    case 'quoted':
      return { text: `“${piece.text}”`, css: 'serif', face: 'serif' };
    case 'said':
      return { text: piece.text, css: 'serif', face: 'serif' };
    case 'missing':
      return { text: piece.text.replaceAll(' ', '\u00a0'), css: 'it s3' };
    case 'side':
      return { text: `(${piece.code})` };
    case 'siglum':
      return { text: piece.text, css: `${piece.css} k b`, face: 'bold' };
    default:
      return { text: piece.text };
  }
}
