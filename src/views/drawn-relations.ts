import { type AnyFact, type Dataset, type Lookup, lookupOf } from '../dataset/index.ts';
import { kindOf as kindOfFact } from '../facts/index.ts';
import {
  factPath,
  kindOf,
  pairPath,
  plain,
  summaryOf,
  time,
  whenLabel,
  drawnRelations as words,
} from '../wording/index.ts';
import { addQuiet, delegationFor, type Room, seatOf } from './delegations.ts';
import {
  type Delegation,
  type RelationsFigure,
  type Run,
  relationsFigure,
  runsOf,
  type Seen,
  type Tie,
} from './figures/index.ts';
import { isAgreement, isMeeting } from './guards.ts';
import type { Sigla } from './sigla.ts';
import { countNote } from './tellings.ts';

export interface DrawnRelations {
  readonly figure: RelationsFigure;
  readonly caption: string;
  /** Where the drawing of narrow pages is to be read otherwise. */
  readonly narrow?: string;
}

/** Meetings and agreements between delegations, drawn; null where no two delegations are joined. */
export function drawnRelations(
  dataset: Dataset,
  events: readonly AnyFact[],
  sigla: Sigla,
): DrawnRelations | null {
  const lookup = lookupOf(dataset);
  const delegations: Room = new Map();
  const ties = events.flatMap((fact) => {
    const tie = tieOf(lookup, fact, sigla, delegations);
    return tie ? [tie] : [];
  });
  addQuiet(dataset.officials, delegations);
  const reached = new Set(ties.flatMap((tie) => tie.ends.map((end) => end.delegation)));
  const all: Delegation[] = [...delegations.values()].filter(({ key }) => reached.has(key));
  const data = {
    title: words.title(all.length, ties.length),
    delegations: all,
    ties,
    maybe: words.maybe,
    maybeShort: words.maybeShort,
    more: words.more,
  };
  const figure = relationsFigure(data, pathOfPair);
  if (!figure) return null;
  const { wide, narrow } = figure.seen;
  const once = countNote(lookup, events);
  const [caption, other] = [wide, narrow].map((seen) => captionOf(seen, all.length, once));
  return { figure, caption: caption!, ...(other === caption ? {} : { narrow: other! }) };
}

/** Ties that a node counts are found between the two countries, or in the table. */
const pathOfPair = (keys: readonly string[]): string =>
  keys.length === 2 && keys.every((key) => /^[A-Z]{2}$/.test(key))
    ? pairPath(keys[0]!, keys[1]!)
    : 'relations/#table';

/** Null for what reaches one delegation alone: the other side is nowhere told of. */
function tieOf(lookup: Lookup, fact: AnyFact, sigla: Sigla, room: Room): Tie | null {
  const ends = kindOfFact(fact)
    .who(fact)
    .map((one, index) => {
      const delegation = delegationFor(lookup, one, room);
      const seat = seatOf(lookup, one, `${fact.id} ${index}`);
      if (seat && !delegation.seats.some(({ key }) => key === seat.key)) delegation.seats.push(seat);
      return { delegation: delegation.key, seat: seat?.key ?? null };
    });
  const once = ends.filter((end, index) => !ends.slice(0, index).some((other) => same(end, other)));
  if (new Set(once.map((end) => end.delegation)).size < 2) return null;
  return {
    key: fact.id,
    css: isMeeting(fact) ? 'm' : 'a',
    siglum: sigla(fact),
    path: factPath(fact),
    name: `${sigla(fact)}, ${kindOf(fact).one}: ${plain(summaryOf(lookup, fact))}`,
    label: labelOf(fact),
    ends: once,
    weight: 1,
    twins: fact.possiblySame.map((other) => other.fact),
  };
}

const same = (a: Tie['ends'][number], b: Tie['ends'][number]): boolean =>
  a.delegation === b.delegation && a.seat === b.seat;

const MOST_PLACE = 20;

/** `London, by 5 September 2025`: where and when, as far as it is known and short. */
function labelOf(fact: AnyFact): readonly Run[] {
  const place = isMeeting(fact) ? fact.place : null;
  const short = place && place.text.length <= MOST_PLACE ? place.text.replace(/^in /, '') : null;
  const dated =
    fact.when.shape === 'undated'
      ? []
      : runsOf(whenLabel(fact.when).short).filter(({ text }) => text !== `${time.in} `);
  const type = isAgreement(fact) ? fact.type : null;
  const parts: Run[][] = [
    ...(type && type.length <= MOST_PLACE + 6 ? [[{ text: type }]] : []),
    ...(short ? [[{ text: short, css: 'serif', face: 'serif' as const }]] : []),
    ...(dated.length > 0 ? [[...dated]] : []),
  ];
  return parts.flatMap((part, index) => (index > 0 ? [{ text: ', ' }, ...part] : part));
}

function captionOf(seen: Seen, delegations: number, once: string): string {
  return [
    words.how,
    ...(seen.emptySeats ? [words.unnamed] : []),
    ...(seen.twins ? [words.dotted] : []),
    ...(once === '' ? [] : [once]),
    ...(seen.unlabelled > 0 ? [words.unlabelled(seen.unlabelled, seen.signs)] : []),
    words.place,
    ...(seen.counts ? [words.counts] : []),
    ...(seen.delegations < delegations ? [words.strongest(seen.delegations, delegations)] : []),
  ].join(' ');
}
