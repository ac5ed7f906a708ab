import { countryName, type Dataset, lookupOf, pairsOf } from '../dataset/index.ts';
import { countryPath, letterOf, pairPath, drawnMatrix as words } from '../wording/index.ts';
import { countNote } from './tellings.ts';

export interface MatrixCell {
  readonly count: number;
  readonly path: string;
  /** What a screen reader says: `Kenya – Norway: 4`. */
  readonly name: string;
}

export interface Matrix {
  readonly countries: readonly { readonly code: string; readonly name: string; readonly path: string }[];
  /** A row a country; null where nothing is between the two, and for a country and itself. */
  readonly rows: readonly (readonly (MatrixCell | null)[])[];
  readonly note: string;
}

const MOST = 16;

/** How many meetings and agreements there are between each two countries; null for fewer than three of them. */
export function matrixOf(dataset: Dataset): Matrix | null {
  const lookup = lookupOf(dataset);
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const pair of pairsOf(dataset)) {
    const count = pair.facts.filter((fact) => letterOf(fact) === 'M' || letterOf(fact) === 'A').length;
    if (count === 0) continue;
    counts.set(`${pair.left} ${pair.right}`, count).set(`${pair.right} ${pair.left}`, count);
    for (const code of [pair.left, pair.right]) totals.set(code, (totals.get(code) ?? 0) + count);
  }
  const codes = [...totals.keys()].sort((a, b) => totals.get(b)! - totals.get(a)! || (a < b ? -1 : 1));
  if (codes.length < 3) return null;
  const shown = codes.slice(0, MOST);
  const name = (code: string) => countryName(lookup, code);
  return {
    countries: shown.map((code) => ({ code, name: name(code), path: countryPath(code) })),
    rows: shown.map((row) =>
      shown.map((column) => {
        const count = counts.get(`${row} ${column}`);
        if (!count) return null;
        return { count, path: pairPath(row, column), name: `${name(row)} – ${name(column)}: ${count}` };
      }),
    ),
    note: [
      `${codes.length > MOST ? words.most(MOST, codes.length) : words.note}.`,
      countNote(lookup, [...dataset.meetings, ...dataset.agreements]),
    ]
      .join(' ')
      .trim(),
  };
}
