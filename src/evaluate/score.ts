import type { Counted, Detail, Verdict } from './judge.ts';

export interface Score {
  readonly of: Counted;
  /** Shares between 0 and 1; 1 where there is nothing to be wrong about. */
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
  readonly wanted: number;
  readonly read: number;
}

export interface DetailScore {
  readonly of: Detail;
  readonly right: number;
  readonly total: number;
}

/** The order in which scores are printed; those of the six kinds make the mean. */
const ORDER: readonly Counted[] = [
  'officials',
  'offices',
  'meetings',
  'participants',
  'agreements',
  'statistics',
  'statements',
];
const DETAILS: readonly Detail[] = [
  'meeting date',
  'meeting status',
  'meeting place',
  'agreement date',
  'agreement status',
];

export function scoresOf(verdicts: readonly Verdict[]): Score[] {
  return ORDER.map((of) => {
    const count = (result: Verdict['result']) =>
      verdicts.filter((verdict) => verdict.of === of && verdict.result === result).length;
    const [found, missed, spurious] = [count('found'), count('missed'), count('spurious')];
    const precision = share(found, found + spurious);
    const recall = share(found, found + missed);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { of, precision, recall, f1, wanted: found + missed, read: found + spurious };
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const detailsOf = (verdicts: readonly Verdict[]): DetailScore[] =>
  DETAILS.map((of) => {
    const mine = verdicts.filter((verdict) => verdict.of === of);
    return { of, right: mine.filter(({ result }) => result === 'right').length, total: mine.length };
  });

/** Mean F1 of officials, offices, meetings, agreements, statistics and statements. */
export function meanOf(scores: readonly Score[]): number {
  const kinds = scores.filter(({ of }) => of !== 'participants');
  return kinds.reduce((sum, { f1 }) => sum + f1, 0) / kinds.length;
}
