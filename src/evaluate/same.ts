import type { Found, Gold } from './gold.ts';
import { contentOf, overlapOf, sameQuote } from './words.ts';

type KeyOf = (who: string) => string;
type Meeting = Gold['meetings'][number];

export const cast = (meeting: Meeting, keyOf: KeyOf): ReadonlySet<string> =>
  new Set(meeting.participants.map(keyOf));

/** How well a meeting that was read is one of gold: the same quote and someone shared, or nearly the same people. */
export function sameMeeting(gold: Meeting, found: Meeting, keyOf: KeyOf): number {
  const [wanted, read] = [cast(gold, keyOf), cast(found, keyOf)];
  const shared = [...wanted].filter((key) => read.has(key)).length;
  const lands = overlapOf(gold.countries, found.countries);
  if (shared === 0 && lands < 0.5) return 0;
  const people = overlapOf(wanted, read);
  if (sameQuote(gold.quote, found.quote)) return 1 + people + lands;
  return shared >= 2 && people >= 0.6 ? 0.5 + people : 0;
}

type Agreement = Gold['agreements'][number];

/** The same quote, and half of the parties. */
export function sameAgreement(gold: Agreement, found: Agreement, keyOf: KeyOf): number {
  if (!sameQuote(gold.quote, found.quote)) return 0;
  const parties = overlapOf(gold.parties.map(keyOf), found.parties.map(keyOf));
  return parties >= 0.5 ? 1 + parties : 0;
}

type Statistic = Gold['statistics'][number];

/** The same quote and number; kind and measure choose between two. */
export function sameStatistic(gold: Statistic, found: Statistic): number {
  if (!sameQuote(gold.quote, found.quote) || !sameNumber(gold.value, found.value)) return 0;
  const kind = gold.kind === found.kind ? 1 : 0;
  return 1 + kind + overlapOf(contentOf(gold.measure), contentOf(found.measure));
}

function sameNumber(a: Statistic['value'], b: Statistic['value']): boolean {
  const [left, right] = [[a].flat(), [b].flat()];
  return left.length === right.length && left.every((number, at) => isClose(number ?? 0, right[at] ?? 0));
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));

type Statement = Gold['statements'][number];

/** The same quote, and a speaker shared. */
export function sameStatement(gold: Statement, found: Found['statements'][number], keyOf: KeyOf): number {
  if (!sameQuote(gold.quote, found.quote)) return 0;
  const speakers = (statement: Statement) => statement.speaker.split(/;\s*/u).map(keyOf);
  const read = new Set(speakers(found));
  return speakers(gold).some((key) => read.has(key)) ? 1 : 0;
}

type Office = Gold['officials'][number]['offices'][number];

/** The same country, and titles that share half of their words or of which one holds the other. */
export function sameOffice(gold: Office, found: Office): number {
  if (gold.country !== found.country) return 0;
  const [wanted, read] = [contentOf(gold.title), contentOf(found.title)];
  const shared = overlapOf(wanted, read);
  if (shared >= 0.5) return 1 + shared;
  return holds(wanted, read) || holds(read, wanted) ? 0.5 : 0;
}

const holds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  b.size > 0 && [...b].every((word) => a.has(word));
