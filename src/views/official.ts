import { countryName, type Dataset, type Lookup, lookupOf, type OfficialRecord } from '../dataset/index.ts';
import {
  capital,
  counted,
  countryInProse,
  countryPath,
  countsOf,
  officialPath,
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
  readonly reason: string | null;
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
  readonly mentions: readonly { readonly article: Rich; readonly sentences: Rich }[];
  readonly merged: readonly string[];
}

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
    offices: official.offices.map((office) => officeLine(lookup, office)),
    kinds: kindLists(lookup, facts, sigla, officialPath(official.id)),
    drawn: drawnTime(dataset, chronologyOf(dataset, facts, sigla), sigla, { id: 'time', least: 3 }),
    mentions: mentionsOf(lookup, official),
    merged: official.merged,
  };
}

function officeLine(lookup: Lookup, office: OfficialRecord['offices'][number]): OfficeLine {
  const country = office.country ? `${words.of} ${countryInProse(lookup, office.country)}` : '';
  const of: Rich = country
    ? [' ', office.basis === 'inferred' ? { is: 'inferred', text: country } : country]
    : [];
  const organisation = office.organisation ? lookup.organisations.get(office.organisation)?.name : undefined;
  const sentences = lookup.articles.get(office.article)?.reading.article.sentences ?? [];
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
    reason: office.reason,
  };
}

/** By article, each sentence that speaks of them. */
function mentionsOf(lookup: Lookup, official: OfficialRecord): OfficialPage['mentions'] {
  const articles = [...new Set(official.mentions.map((one) => one.article))];
  return articles.map((article) => {
    const sentences = official.mentions.filter((one) => one.article === article);
    return {
      article: [{ is: 'title', text: lookup.articles.get(article)?.title ?? article, path: null }],
      sentences: [
        `${capital(counted(sentences.length, reader.sentence, reader.sentences))}: `,
        ...sentences.flatMap(
          (one, index): Rich => [
            ...(index > 0 ? [', '] : []),
            { is: 'link', text: String(one.sentence + 1), path: sentencePath(article, one.sentence) },
          ],
        ),
      ],
    };
  });
}
