import {
  type AnyFact,
  type ArticleRecord,
  type Dataset,
  isOneSided,
  type Lookup,
  lookupOf,
  toldOf,
} from '../dataset/index.ts';
import { kindOf as kindOfFact, kinds } from '../facts/index.ts';
import {
  actorWithSide,
  articlePath,
  capital,
  capitalised,
  differences,
  factPath,
  type KindClass,
  kindOf,
  otherwise,
  plain,
  quoting,
  type Rich,
  reader,
  rulePath,
  summaryOf,
  type WhenLabel,
  whenLabel,
  fact as words,
  wordsPath,
} from '../wording/index.ts';
import { type Drawn, drawnBeside, drawnRanks, drawnStatus } from './drawn-ladders.ts';
import { type Detail, detailsOf } from './fact-details.ts';
import { type FactLine, factLine } from './fact-line.ts';
import { isAgreement, isMeeting, isStatistic } from './guards.ts';
import { ownSigla, siglum } from './sigla.ts';

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
  readonly who: readonly { readonly who: Rich; readonly quote: string; readonly reason: Rich }[];
  readonly details: readonly Detail[];
  readonly reasons: readonly Rich[];
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
  const text = article?.reading.article.text ?? '';
  return {
    path: factPath(fact),
    css: kindOf(fact).css,
    title: article ? titleOf(lookup, article, fact) : plain(summaryOf(lookup, fact)),
    kind: capital(kindOf(fact).one),
    when: whenLabel(fact.when),
    article: [
      siglum(fact),
      ` ${words.inArticle} `,
      { is: 'title', text: article?.title ?? fact.article, path: articlePath(fact.article) },
    ],
    before: `${capital(reader.sentence)} ${fact.sentence + 1}`,
    quote: fact.quote.text,
    key: around(fact),
    words: wordsPath(fact),
    who: kindOfFact(fact)
      .who(fact)
      .map((one) => ({
        who: capitalised(actorWithSide(lookup, one)),
        quote: one.words.text,
        reason: quoting(one.reason ?? '', text),
      })),
    details: detailsOf(lookup, fact),
    reasons: reasonsOf(fact, text),
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

/**
 * Who met whom and what was agreed as headlines tell it, all else as its summary does; long words of the
 * article are cut at a word, and say so.
 */
function titleOf(lookup: Lookup, { reading }: ArticleRecord, fact: AnyFact): string {
  const told = isAgreement(fact) || (isMeeting(fact) && !isOneSided(fact));
  const text = told ? toldOf(reading, fact) : plain(summaryOf(lookup, fact));
  if (text.length <= LONGEST_TITLE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE))} …`;
}

/** How its date follows, step by step, each once and with the words it rests on. */
function reasonsOf({ when }: AnyFact, text: string): readonly Rich[] {
  const quoted = (quote: string): Rich[number] => ({ is: 'quoted', text: quote });
  const steps = when.reasons
    .filter((one, index, all) => all.findIndex((other) => other.text === one.text) === index)
    .map((one) => ({ step: one.text, quote: one.quote?.text ?? '' }));
  const given = (words: string) =>
    steps.some(({ step, quote }) => quote === words || step.includes(`“${words}”`));
  return [
    ...(when.words && !given(when.words.text) ? [[`${words.timeWords} `, quoted(when.words.text)]] : []),
    ...steps.map(
      ({ step, quote }): Rich => [
        ...quoting(step, text),
        ...(quote === '' || step.includes(`“${quote}”`) ? [] : [' ', quoted(quote)]),
      ],
    ),
  ];
}

function around(fact: AnyFact): FactPage['key'] {
  const from = fact.key.start - fact.quote.start;
  const to = fact.key.end - fact.quote.start;
  const { text } = fact.quote;
  return { lead: text.slice(0, from), key: text.slice(from, to), tail: text.slice(to) };
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
        article: other
          ? [siglum(other), ' ', { is: 'title', text: lookup.articles.get(one.article)!.title, path: null }]
          : [],
        quote: one.quote.text,
        differs: own
          ? [...differences(lookup, one, own, 'here'), ...otherwise(lookup, one, own, 'here')]
          : [],
      };
    });
}
