import {
  type AnyFact,
  countryName,
  type Dataset,
  eventsOf,
  type Lookup,
  lookupOf,
} from '../dataset/index.ts';
import type { Agreement, Statistic } from '../facts/index.ts';
import {
  byLatest,
  capital,
  countryInProse,
  missing,
  ordinal,
  time,
  whenLabel,
  drawnLadders as words,
} from '../wording/index.ts';
import { barsFigure, type Figure, type Run, rankFigure, runsOf, statusFigure } from './figures/index.ts';
import { isAgreement, isStatistic } from './guards.ts';
import { pageSigla, type Sigla } from './sigla.ts';
import { eachWay } from './tellings.ts';

export interface Drawn {
  readonly figure: Figure;
  readonly caption: string;
}

/** Ladders in one drawing; more are in the list alone. */
const MOST = 6;

const LED = new Set([time.in, time.on, time.over].map((word) => `${word} `));

const withoutIn = (fact: AnyFact): readonly Run[] =>
  fact.when.shape === 'undated'
    ? [{ text: missing.date, css: 'it s3' }]
    : runsOf(whenLabel(fact.when).short).filter(({ text }) => !LED.has(text));

const drawn = (figure: Figure | null, ...caption: readonly string[]): Drawn | null =>
  figure && { figure, caption: caption.filter((one) => one !== '').join(' ') };

/** Rung of a status, from the lowest; what is proposed is talked about, and what is only announced stands on none. */
const RUNGS: Readonly<Record<Agreement['status'], number | null>> = {
  proposed: 0,
  'under negotiation': 0,
  agreed: 1,
  signed: 2,
  ratified: 3,
  'in force': 4,
  announced: null,
  'not signed': null,
};

/** How far each agreement is said to have come. */
export function drawnStatus(facts: readonly AnyFact[], sigla: Sigla): Drawn | null {
  const agreements = facts.filter(isAgreement);
  const shown = agreements.slice(0, MOST);
  const figure = statusFigure({
    title: words.statusTitle,
    rungs: words.rungs,
    notStated: missing.stated,
    notStatedShort: words.notStated,
    items: shown.map((one) => ({
      siglum: sigla(one),
      name: capital(one.type),
      about: one.subject?.text ?? null,
      when: withoutIn(one),
      year: one.when.shape === 'undated' ? withoutIn(one) : [{ text: yearOf(one) }],
      rung: RUNGS[one.status],
      other: one.status,
    })),
  });
  const open = shown.some((one) => (RUNGS[one.status] ?? 0) < 4);
  return drawn(
    figure,
    words.status(open),
    agreements.length > MOST ? words.latest(MOST, agreements.length) : '',
  );
}

/** `2022`, `2024 to 2025`, `by 2025`: a year alone only where it is that year. */
function yearOf({ when }: AnyFact): string {
  const [first, last] = [when.earliest?.slice(0, 4), when.latest?.slice(0, 4)];
  if (!first || !last)
    return first ? `${time.from} ${first} ${time.onwards}` : last ? `${time.by} ${last}` : '';
  return first === last ? last : `${first} ${time.to} ${last}`;
}

const ranksIn = (facts: readonly AnyFact[]): Statistic[] =>
  facts
    .filter(isStatistic)
    .filter(({ kind, value }) => kind === 'rank' && typeof value === 'number' && value >= 1);

/** Ranks as ladders, the longest first. */
export const drawnRanks = (dataset: Dataset, facts: readonly AnyFact[], sigla: Sigla): Drawn | null =>
  ladders(dataset, ranksIn(facts), sigla);

/** A ladder with more rungs than these stands alone beside the rest, which would leave the page empty below. */
const LONG = 12;

/** The same with long ladders apart from short, for a page that has words to put beside them. */
export function drawnRankSets(
  dataset: Dataset,
  facts: readonly AnyFact[],
  sigla: Sigla,
): { readonly long: Drawn | null; readonly short: Drawn | null } {
  const [long, short] = [true, false].map((is) =>
    ranksIn(facts).filter(({ value }) => Number(value) > LONG === is),
  );
  // How to read ladders is said once for all of them.
  const both = long!.length > 0 && short!.length > 0;
  return {
    long: ladders(dataset, long!, sigla, 1, both ? '' : undefined),
    short: ladders(dataset, short!, sigla, both ? 2 : 3, both ? words.ranks(true) : undefined),
  };
}

function ladders(
  dataset: Dataset,
  ranks: readonly Statistic[],
  sigla: Sigla,
  columns: 1 | 2 | 3 = 3,
  how = words.ranks(ranks.length > 1),
): Drawn | null {
  const lookup = lookupOf(dataset);
  const shown = ranks.slice(0, MOST).sort((a, b) => Number(b.value) - Number(a.value));
  const figure = rankFigure({
    title: words.ranksTitle,
    unnamed: words.unnamed,
    columns,
    items: shown.map((one) => ({
      title: titleOf(lookup, one),
      below: [{ text: `${sigla(one)} · ` }, ...withoutIn(one)],
      rank: Number(one.value),
      ordinal: ordinal(Number(one.value)),
      who: sideName(lookup, one.subject) ?? missing.name,
      before: one.after.map((code) => countryName(lookup, code)),
    })),
  });
  const several = shown.some((one) => one.after.length > 1);
  const rest = ranks.length > MOST ? words.latest(MOST, ranks.length) : '';
  return drawn(figure, how, several ? words.noOrder : '', rest);
}

const sideName = (lookup: Lookup, side: Statistic['subject']): string | null =>
  side && (side.country ? countryName(lookup, side.country) : side.words.text);

/** `Trade partners of the United Kingdom`. */
function titleOf(lookup: Lookup, one: Statistic): string {
  const of = one.counterpart?.country
    ? countryInProse(lookup, one.counterpart.country)
    : one.counterpart?.words.text;
  return of ? `${capital(one.measure)} ${words.of} ${of}` : capital(one.measure);
}

/** Numbers of like measure, unit and sides; a change (a fall or rise) is never put beside an amount. */
const alike = (one: Statistic): string =>
  [one.kind, one.measure.replace(/ \(target\)$/, ''), one.unit, ...sidesOf(one)].join('|');

const sidesOf = ({ subject, counterpart }: Statistic): readonly string[] =>
  [subject, counterpart].map((side) => side?.country ?? side?.words.text ?? '').sort();

const comparable = (facts: readonly AnyFact[]): ReadonlyMap<string, readonly Statistic[]> =>
  Map.groupBy(
    facts.filter(isStatistic).filter(({ kind }) => kind !== 'rank'),
    alike,
  );

type Bars = Drawn & { readonly heading: string };

/** All that can be compared, each group as bars. */
export const drawnBars = (dataset: Dataset, facts: readonly AnyFact[], sigla: Sigla): readonly Bars[] =>
  [...comparable(facts).values()]
    .filter((group) => group.length > 1)
    .slice(0, MOST)
    .flatMap((group, index) => barsOf(lookupOf(dataset), group, sigla, index + 1) ?? []);

const known = new WeakMap<
  Dataset,
  { readonly sigla: Sigla; readonly groups: ReturnType<typeof comparable> }
>();

/** One fact among all of the dataset that it can be compared with; these are grouped once for all pages. */
export function drawnBeside(dataset: Dataset, fact: AnyFact): Bars | null {
  const { sigla, groups } = known.get(dataset) ?? allComparable(dataset);
  known.set(dataset, { sigla, groups });
  const group = isStatistic(fact) && fact.kind !== 'rank' ? groups.get(alike(fact)) : undefined;
  return group && group.length > 1 ? barsOf(lookupOf(dataset), group, sigla, 1) : null;
}

function allComparable(dataset: Dataset) {
  const lookup = lookupOf(dataset);
  const events = eventsOf(lookup, dataset.statistics);
  return { sigla: pageSigla(lookup, events), groups: comparable(eachWay(lookup, events)) };
}

function barsOf(lookup: Lookup, group: readonly Statistic[], sigla: Sigla, nth: number): Bars | null {
  const inTime = group.toSorted((a, b) => byLatest(a.when, b.when));
  const figure = barsFigure({
    id: `bars-${nth}`,
    title: words.barsTitle,
    items: inTime.slice(-MOST * 3).map((one) => ({
      siglum: sigla(one),
      when: withoutIn(one),
      written: one.valueText.text,
      from: typeof one.value === 'number' ? one.value : one.value[0],
      to: typeof one.value === 'number' ? one.value : one.value[1],
      bound: one.bound,
      target: one.target,
    })),
  });
  if (!figure) return null;
  const first = inTime[0]!;
  const names = [first.subject, first.counterpart].flatMap((side) => sideName(lookup, side) ?? []);
  const heading = `${capital(first.measure.replace(/ \(target\)$/, ''))}${names.length > 0 ? `, ${names.join(' – ')}` : ''}`;
  return { figure, caption: words.bars(inTime), heading };
}
