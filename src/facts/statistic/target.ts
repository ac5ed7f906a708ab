import { TARGET_WORDS } from './change-words.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';

/** True where a figure is aimed at, planned or foreseen, and not measured. */
export function isTarget(line: Line, figure: Figure): boolean {
  // "to double trade to $1 billion, from $480 million": what it starts from is measured.
  if (line.pieces[figure.from - 1]?.norm === 'from') return false;
  const before = line.pieces.slice(Math.max(0, figure.from - 10), figure.from);
  const start = before.findLastIndex(
    ({ norm, kind }) => kind === 'punctuation' && norm !== ',' && norm !== '-',
  );
  const near = [...before.slice(start + 1), ...line.pieces.slice(figure.to, figure.to + 2)];
  return near.some(({ norm }) => TARGET_WORDS.has(norm)) || isAhead(line, figure);
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'expected', 'wanted', 'conditional']);

/** The verb that the figure depends on lies ahead: "is expected to reach", "will invest". */
function isAhead(line: Line, figure: Figure): boolean {
  const token = line.pieces[figure.from]!.token;
  const verb = line.tape?.verbs.findLast(({ from, to }) => to <= token && token - from <= 14);
  // An infinitive of purpose or result ("grew by $2 billion to reach $8 billion") has no governor.
  return verb !== undefined && AHEAD.has(verb.modality) && (verb.form === 'finite' || verb.governor !== null);
}
