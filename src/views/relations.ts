import { type AnyFact, type Dataset, eventsOf, type Lookup, lookupOf } from '../dataset/index.ts';
import type { Agreement, Meeting } from '../facts/index.ts';
import type { Participant } from '../mentions/index.ts';
import {
  actorName,
  actorWithSide,
  capital,
  capitalised,
  counted,
  factPath,
  isBody,
  type KindClass,
  kindOf,
  listed,
  type Rich,
  sideInferred,
  sideMark,
  tellings,
  time,
  type WhenLabel,
  whenLabel,
  relations as words,
} from '../wording/index.ts';
import { type DrawnRelations, drawnRelations } from './drawn-relations.ts';
import { isAgreement, isMeeting } from './guards.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { pageSigla, type Sigla, siglum } from './sigla.ts';

export interface RelationRow {
  readonly css: KindClass;
  readonly siglum: Rich;
  readonly one: Rich;
  readonly other: Rich;
  readonly on: Rich;
  /** `told by two articles`; empty where one alone tells of it. */
  readonly told: string;
  readonly when: WhenLabel;
  readonly page: string;
}

export interface RelationsPage {
  readonly kicker: string;
  readonly rows: readonly RelationRow[];
  readonly drawn: DrawnRelations | null;
  readonly matrix: Matrix | null;
}

/** Who met whom and what was agreed, as a table: one event a row, sides apart. */
export function relationsPage(dataset: Dataset): RelationsPage {
  const lookup = lookupOf(dataset);
  const events = eventsOf(lookup, [...dataset.meetings, ...dataset.agreements]).filter(isTie);
  const sigla = pageSigla(lookup, events);
  return {
    kicker: kickerOf(events),
    rows: events.map((fact) => rowOf(lookup, fact, sigla)),
    drawn: drawnRelations(dataset, events, sigla),
    matrix: matrixOf(dataset),
  };
}

const isTie = (fact: AnyFact): fact is Meeting | Agreement => isMeeting(fact) || isAgreement(fact);

function kickerOf(events: readonly (Meeting | Agreement)[]): string {
  const involved = events.flatMap((one) => (isMeeting(one) ? one.participants : one.parties));
  const countries = new Set(involved.flatMap((one) => (one.country ? [one.country] : []))).size;
  const officials = new Set(
    involved.flatMap(({ actor }) => (actor.kind === 'official' ? [actor.official] : [])),
  ).size;
  const seats = involved.filter(
    ({ actor }) => actor.kind === 'unnamed' || (actor.kind === 'role' && !isBody(actor.title)),
  ).length;
  return capital(
    [
      counted(countries, words.country, words.countries),
      counted(officials, words.official),
      ...(seats > 0 ? [`${counted(seats, words.seat)} ${words.noName}`] : []),
    ].join(', '),
  );
}

function rowOf(lookup: Lookup, fact: Meeting | Agreement, sigla: Sigla): RelationRow {
  const told = lookup.tellings.get(fact.id)?.length ?? 0;
  const sides = sidesOf(isMeeting(fact) ? fact.participants : fact.parties);
  return {
    css: kindOf(fact).css,
    siglum: [siglum(fact, sigla)],
    one: sides[0] ? sideCell(lookup, sides[0]) : NOT_NAMED,
    other:
      sides.length > 1
        ? listed(
            sides.slice(1).map((side) => sideCell(lookup, side)),
            '; ',
          )
        : NOT_NAMED,
    told: told > 0 ? tellings.short(told) : '',
    on: isMeeting(fact) ? aboutMeeting(fact) : aboutAgreement(fact),
    when: whenLabel(fact.when),
    page: factPath(fact),
  };
}

const NOT_NAMED: Rich = [{ is: 'missing', text: words.noSide }];
const NOT_STATED: Rich = [{ is: 'missing', text: words.noTopic }];

function sidesOf(people: readonly Participant[]): Participant[][] {
  const sides: Participant[][] = [];
  for (const person of people) {
    const side = person.country && sides.find((one) => one[0]!.country === person.country);
    if (side) side.push(person);
    else sides.push([person]);
  }
  return sides;
}

function sideCell(lookup: Lookup, side: readonly Participant[]): Rich {
  const names = listed(
    side.map((one) => actorName(lookup, one)),
    ', ',
  );
  const [first, ...rest] = side;
  if (first && rest.length === 0) return capitalised(actorWithSide(lookup, first));
  const { country } = side[0]!;
  if (!country || side[0]!.actor.kind === 'government') return names;
  const inferred = side.every((one) => sideInferred(lookup, one));
  return [...names, '\u00a0', sideMark(lookup, country, inferred)];
}

function aboutMeeting(meeting: Meeting): Rich {
  const said = ({ text }: { readonly text: string }): Rich => [{ is: 'said', text }];
  const topics = meeting.topics.length > 0 ? listed(meeting.topics.map(said), ', ') : NOT_STATED;
  return meeting.place ? [...topics, `, ${time.in} `, ...said(meeting.place)] : topics;
}

const aboutAgreement = (agreement: Agreement): Rich => [
  `${agreement.type}, ${agreement.status}`,
  ...(agreement.subject ? [': ', { is: 'said', text: agreement.subject.text } as const] : []),
];
