import type { AnyFact, Dataset } from '../dataset/index.ts';
import {
  type Agreement,
  kindOf as kindOfFact,
  kinds,
  type Meeting,
  type Statement,
  type Statistic,
} from '../facts/index.ts';
import { actorWithSide } from './actors.ts';
import { articlePath, countryPath, factPath, kindOf, rulePath, sentencePath, wordsPath } from './address.ts';
import { type Drawn, drawnBeside, drawnRanks, drawnStatus } from './drawn-ladders.ts';
import { type FactLine, factLine } from './fact-line.ts';
import { isAgreement, isMeeting, isStatistic } from './guards.ts';
import { countriesOf } from './involved.ts';
import { countryName, type Lookup, lookupOf } from './lookup.ts';
import { type KindClass, plain, type Rich } from './rich.ts';
import { ownSigla, siglum } from './sigla.ts';
import { summaryOf } from './summary.ts';
import { differences } from './tellings.ts';
import { type WhenLabel, whenLabel } from './when.ts';
import { capital, missing, reader, fact as words } from './words.ts';

export interface FactPage {
  readonly path: string;
  readonly css: KindClass;
  readonly title: string;
  readonly kind: string;
  readonly when: WhenLabel;
  readonly article: Rich;
  readonly before: string;
  readonly quote: string;
  readonly key: { readonly lead: string; readonly key: string; readonly tail: string };
  readonly words: string;
  readonly who: readonly { readonly who: Rich; readonly quote: string; readonly reason: string | null }[];
  readonly details: readonly { readonly name: string; readonly value: Rich }[];
  readonly reasons: readonly { readonly text: string; readonly quote: string | null }[];
  readonly same: readonly { readonly line: FactLine; readonly reason: string }[];
  readonly tellings: readonly {
    readonly article: Rich;
    readonly quote: string;
    readonly differs: readonly string[];
  }[];
  readonly rule: Rich;
  /** A ladder or bars, where the fact has a place on them. */
  readonly drawn: readonly Drawn[];
}

/** One fact with its words, whoever takes part, its date with reasons, and what reads it otherwise. */
export function factPage(dataset: Dataset, fact: AnyFact): FactPage {
  const lookup = lookupOf(dataset);
  const article = lookup.articles.get(fact.article);
  return {
    path: factPath(fact),
    css: kindOf(fact).css,
    title: titleOf(lookup, fact),
    kind: capital(kindOf(fact).one),
    when: whenLabel(fact.when),
    article: [
      siglum(fact),
      ` ${words.inArticle} `,
      { is: 'link', text: article?.title ?? fact.article, path: articlePath(fact.article) },
    ],
    before: `${capital(reader.sentence)} ${fact.sentence + 1}`,
    quote: fact.quote.text,
    key: around(fact),
    words: wordsPath(fact),
    who: kindOfFact(fact)
      .who(fact)
      .map((one) => ({
        who: actorWithSide(lookup, one),
        quote: one.words.text,
        reason: one.reason,
      })),
    details: detailsOf(lookup, fact),
    reasons: [
      ...(fact.when.words ? [{ text: words.timeWords, quote: fact.when.words.text }] : []),
      ...fact.when.reasons.map((reason) => ({ text: reason.text, quote: reason.quote?.text ?? null })),
    ],
    same: fact.possiblySame.flatMap((other) => {
      const twin = lookup.facts.get(other.fact);
      return twin ? [{ line: factLine(lookup, twin), reason: other.reason }] : [];
    }),
    tellings: tellingsOf(lookup, fact),
    drawn: isAgreement(fact) || isStatistic(fact) ? drawnOf(dataset, fact) : [],
    rule: knownRules.has(fact.rule)
      ? [{ is: 'link', text: fact.rule, path: rulePath(fact.rule) }]
      : [fact.rule],
  };
}

const drawnOf = (dataset: Dataset, fact: AnyFact): readonly Drawn[] =>
  [drawnStatus([fact], ownSigla), drawnRanks(dataset, [fact], ownSigla), drawnBeside(dataset, fact)].filter(
    (one) => one !== null,
  );

const knownRules = new Set(Object.values(kinds).flatMap((kind) => kind.rules.map((rule) => rule.name)));

const LONGEST_TITLE = 110;

/** The summary in plain words; long words of the article are cut at a word, and say so. */
function titleOf(lookup: Lookup, fact: AnyFact): string {
  const text = plain(summaryOf(lookup, fact));
  if (text.length <= LONGEST_TITLE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE))} …`;
}

function around(fact: AnyFact): FactPage['key'] {
  const from = fact.key.start - fact.quote.start;
  const to = fact.key.end - fact.quote.start;
  const { text } = fact.quote;
  return { lead: text.slice(0, from), key: text.slice(from, to), tail: text.slice(to) };
}

const quoted = (quote: { readonly text: string } | null): Rich =>
  quote ? [{ is: 'said', text: quote.text }] : [{ is: 'missing', text: missing.stated }];

type Detail = FactPage['details'][number];

function detailsOf(lookup: Lookup, fact: AnyFact): Detail[] {
  const countries: Detail = {
    name: words.countries,
    value: countriesOf(lookup.facts, fact).flatMap(
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

/** The same event in other articles; empty where only one tells it. */
function tellingsOf(lookup: Lookup, fact: AnyFact): FactPage['tellings'] {
  const all = lookup.tellings.get(fact.id) ?? [];
  const own = all.find((one) => one.fact === fact.id);
  return all
    .filter((one) => one.fact !== fact.id)
    .map((one) => {
      const other = lookup.facts.get(one.fact);
      return {
        article: other ? [siglum(other), ` ${lookup.articles.get(one.article)?.title ?? one.article}`] : [],
        quote: one.quote.text,
        differs: own ? differences(lookup, one, own, 'here') : [],
      };
    });
}
