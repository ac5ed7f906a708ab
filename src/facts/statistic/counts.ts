import {
  ARMED,
  ARMED_NOUNS,
  DISPLACED,
  GOODS_UNITS,
  HELPED,
  KILLED,
  MIGRANTS,
  MOVING,
  PEOPLE,
  RETURNED,
  TRADED,
  TROOPS,
  VISITING,
  VISITORS,
} from './count-words.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';

/** What a bare number counts. */
export interface Counted {
  readonly measure: string;
  readonly unit: string;
  /** Pieces of the counted noun and its event: one past the last. */
  readonly to: number;
}

/** What a bare number counts, of what the rules name: troops, migrants, war dead, people helped, goods. */
export function countedBy(line: Line, figure: Figure): Counted | null {
  const noun = nounAfter(line, figure.to);
  if (!noun) return deadAfter(line, figure);
  const { norm, at } = noun;
  const counted = (measure: string, unit: string): Counted => ({ measure, unit, to: at + 1 });
  const told = (set: ReadonlySet<string>) => tells(line, figure, at, set);
  if (isPerson(norm) && told(KILLED)) return counted('dead', 'people');
  if (TROOPS.has(norm)) return counted('troops', 'troops');
  if (ARMED_NOUNS.has(norm)) return ARMED.has(line.pieces[at - 1]!.norm) ? counted('troops', 'troops') : null;
  if (MIGRANTS.has(norm)) return counted(MIGRANT_NAMES[norm] ?? norm, 'people');
  if (GOODS_UNITS.has(norm)) return told(TRADED) ? counted(goodsName(line, at), norm) : null;
  if (isPerson(norm) && told(DISPLACED)) return counted('displaced people', 'people');
  if (isPerson(norm) && told(RETURNED)) return counted('people returned', 'people');
  if (isPerson(norm) && told(HELPED)) return counted(`${norm} helped`, 'people');
  if (norm === 'people' && told(VISITING)) return counted('visitors', 'people');
  return VISITORS.has(norm) && told(MOVING) ? counted(norm, 'people') : null;
}

const isPerson = (norm: string): boolean => PEOPLE.has(norm) || TROOPS.has(norm) || VISITORS.has(norm);

const MIGRANT_NAMES: Readonly<Record<string, string>> = {
  seekers: 'asylum seekers',
  displaced: 'displaced people',
  migrant: 'migrants',
  refugee: 'refugees',
};

/** The counted noun: the first known one within the noun phrase after a number. */
function nounAfter(line: Line, from: number): { norm: string; at: number } | null {
  for (let at = from; at < Math.min(line.pieces.length, from + 6); at += 1) {
    const { norm, kind } = line.pieces[at]!;
    if (kind === 'punctuation' || kind === 'number' || ENDS.has(norm)) return null;
    if (isPerson(norm) || MIGRANTS.has(norm) || ARMED_NOUNS.has(norm) || GOODS_UNITS.has(norm)) {
      // "77 police officers", "300 migrant workers": the last noun of the run is what is counted.
      const next = line.pieces[at + 1]?.norm ?? '';
      if (isPerson(next)) continue;
      return { norm, at };
    }
  }
  return null;
}

const ENDS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'to',
  'from',
  'with',
  'and',
  'that',
  'which',
  'by',
  'for',
  'on',
  'as',
  'at',
  'the',
  'is',
  'was',
  'were',
]);

/** `140 Japanese war dead`, `left 36 dead`, `claimed 500 lives` */
function deadAfter(line: Line, figure: Figure): Counted | null {
  for (let at = figure.to; at < Math.min(line.pieces.length, figure.to + 4); at += 1) {
    const { norm, kind } = line.pieces[at]!;
    if (kind === 'punctuation') return null;
    if (norm === 'dead' || norm === 'deaths' || norm === 'casualties' || norm === 'lives')
      return {
        measure: line.pieces[at - 1]?.norm === 'war' ? 'war dead' : 'dead',
        unit: 'people',
        to: at + 1,
      };
  }
  return null;
}

/** True where the words around say what happened: up to seven pieces after the noun, or four before the number. */
function tells(line: Line, figure: Figure, noun: number, set: ReadonlySet<string>): boolean {
  const after = line.pieces.slice(noun + 1, noun + 8);
  const stop = after.findIndex(
    ({ kind, norm }) => kind === 'punctuation' || norm === 'and' || norm === 'but',
  );
  const before = line.pieces.slice(Math.max(0, figure.from - 4), figure.from);
  return [...(stop < 0 ? after : after.slice(0, stop)), ...before].some(({ norm }) => set.has(norm));
}

/** `wheat`, `vaccines`: what the weight or number is of. */
function goodsName(line: Line, at: number): string {
  const of = line.pieces[at + 1]?.norm === 'of' ? line.pieces[at + 2]?.norm : undefined;
  return of && /^[a-z]/.test(of) ? of : line.pieces[at]!.norm;
}
