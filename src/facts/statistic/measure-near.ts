import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import type { MeasureAt } from './measures.ts';
import { CLOSES, LEADS, VAGUE } from './phrase-words.ts';

/** `increase in trade`, `growth of its gross domestic product`: the first measure after `in` or `of`. */
export function afterWord(line: Line, at: number): MeasureAt | null {
  const preposition = line.pieces[at + 1]?.norm;
  if (preposition !== 'in' && preposition !== 'of') return null;
  const found = line.measures.find(({ from }) => from > at && from <= at + 7);
  // "an improvement in business and trade"
  return found && isOpen(line, at + 2, found.from, 'and') ? found : null;
}

/** `96 percent of the country's exports`: the first measure after `of`. */
export function partOf(line: Line, figure: Figure): MeasureAt | null {
  if (line.pieces[figure.to]?.norm !== 'of') return null;
  const found = line.measures.find(({ from }) => from > figure.to && from <= figure.to + 7);
  // "of the wheat that Egypt imports"
  return found && isOpen(line, figure.to + 1, found.from, 'that') ? found : null;
}

/** A measure right after an amount: `$6.5 billion deal`, `$240 billion in bilateral trade`, `worth of goods`. */
export function tightAfter(line: Line, figure: Figure): MeasureAt | null {
  const end = pastBracket(line, figure.to);
  const found = line.measures.find(({ from }) => from >= end && from <= end + 6);
  if (!found) return null;
  const first = line.pieces[end]!.norm;
  // "poured $5 million into 30 projects": where it went.
  if (first === 'into' && line.pieces[end + 1]?.kind === 'number') return null;
  const leads = LEADS.has(first) || (first === 'worth' && line.pieces[end + 1]?.norm === 'of');
  const that = leads && line.pieces[end + 1]?.norm === 'that' ? 1 : 0;
  const start = first === 'worth' ? end + 2 : end + (leads ? 1 : 0) + that;
  return isOpen(line, start, found.from) ? found : null;
}

/** "£2 million was provided for", "$5 million has been pledged": the verb right after an amount. */
export function passiveAfter(line: Line, figure: Figure): MeasureAt | null {
  let at = pastBracket(line, figure.to);
  const from = at;
  while (at < from + 4 && PASSIVE.has(line.pieces[at]?.norm ?? '')) at += 1;
  return at === from ? null : (line.measures.find((measure) => measure.from === at) ?? null);
}

const PASSIVE: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  'was',
  'were',
  'been',
  'be',
  'will',
  'is',
  'also',
]);

/** Past `($16 billion)`, which says the same amount in other money. */
function pastBracket(line: Line, at: number): number {
  if (line.pieces[at]?.norm !== '(') return at;
  const close = line.pieces.findIndex(({ norm }, index) => index > at && index <= at + 8 && norm === ')');
  return close < 0 ? at : close + 1;
}

/** The nearest measure before a place in the sentence; a weak one only if it is close or alone. */
export function nearestBefore(
  line: Line,
  before: number,
  vague: ReadonlySet<string> = new Set(),
): MeasureAt | null {
  const earlier = line.measures.filter(({ to }) => to <= before);
  const last = earlier.at(-1);
  if (last && before - last.to <= 3) return last;
  return (
    earlier.findLast(({ weak }) => !weak) ?? earlier.findLast(({ measure }) => !vague.has(measure)) ?? null
  );
}

/** A measure later in the same part of the sentence: "pledged $5 million to help with flood relief". */
export function looseAfter(line: Line, figure: Figure): MeasureAt | null {
  const later = line.measures.find(({ from }) => from >= figure.to && from <= figure.to + 12);
  if (!later || VAGUE.has(later.measure)) return null;
  const between = line.pieces.slice(figure.to, later.from);
  return between.some(({ kind, norm }) => kind === 'punctuation' && norm !== ',') ? null : later;
}

/** True where nothing between two places begins another phrase. */
function isOpen(line: Line, from: number, to: number, but?: string): boolean {
  for (let at = from; at < to; at += 1) {
    const { norm, kind } = line.pieces[at]!;
    if (norm === but) continue;
    if (CLOSES.has(norm) || (kind === 'punctuation' && norm !== '-' && norm !== '"' && norm !== '“'))
      return false;
  }
  return true;
}
