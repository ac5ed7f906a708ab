import type { Context } from './context.ts';
import type { Finding } from './draft.ts';
import type { Line } from './line.ts';
import type { Party } from './parties.ts';
import { rankSides } from './rank-sides.ts';
import { TIES } from './rank-words.ts';
import { type RankAt, ranksIn } from './ranks.ts';

/** The ranks of a sentence. One that leaves out its noun takes over that of the rank before it. */
export function readRanks(line: Line, context: Context): Finding[] {
  const findings: Finding[] = [];
  let before: string | null = null;
  for (const rank of ranksIn(line)) {
    const measure: string | null = rank.measure ?? before;
    if (measure === null || isPlural(measure)) continue;
    before = measure;
    const sides = rankSides(line, rank, findings.at(-1) ?? null);
    const { counterpart, after } = sides;
    const meant = sides.subject ? null : meantBy(line, rank, counterpart, context);
    const subject = sides.subject ?? meant;
    if (!subject) continue;
    const stated = sides.stated && meant === null;
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
      support: meant ? [meant] : [],
    });
  }
  return findings;
}

/** "The country is China’s sixth-largest partner": the one state named just before that it can be. */
function meantBy(line: Line, rank: RankAt, counterpart: Party | null, context: Context): Party | null {
  const before = line.sentence.tokens.slice(0, line.pieces[rank.from]!.token).map(({ norm }) => norm);
  const tie = before.findLastIndex((norm) => TIES.has(norm));
  const names =
    tie > 0 && (before[tie - 1] === 'it' || (before[tie - 2] === 'the' && STANDS_FOR.has(before[tie - 1]!)));
  if (!names) return null;
  const states = context
    .latest(line.sentence.index)
    .filter(({ country }) => country !== counterpart?.country);
  return states.length === 1 ? states[0]! : null;
}

const STANDS_FOR: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'kingdom',
  'republic',
  'state',
  'latter',
]);

const isPlural = (measure: string): boolean =>
  /(?:partners|economies|investors|donors|sources)$/.test(measure);
