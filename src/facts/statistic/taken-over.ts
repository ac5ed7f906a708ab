import type { Token } from '../../text/index.ts';
import { changeOf } from './change.ts';
import type { Finding } from './draft.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import { isTarget } from './target.ts';

/** The last amount or share told before a sentence, and where. */
export interface Earlier {
  readonly finding: Finding;
  readonly sentence: number;
}

/** "The figure totalled …", "It rose …": the sentence goes on about what was measured in the one before. */
export function refersBack(line: Line, earlier: Earlier): boolean {
  const { tokens } = line.sentence;
  const start = pastOpening(tokens);
  const [first, second] = tokens.slice(start, start + 2);
  if (line.sentence.index - earlier.sentence !== 1 || line.measures.length > 0) return false;
  if (first?.norm === 'it' || first?.norm === 'this' || first?.norm === 'that')
    return second?.kind === 'word';
  return first?.norm === 'the' && BACK.has(second?.norm ?? '');
}

/** Past "In the first ten months of 2025,": where the sentence proper begins. */
function pastOpening(tokens: readonly Token[]): number {
  if (tokens[0]?.norm !== 'in' && tokens[0]?.norm !== 'during') return 0;
  const comma = tokens.slice(0, LONGEST_OPENING).findIndex(({ norm }) => norm === ',');
  return comma + 1;
}

const LONGEST_OPENING = 12;

const BACK: ReadonlySet<string> = new Set(['figure', 'total', 'amount', 'volume', 'sum', 'value']);

/** A level or a change of what the sentence before measured, with its sides; null for other shares. */
export function takenOver(line: Line, figure: Figure, told: Finding): Finding | null {
  const change = figure.kind === 'percent' ? changeOf(line.pieces, figure) : null;
  if (figure.kind === 'percent' && !change) return null;
  const measure = told.measure.replace(/ (?:growth|change)$/u, '');
  const sign = change?.sign ?? 1;
  return {
    ...told,
    kind: change ? 'percent' : 'amount',
    measure: change ? `${measure} growth` : measure,
    value: typeof figure.value === 'number' ? sign * figure.value : figure.value,
    unit: change ? '%' : figure.money === null || figure.money.length !== 3 ? told.unit : figure.money,
    bound: figure.bound,
    target: isTarget(line, figure),
    rule: 'statistic:taken-over',
    basis: 'inferred',
    number: figure,
    named: null,
    support: [told.subject, told.counterpart].filter((party) => party !== null),
  };
}
