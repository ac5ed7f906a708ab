import type { AnyFact, Dataset } from '../dataset/index.ts';
import type { Agreement, Meeting } from '../facts/index.ts';
import type { Participant } from '../mentions/index.ts';
import { countryPath, factPath, kindOf, letterOf, officialPath, pairPath } from './address.ts';
import {
  type Delegation,
  type RelationsFigure,
  type Run,
  relationsFigure,
  runsOf,
  type Seat,
  type Tie,
} from './figures/index.ts';
import { countryName, type Lookup, lookupOf } from './lookup.ts';
import { plain } from './rich.ts';
import type { Sigla } from './sigla.ts';
import { summaryOf } from './summary.ts';
import { whenLabel } from './when.ts';
import { capital, missing, people, time, drawnRelations as words } from './words.ts';

export interface DrawnRelations {
  readonly figure: RelationsFigure;
  readonly caption: string;
}

/** Meetings and agreements between delegations, drawn; null where no two delegations are joined. */
export function drawnRelations(
  dataset: Dataset,
  facts: readonly AnyFact[],
  sigla: Sigla,
): DrawnRelations | null {
  const lookup = lookupOf(dataset);
  const delegations = new Map<string, { key: string; name: string; path: string | null; seats: Seat[] }>();
  const ties = facts.flatMap((fact) => {
    const tie = tieOf(lookup, fact, sigla, delegations);
    return tie ? [tie] : [];
  });
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
  return figure && { figure, caption: captionOf(data.ties, all, figure) };
}

/** Ties that a node counts are found between the two countries, or in the table. */
const pathOfPair = (keys: readonly string[]): string =>
  keys.length === 2 && keys.every((key) => /^[A-Z]{2}$/.test(key))
    ? pairPath(keys[0]!, keys[1]!)
    : 'relations/#table';

type Room = Map<string, { key: string; name: string; path: string | null; seats: Seat[] }>;

/** Null for what reaches one delegation alone: the other side is nowhere told of. */
function tieOf(lookup: Lookup, fact: AnyFact, sigla: Sigla, room: Room): Tie | null {
  const meeting = letterOf(fact) === 'M';
  const who = meeting ? (fact as Meeting).participants : (fact as Agreement).parties;
  const ends = who.map((one, index) => {
    const delegation = delegationFor(lookup, one, room);
    const seat = seatOf(lookup, one, `${fact.id} ${index}`);
    if (seat && !delegation.seats.some(({ key }) => key === seat.key)) delegation.seats.push(seat);
    return { delegation: delegation.key, seat: seat?.key ?? null };
  });
  const once = ends.filter((end, index) => !ends.slice(0, index).some((other) => same(end, other)));
  if (new Set(once.map((end) => end.delegation)).size < 2) return null;
  return {
    key: fact.id,
    css: meeting ? 'm' : 'a',
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

function delegationFor(lookup: Lookup, { actor, country }: Participant, room: Room) {
  const own =
    actor.kind === 'organisation'
      ? actor.organisation
      : actor.kind === 'role' && !country
        ? actor.organisation
        : null;
  const [key, name, path] = own
    ? [own, lookup.organisations.get(own)?.name ?? own, null]
    : country
      ? [country, countryName(lookup, country), countryPath(country)]
      : ['', people.noCountry, null];
  const known = room.get(key) ?? { key, name, path, seats: [] };
  room.set(key, known);
  return known;
}

/** Null for a government or an organisation: the whole delegation is meant. */
function seatOf(lookup: Lookup, { actor, country, words: quote }: Participant, key: string): Seat | null {
  switch (actor.kind) {
    case 'official': {
      const official = lookup.officials.get(actor.official);
      const office = official?.offices.find(({ tense }) => tense === 'current') ?? official?.offices[0];
      return {
        key: actor.official,
        name: official?.name ?? quote.text,
        below: office?.title ?? null,
        named: true,
        path: official ? officialPath(official.id) : null,
      };
    }
    case 'person':
      return { key: actor.name, name: actor.name, below: null, named: true, path: null };
    case 'role':
      return { key, name: `${capital(actor.title)},`, below: missing.name, named: false, path: null };
    case 'unnamed':
      return {
        key,
        name: country ? words.side : words.someone,
        below: missing.name,
        named: false,
        path: null,
      };
    default:
      return null;
  }
}

const MOST_PLACE = 20;

/** `London, by 5 September 2025`: where and when, as far as it is known and short. */
function labelOf(fact: AnyFact): readonly Run[] {
  const place = letterOf(fact) === 'M' ? (fact as Meeting).place : null;
  const short = place && place.text.length <= MOST_PLACE ? place.text.replace(/^in /, '') : null;
  const dated =
    fact.when.shape === 'undated'
      ? []
      : runsOf(whenLabel(fact.when).short).filter(({ text }) => text !== `${time.in} `);
  const type = letterOf(fact) === 'A' ? (fact as Agreement).type : null;
  const parts: Run[][] = [
    ...(type && type.length <= MOST_PLACE + 6 ? [[{ text: type }]] : []),
    ...(short ? [[{ text: short, css: 'serif', face: 'serif' as const }]] : []),
    ...(dated.length > 0 ? [[...dated]] : []),
  ];
  return parts.flatMap((part, index) => (index > 0 ? [{ text: ', ' }, ...part] : part));
}

function captionOf(ties: readonly Tie[], all: readonly Delegation[], figure: RelationsFigure): string {
  const seats = all.some((one) => one.seats.some((seat) => !seat.named));
  const { wide, narrow } = figure.delegations;
  return [
    words.how,
    ...(seats ? [words.unnamed] : []),
    ...(ties.some((tie) => tie.twins.length > 0) && !figure.counts ? [words.dotted] : []),
    words.place,
    ...(figure.counts ? [words.counts] : []),
    ...(wide < all.length || narrow < all.length ? [words.strongest(wide, narrow, all.length)] : []),
  ].join(' ');
}
