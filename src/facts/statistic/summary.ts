import type { Phrase } from '../kind.ts';
import type { Statistic } from './schema.ts';
import { tiesOf } from './summary-words.ts';

/**
 * `Pakistan is the United Kingdom’s 51st-largest trade partner`, `Trade between Norway and Kenya:
 * $310 million`, `Exports from Norway to Kenya up 12%`.
 */
export function statisticSummary(statistic: Statistic): readonly Phrase[] {
  return statistic.kind === 'rank' ? rank(statistic) : amount(statistic);
}

const say = (text: string): Phrase => ({ kind: 'plain', text });

type Party = NonNullable<Statistic['subject']>;

function named(party: Party): Phrase[] {
  if (party.country) return country(party.country);
  const words: Phrase = { kind: 'said', quote: party.words };
  return /^(?!the )\p{Ll}/u.test(party.words.text) ? [say('the '), words] : [words];
}

/** Whoever prints it knows whether the country's name takes an article. */
const country = (code: string): Phrase[] => [{ kind: 'country', country: code }];

function rank(statistic: Statistic): Phrase[] {
  const { subject, counterpart, measure } = statistic;
  const who: Phrase[] = subject ? named(subject) : [{ kind: 'missing', text: 'not stated' }];
  const whose = counterpart
    ? [say(' is '), ...named(counterpart), say(`’s ${placeOf(statistic)}`)]
    : [say(` is the ${placeOf(statistic)}`)];
  const after = statistic.after.flatMap((code, index): Phrase[] => [
    say(index === 0 ? ', after ' : index === statistic.after.length - 1 ? ' and ' : ', '),
    ...country(code),
  ]);
  return [...who, ...whose, say(` ${measure}`), ...after];
}

function placeOf({ value }: Statistic): string {
  const place = Array.isArray(value) ? value[0] : value;
  return place === 1 ? 'largest' : `${ordinal(place)}-largest`;
}

function amount(statistic: Statistic): Phrase[] {
  const full = statistic.measure.replace(TARGET, '');
  const change = statistic.kind === 'percent' && full.endsWith(GROWTH);
  const measure = change ? full.slice(0, -GROWTH.length) : full;
  const lead = statistic.target
    ? `Target for ${measure}`
    : measure.slice(0, 1).toUpperCase() + measure.slice(1);
  const value: Phrase = { kind: 'said', quote: statistic.valueText };
  const fell = [statistic.value].flat().every((one) => one < 0);
  return [
    say(lead),
    ...sidesOf(statistic, measure),
    say(change ? (fell ? ' down ' : ' up ') : ': '),
    value,
    ...unitOf(statistic),
  ];
}

/** Of goods that are weighed or counted, `tonnes`; people and troops are named by the measure. */
const unitOf = ({ kind, unit }: Statistic): Phrase[] =>
  kind === 'count' && unit !== null && unit !== 'people' && unit !== 'troops' ? [say(` ${unit}`)] : [];

const GROWTH = ' growth';
const TARGET = ' (target)';

function sidesOf({ subject, counterpart }: Statistic, measure: string): Phrase[] {
  const ties = tiesOf(measure);
  if (subject && counterpart)
    return [
      say(ties ? ` ${ties.first} ` : ', '),
      ...named(subject),
      say(` ${ties?.second ?? 'and'} `),
      ...named(counterpart),
    ];
  if (subject && measure.includes(' of ')) return [say(', '), ...named(subject)];
  if (subject) return [say(ties && ties.first !== 'between' ? ` ${ties.first} ` : ' of '), ...named(subject)];
  return counterpart
    ? [say(` ${ties && ties.second !== 'and' ? ties.second : 'with'} `), ...named(counterpart)]
    : [];
}

function ordinal(n: number): string {
  if (n < SPELLED.length) return SPELLED[n]!;
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}

const SPELLED = 'no first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
