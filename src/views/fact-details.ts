import { type AnyFact, countriesOf, countryName, type Lookup } from '../dataset/index.ts';
import type { Agreement, Meeting, Statement, Statistic } from '../facts/index.ts';
import {
  actorWithSide,
  capital,
  countryPath,
  missing,
  type Rich,
  reader,
  sentencePath,
  summaryOf,
  fact as words,
} from '../wording/index.ts';
import { isAgreement, isMeeting, isStatistic } from './guards.ts';
import { siglum } from './sigla.ts';

/** One thing that a fact says or leaves open, by its name. */
export interface Detail {
  readonly name: string;
  readonly value: Rich;
}

/** What a fact of its kind says, with what it leaves open; then its countries and its sentence. */
export function detailsOf(lookup: Lookup, fact: AnyFact): Detail[] {
  const codes = countriesOf(lookup.facts, fact);
  const countries: Detail = {
    name: codes.length === 1 ? words.country : words.countries,
    value: codes.flatMap(
      (code, index): Rich => [
        ...(index > 0 ? [', '] : []),
        { is: 'link', text: countryName(lookup, code), path: countryPath(code) },
      ],
    ),
  };
  const sentence: Detail = {
    name: words.where,
    value: [
      {
        is: 'link',
        text: `${capital(reader.sentence)}\u00a0${fact.sentence + 1}`,
        path: sentencePath(fact.article, fact.sentence),
      },
    ],
  };
  return [...ownDetails(lookup, fact), ...(countries.value.length > 0 ? [countries] : []), sentence];
}

function ownDetails(lookup: Lookup, fact: AnyFact): Detail[] {
  if (isMeeting(fact)) return ofMeeting(fact);
  if (isAgreement(fact)) return ofAgreement(fact);
  return isStatistic(fact) ? ofStatistic(lookup, fact) : ofStatement(lookup, fact);
}

const ofMeeting = (meeting: Meeting): Detail[] => [
  { name: words.form, value: [meeting.form] },
  { name: words.status, value: [meeting.status] },
  { name: words.place, value: quoted(meeting.place) },
  {
    name: words.topics,
    value:
      meeting.topics.length === 0
        ? quoted(null)
        : meeting.topics.flatMap((topic, index): Rich => [...(index > 0 ? ['; '] : []), ...quoted(topic)]),
  },
];

const ofAgreement = (agreement: Agreement): Detail[] => [
  { name: words.type, value: [agreement.type] },
  { name: words.status, value: [agreement.status] },
  { name: words.subject, value: quoted(agreement.subject) },
];

const ofStatistic = (lookup: Lookup, statistic: Statistic): Detail[] => [
  { name: words.measure, value: [statistic.measure] },
  { name: words.value, value: quoted(statistic.valueText) },
  { name: words.bound, value: [words.bounds[statistic.bound]] },
  { name: words.unit, value: statistic.unit ? [statistic.unit] : [{ is: 'missing', text: missing.none }] },
  ...(statistic.after.length > 0
    ? [{ name: words.after, value: [statistic.after.map((code) => countryName(lookup, code)).join(', ')] }]
    : []),
];

function ofStatement(lookup: Lookup, statement: Statement): Detail[] {
  const meeting = statement.during ? lookup.facts.get(statement.during) : undefined;
  return [
    { name: words.verb, value: quoted(statement.verbWords) },
    { name: words.manner, value: [statement.direct ? words.direct : words.reported] },
    ...(statement.addressee ? [{ name: words.to, value: actorWithSide(lookup, statement.addressee) }] : []),
    ...(meeting
      ? [{ name: words.saidAt, value: [siglum(meeting), ' ', ...summaryOf(lookup, meeting)] }]
      : []),
  ];
}

const quoted = (quote: { readonly text: string } | null): Rich =>
  quote ? [{ is: 'said', text: quote.text }] : [{ is: 'missing', text: missing.stated }];
