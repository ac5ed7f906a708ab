import type { Verdict } from './judge.ts';
import { detailsOf, meanOf, scoresOf } from './score.ts';

/** A table of the scores, in percent, for a terminal. */
export function scoreTable(verdicts: readonly Verdict[], articles: number): string {
  const scores = scoresOf(verdicts);
  const lines = scores.map(
    ({ of, precision, recall, f1, wanted, read }) =>
      `${(of === 'participants' ? '  participants' : of).padEnd(20)}${percent(precision)}${percent(recall)}${percent(f1)}${String(wanted).padStart(8)}${String(read).padStart(8)}`,
  );
  const details = detailsOf(verdicts)
    .filter(({ total }) => total > 0)
    .map(({ of, right, total }) => `  ${of.padEnd(18)}${percent(right / total)}  of ${total}`);
  return [
    `${' '.repeat(20)}${['precision', 'recall', 'F1'].map((head) => head.padStart(10)).join('')}    wanted    read`.replace(
      '    wanted    read',
      '  wanted    read',
    ),
    ...lines,
    ...details,
    `${'mean of six F1'.padEnd(20)}${' '.repeat(20)}${percent(meanOf(scores))}   ${articles} articles`,
    '',
  ].join('\n');
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(10);

/** What was missed, what was read and is not there, and details that are wrong, one a line. */
export const errorLines = (id: string, verdicts: readonly Verdict[]): string[] =>
  verdicts.filter(isFault).map(({ of, result, what }) => `${id}\t${of}\t${result}\t${what}`);

const isFault = ({ result }: Verdict): boolean =>
  result === 'missed' || result === 'spurious' || result === 'wrong';

/** Faults that are new since an earlier reading, and faults that are gone. */
export interface Change {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
}

export function changeBetween(id: string, before: readonly Verdict[], now: readonly Verdict[]): Change {
  const [old, fresh] = [errorLines(id, before), errorLines(id, now)];
  return { gains: without(old, fresh), losses: without(fresh, old) };
}

/** Members of a list that another has not, counted. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
