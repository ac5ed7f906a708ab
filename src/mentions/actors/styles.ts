import type { Line } from '../line.ts';
import { STYLE_RANKS, STYLES } from '../words/styles.ts';
import type { Nominal } from './nominal.ts';

interface Style {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
}

/** "His Majesty", "Her Royal Highness" from this token on. */
export function styleAt(line: Line, from: number): Style | null {
  const owner = line.tokens[from]?.norm;
  if (owner !== 'his' && owner !== 'her') return null;
  const at = STYLE_RANKS.has(line.tokens[from + 1]?.norm ?? '') ? from + 2 : from + 1;
  const noun = line.tokens[at];
  if (!noun || noun.shape === 'lower' || !Object.hasOwn(STYLES, noun.norm)) return null;
  return { from, to: at + 1, noun: noun.norm };
}

/** Where a style that ends at this token begins; the token itself where none does. */
export function styleBefore(line: Line, to: number): number {
  for (const from of [to - 1, to - 2, to - 3]) {
    const end = styleAt(line, from)?.to;
    // Its noun may have been taken for an honorific of the name.
    if (end === to || end === to + 1) return from;
  }
  return to;
}

/** A style that stands for someone by itself; null before the title or name that it goes with. */
export function styleNominal(line: Line, { from, to, noun }: Style): Nominal | null {
  const next = line.tokens[to];
  if (next?.shape === 'Upper' || next?.shape === 'CAPS' || next?.norm === 'the') return null;
  return {
    kind: 'style',
    noun,
    gender: line.tokens[from]!.norm === 'his' ? 'he' : 'she',
    line,
    from,
    to,
    headFrom: to - 1,
    headTo: to,
    form: 'role',
    possessive: next?.kind === 'possessive',
  };
}
