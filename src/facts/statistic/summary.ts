import type { Phrase } from '../kind.ts';
import type { Statistic } from './schema.ts';

/** `Pakistan 51st trade partner of United Kingdom`, or `Bilateral trade, A and B: £4.5bn`. */
export function statisticSummary(statistic: Statistic): readonly Phrase[] {
  return statistic.kind === 'rank' ? rank(statistic) : amount(statistic);
}

const say = (text: string): Phrase => ({ kind: 'plain', text });

type Party = Statistic['subject'];
const named = (party: NonNullable<Party>): Phrase =>
  party.country ? { kind: 'country', country: party.country } : { kind: 'said', quote: party.words };

function rank(statistic: Statistic): Phrase[] {
  const subject: Phrase = statistic.subject
    ? named(statistic.subject)
    : { kind: 'missing', text: 'not stated' };
  const of: Phrase[] = statistic.counterpart ? [say(' of '), named(statistic.counterpart)] : [];
  const place = Array.isArray(statistic.value)
    ? String(statistic.value[0])
    : ordinal(statistic.value as number);
  const after = statistic.after.flatMap((country, index): Phrase[] => [
    say(index === 0 ? ', after ' : index === statistic.after.length - 1 ? ' and ' : ', '),
    { kind: 'country', country },
  ]);
  return [subject, say(` ${place} ${statistic.measure}`), ...of, ...after];
}

function amount(statistic: Statistic): Phrase[] {
  const parties = [statistic.subject, statistic.counterpart].filter((party) => party !== null);
  const who = parties.flatMap((party, index): Phrase[] => [say(index === 0 ? ', ' : ' and '), named(party)]);
  const measure = statistic.measure.slice(0, 1).toUpperCase() + statistic.measure.slice(1);
  return [say(measure), ...who, say(': '), { kind: 'said', quote: statistic.valueText }];
}

function ordinal(n: number): string {
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}
