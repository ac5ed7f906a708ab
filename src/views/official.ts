import {
  type AnyFact,
  type ArticleRecord,
  countryName,
  type Dataset,
  type Lookup,
  lookupOf,
  type OfficialRecord,
  toldWith,
} from '../dataset/index.ts';
import {
  articlePath,
  capital,
  counted,
  countryInProse,
  countryPath,
  countsOf,
  officialPath,
  quoting,
  type Rich,
  reader,
  sentencePath,
  sideMark,
  people as words,
} from '../wording/index.ts';
import { chronologyOf } from './chronology.ts';
import { type DrawnTime, drawnTime } from './drawn-time.ts';
import { type KindList, kindLists } from './kind-list.ts';
import { pageSigla } from './sigla.ts';
import { countNote } from './tellings.ts';

export interface OfficeLine {
  readonly title: Rich;
  readonly quote: string;
  readonly place: Rich;
  readonly reason: Rich;
}

export interface OfficialPage {
  readonly path: string;
  readonly name: string;
  readonly side: Rich;
  readonly deck: string;
  readonly aliases: string;
  readonly offices: readonly OfficeLine[];
  readonly kinds: readonly KindList[];
  readonly drawn: DrawnTime | null;
  readonly mentions: readonly Mentions[];
  readonly merged: readonly string[];
}

/** Where one article speaks of an official. */
export interface Mentions {
  readonly article: Rich;
  /** Sentences that no fact on the page quotes, in their words. */
  readonly quoted: readonly { readonly words: string; readonly place: Rich }[];
  /** The others, by their numbers; empty where there are none. */
  readonly others: Rich;
}

/** A page quotes so many sentences in which an official is only named; the rest are links. */
const MOST_QUOTED = 12;

/** All that the articles say of one official. */
export function officialPage(dataset: Dataset, official: OfficialRecord): OfficialPage {
  const lookup = lookupOf(dataset);
  const facts = lookup.byOfficial.get(official.id) ?? [];
  const sigla = pageSigla(lookup, facts);
  return {
    path: officialPath(official.id),
    name: official.name,
    side: official.country
      ? [
          { is: 'link', text: countryName(lookup, official.country), path: countryPath(official.country) },
          '\u00a0',
          sideMark(lookup, official.country, !official.offices.some((one) => one.basis === 'stated')),
        ]
      : [],
    deck: [`${capital(countsOf(facts) ?? words.noFacts)}.`, countNote(lookup, facts)].join(' ').trim(),
    aliases: official.aliases.map((alias) => `“${alias}”`).join(', '),
    offices: officesOf(lookup, official),
    kinds: kindLists(lookup, facts, sigla, officialPath(official.id)),
    drawn: drawnTime(dataset, chronologyOf(dataset, facts, sigla), sigla, { id: 'time', least: 3 }),
    mentions: mentionsOf(lookup, official, facts),
    merged: official.merged,
  };
}

type OfficeTold = OfficialRecord['offices'][number];

/** Each office once, in the words of the first article that states it, and how many more tell of it. */
function officesOf(lookup: Lookup, { offices }: OfficialRecord): readonly OfficeLine[] {
  const same = ({ title, country, organisation, tense }: OfficeTold) =>
    [title.toLowerCase(), country, organisation, tense].join('|');
  return [...Map.groupBy(offices, same).values()].map((told) => {
    const shown = told.find(({ basis }) => basis === 'stated') ?? told[0]!;
    const more = new Set(told.map(({ article }) => article)).size - 1;
    const line = officeLine(lookup, shown);
    return more === 0 ? line : { ...line, place: [...line.place, '. ', words.inMore(more)] };
  });
}

function officeLine(lookup: Lookup, office: OfficeTold): OfficeLine {
  const country = office.country ? `${words.of} ${countryInProse(lookup, office.country)}` : '';
  const of: Rich = country
    ? [' ', office.basis === 'inferred' ? { is: 'inferred', text: country } : country]
    : [];
  const organisation = office.organisation ? lookup.organisations.get(office.organisation)?.name : undefined;
  const record = lookup.articles.get(office.article);
  const sentences = record?.reading.article.sentences ?? [];
  const at = sentences.find((one) => one.start <= office.quote.start && office.quote.start < one.end);
  return {
    title: [
      ...(office.tense === 'current' ? [] : [`${capital(words.tense[office.tense])} `]),
      office.title,
      ...of,
      ...(organisation ? [`, ${organisation}`] : []),
    ],
    quote: office.quote.text,
    place: at
      ? [
          {
            is: 'link',
            text: `${capital(reader.sentence)}\u00a0${at.index + 1}`,
            path: sentencePath(office.article, at.index),
          },
        ]
      : [],
    reason: quoting(office.reason ?? '', record?.reading.article.text ?? ''),
  };
}

/** By article, each sentence that speaks of them. */
function mentionsOf(
  lookup: Lookup,
  official: OfficialRecord,
  facts: readonly AnyFact[],
): OfficialPage['mentions'] {
  const told = facts.flatMap((fact) => toldWith(lookup, fact));
  const shown = new Set(told.map((fact) => `${fact.article} ${fact.sentence}`));
  const named = [...Map.groupBy(official.mentions, ({ article }) => article)];
  let left = MOST_QUOTED;
  return named.map(([article, mentions]) => {
    const record = lookup.articles.get(article);
    const numbers = [...new Set(mentions.map(({ sentence }) => sentence))];
    const quoted = numbers.filter((at) => !shown.has(`${article} ${at}`)).slice(0, left);
    left -= quoted.length;
    return {
      article: [{ is: 'title', text: record?.title ?? article, path: articlePath(article) }],
      quoted: quoted.map((at) => ({
        words: sentenceOf(record, at),
        place: [sentenceLink(article, at, `${capital(reader.sentence)}\u00a0${at + 1}`), '.'],
      })),
      others: othersOf(
        article,
        numbers.filter((at) => !quoted.includes(at)),
      ),
    };
  });
}

const sentenceLink = (article: string, at: number, text: string): Rich[number] => ({
  is: 'link',
  text,
  path: sentencePath(article, at),
});

/** The words of a sentence, on one line. */
function sentenceOf(record: ArticleRecord | undefined, at: number): string {
  const sentence = record?.reading.article.sentences[at];
  return sentence
    ? record!.reading.article.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')
    : '';
}

const othersOf = (article: string, numbers: readonly number[]): Rich =>
  numbers.length === 0
    ? []
    : [
        `${capital(counted(numbers.length, reader.sentence, reader.sentences))}: `,
        ...numbers.flatMap(
          (at, index): Rich => [...(index > 0 ? [', '] : []), sentenceLink(article, at, String(at + 1))],
        ),
      ];
