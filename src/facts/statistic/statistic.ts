import type { Participant } from '../../mentions/index.ts';
import type { Draft, Kind, Marked } from '../kind.ts';
import { plainReference } from '../parts.ts';
import { contextOf } from './context.ts';
import { draftOf, type Finding } from './draft.ts';
import { linesOf } from './line.ts';
import { readFigures } from './read-figures.ts';
import { readRanks } from './read-ranks.ts';
import { rules } from './rules.ts';
import { type Statistic, statisticSchema } from './schema.ts';
import { statisticSummary } from './summary.ts';
import type { Earlier } from './taken-over.ts';

/** Numbers that measure trade, aid, investment, tariffs, growth, ranks, migration, troops and war dead. */
export const statistic: Kind<Statistic> = {
  name: 'statistic',
  plural: 'statistics',
  letter: 'F',
  schema: statisticSchema(plainReference),
  rules,
  read: (marked) => ({ facts: read(marked), notes: [] }),
  summary: statisticSummary,
  who: (fact) => sides(fact).map(asParticipant),
  countries: (fact) => [...new Set(sides(fact).flatMap(({ country }) => country ?? []))],
  where: () => null,
  digest,
};

function read(marked: Marked): Draft<Statistic>[] {
  const context = contextOf(marked);
  const drafts: Draft<Statistic>[] = [];
  let earlier: Earlier | null = null;
  for (const line of linesOf(marked, context)) {
    const ranks = readRanks(line, context);
    const figures: readonly Finding[] = readFigures(line, context, earlier, ranks);
    const measured = figures.findLast(({ kind }) => kind === 'amount' || kind === 'percent');
    if (measured) earlier = { finding: measured, sentence: line.sentence.index };
    drafts.push(...[...ranks, ...figures].map((finding) => draftOf(marked, line, finding)));
  }
  return drafts.sort((a, b) => a.valueText.start - b.valueText.start);
}

type Side = NonNullable<Statistic['subject']>;

const sides = ({ subject, counterpart }: Statistic): Side[] =>
  [subject, counterpart].filter((side) => side !== null);

const asParticipant = ({ country, words }: Side): Participant => ({
  actor: country === null ? { kind: 'unnamed', country } : { kind: 'government', country },
  country,
  words,
  basis: 'stated',
  reason: null,
});

/** `rank | trade partner | PK for GB | 51`, `amount | trade | CN, RU | 29100000000 USD`. */
function digest(fact: Draft<Statistic>): string {
  const name = (side: Statistic['subject']) => (side ? (side.country ?? side.words.text) : '?');
  const who =
    fact.kind === 'rank'
      ? `${name(fact.subject)} for ${name(fact.counterpart)}`
      : [fact.subject, fact.counterpart]
          .filter((side) => side !== null)
          .map(name)
          .join(', ') || '?';
  const value = [fact.value].flat().join('..');
  const after = fact.after.length > 0 ? ` after ${fact.after.join(', ')}` : '';
  const unit = fact.unit === null || fact.unit === '%' ? (fact.unit ?? '') : ` ${fact.unit}`;
  return `${fact.kind} | ${fact.measure} | ${who} | ${value}${unit}${after}`;
}
