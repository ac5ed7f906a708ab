import type { Tape, TapeItem, VerbGroup } from '../../clauses/index.ts';
import { quoteAt } from '../../text/index.ts';
import { dayOf, edtfBetween, isoDay } from '../../time/index.ts';
import { type FactWhen, normAt, type Scene } from '../attach/index.ts';
import { BEGIN, END, GO } from './visit-words.ts';

/** A visit whose length is told where its first or last day is. */
interface Length {
  readonly item: TapeItem;
  readonly days: number;
  readonly known: 'first' | 'last';
}

/**
 * The days of a visit that begins or ends on a day and has a length: "arrived on Monday for a
 * three-day visit", "wrapped up a two-day visit on Friday". The date itself where its words don't say
 * which of its days that is.
 */
export function lasting(scene: Scene, tape: Tape, when: FactWhen): FactWhen {
  const length = when.shape === 'day' ? lengthOf(tape) : null;
  return length?.known ? spread(scene, when, { ...length, known: length.known }) : when;
}

/** The same where one sentence gives the day of arrival and another, of one of some tapes, how long it lasts. */
export function lastingFrom(scene: Scene, tapes: readonly Tape[], arrival: FactWhen): FactWhen {
  for (const tape of tapes) {
    const length = arrival.shape === 'day' ? lengthOf(tape) : null;
    if (length) return spread(scene, arrival, { ...length, known: 'first' });
  }
  return arrival;
}

function spread({ marked }: Scene, when: FactWhen, length: Length): FactWhen {
  const day = when.earliest === null ? null : dayOf(when.earliest);
  if (day === null) return when;
  const first = length.known === 'first' ? day : day - length.days + 1;
  const last = first + length.days - 1;
  return {
    ...when,
    shape: 'period',
    edtf: edtfBetween({ first, last }),
    earliest: isoDay(first),
    latest: isoDay(last),
    edges: { earliest: 'inferred', latest: 'inferred' },
    basis: 'inferred',
    reasons: [
      ...when.reasons,
      {
        rule: 'meeting:length-of-visit',
        text: `It lasts ${length.days} days, and that is its ${length.known} day.`,
        quote: quoteAt(marked.article.text, length.item),
        tenure: null,
      },
    ],
  };
}

function lengthOf({
  items,
  verbs,
}: Tape): (Omit<Length, 'known'> & { known: Length['known'] | null }) | null {
  for (const [at, item] of items.entries()) {
    const days = item.kind === 'time' ? daysIn(item.time.value) : null;
    if (days === null || !isOfVisit(items, at + 1)) continue;
    const verb = verbs.findLast(({ to }) => to <= item.from) ?? null;
    const known = edgeBefore(items, at - 1) ?? (verb ? edgeOf(verb) : null);
    return { item, days, known };
  }
  return null;
}

/** "P3D", "P1W": whole days, more than one and no more than a month. */
function daysIn(value: string): number | null {
  const [, count, unit] = /^P(\d{1,2})([DW])$/.exec(value) ?? [];
  const days = Number(count) * (unit === 'W' ? 7 : 1);
  return days >= 2 && days <= 31 ? days : null;
}

const VISITS: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'stay', 'mission']);

/** "three-day official visit", "week-long state visit". */
function isOfVisit(items: readonly TapeItem[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 5); at += 1) {
    if (VISITS.has(normAt(items, at) ?? '')) return true;
    if (items[at]!.kind === 'verb' && !VISITS.has(verbLemma(items, at) ?? '')) return false;
    if (VISITS.has(verbLemma(items, at) ?? '')) return true;
    if (items[at]!.kind === 'sign' && normAt(items, at) !== '-') return false;
  }
  return false;
}

const verbLemma = (items: readonly TapeItem[], at: number): string | null => {
  const item = items[at];
  return item?.kind === 'verb' ? item.verb.lemma : null;
};

/** "at the start of a three-day visit", "after a three-day visit". */
function edgeBefore(items: readonly TapeItem[], from: number): Length['known'] | null {
  for (let at = from; at >= Math.max(0, from - 3); at -= 1) {
    const word = normAt(items, at) ?? '';
    if (word === 'start' || word === 'beginning' || word === 'outset') return 'first';
    if (word === 'end' || word === 'conclusion' || word === 'after' || word === 'following') return 'last';
    if (items[at]!.kind === 'verb') return null;
  }
  return null;
}

function edgeOf({ lemma, modality }: VerbGroup): Length['known'] | null {
  if (END.has(lemma)) return 'last';
  // "will pay a three-day visit on Friday": what is to come is dated by its first day.
  if (modality === 'planned' || modality === 'expected') return 'first';
  return BEGIN.has(lemma) || (GO.has(lemma) && lemma !== 'return' && lemma !== 'visit') ? 'first' : null;
}
