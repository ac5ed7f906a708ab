import type { Finding } from './draft.ts';
import type { Line } from './line.ts';
import { rankSides } from './rank-sides.ts';
import { ranksIn } from './ranks.ts';

/** The ranks of a sentence. One that leaves out its noun takes over that of the rank before it. */
export function readRanks(line: Line): Finding[] {
  const findings: Finding[] = [];
  let before: string | null = null;
  for (const rank of ranksIn(line)) {
    const measure: string | null = rank.measure ?? before;
    if (measure === null || isPlural(measure)) continue;
    before = measure;
    const { subject, counterpart, after, stated } = rankSides(line, rank, findings.at(-1) ?? null);
    if (!subject) continue;
    findings.push({
      kind: 'rank',
      measure,
      value: rank.value,
      unit: null,
      bound: 'exact',
      target: false,
      rule: rank.measure ? 'statistic:rank' : 'statistic:rank-taken-over',
      basis: stated && rank.measure ? 'stated' : 'inferred',
      subject,
      counterpart,
      after,
      number: { from: rank.from, to: Math.max(rank.measureFrom, rank.from + 1) },
      named: { from: rank.from, to: rank.to },
      support: [],
    });
  }
  return findings;
}

const isPlural = (measure: string): boolean =>
  /(?:partners|economies|investors|donors|sources)$/.test(measure);
