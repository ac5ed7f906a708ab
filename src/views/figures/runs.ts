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

/** As many runs as fit into a width; the one that does not is cut at a word, and says so. */
export function fitRuns(runs: readonly Run[], room: number, size = 13): readonly Run[] {
  const fitted: Run[] = [];
  let left = room;
  for (const [index, run] of runs.entries()) {
    const width = textWidth(run.text, size, run.face);
    const last = index === runs.length - 1;
    if (width <= left - (last ? 0 : size)) {
      fitted.push(run);
      left -= width;
      continue;
    }
    const text = cut(run.text, left, size, run.face);
    if (text.length > 4) return [...fitted, { ...run, text }];
    const before = fitted.at(-1);
    if (before)
      fitted[fitted.length - 1] = { ...before, text: `${before.text.replace(/[\s,:;(]{1,9}$/, '')}…` };
    break;
  }
  return fitted;
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
      return { text: piece.text, css: 'it s3' };
    case 'side':
      return { text: `(${piece.code})` };
    case 'siglum':
      return { text: piece.text, css: `${piece.css} k b`, face: 'bold' };
    default:
      return { text: piece.text };
  }
}
