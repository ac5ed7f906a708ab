import {
  type AnyFact,
  type ArticleRecord,
  countryName,
  type Dataset,
  isOneSided,
  type Lookup,
  lookupOf,
  type OfficialRecord,
  type Pair,
  toldOf,
} from '../dataset/index.ts';
import { kindOf, letterOf } from './address.ts';
import { byKind, countsOf } from './kinds-of.ts';
import { publishedShort } from './published.ts';
import { type KindClass, plain, plainWithSides } from './rich.ts';
import { summaryOf } from './summary.ts';
import { titleOf } from './titles.ts';
import { whenInWords } from './when-words.ts';
import { capital, people, reader, site, time, article as words } from './words.ts';

/** What the image of a shared link shows of a page. */
export interface Card {
  readonly kicker: string;
  readonly title: string;
  /** The title is the article's own words, and not ours. */
  readonly said: boolean;
  /** Who, what and when, in one line of ours. */
  readonly line: string;
  /** Words that a fact stands on, with those in the middle that carry it. */
  readonly quote: {
    readonly before: string;
    readonly key: string;
    readonly after: string;
    readonly css: KindClass;
    readonly siglum: string;
  } | null;
  readonly counts: readonly { readonly css: KindClass; readonly words: string }[];
  readonly foot: string;
}

/** An article: its title, and the fact that it leads with. */
export function articleCard(dataset: Dataset, record: ArticleRecord): Card {
  const lookup = lookupOf(dataset);
  const facts = lookup.factsOf.get(record.id) ?? [];
  const lead = leadOf(facts);
  const { outlet } = record.reading.article.matter;
  return {
    kicker: words.article,
    title: inLine(titleOf(record)),
    said: record.titleBasis === 'outlet',
    // A title that is made of the lead has said who and what.
    line: lead ? (record.titleBasis === 'made' ? whenOf(lead) : sayOf(lookup, lead)) : reader.nothing,
    quote: lead ? quoteOf(lead) : null,
    counts: countsOn(facts),
    foot: [...(outlet ? [inLine(outlet)] : []), publishedOn(record)].join(', '),
  };
}

/** `5 March 2025`, `by 5 September 2025`. */
const publishedOn = (record: ArticleRecord): string =>
  plain(publishedShort(record)).replace(`${time.on} `, '');

/** Two countries: the first meeting told of, or the first fact. */
export function pairCard(dataset: Dataset, { left, right, facts }: Pair): Card {
  const lookup = lookupOf(dataset);
  const lead = leadOf(facts)!;
  return {
    kicker: '',
    title: [left, right].map((code) => countryName(lookup, code)).join(' – '),
    said: false,
    line: sayOf(lookup, lead),
    quote: quoteOf(lead),
    counts: countsOn(facts),
    foot: '',
  };
}

/** An official: the offices that articles give them, and words that give the first. */
export function officialCard(dataset: Dataset, official: OfficialRecord): Card {
  const lookup = lookupOf(dataset);
  const facts = lookup.byOfficial.get(official.id) ?? [];
  const lead = leadOf(facts);
  const titles = official.offices
    .filter(({ tense }) => tense === 'current')
    .map(({ title }) => capital(title));
  return {
    kicker: official.country ? countryName(lookup, official.country) : people.noCountry,
    title: inLine(official.name),
    said: false,
    line: [...new Set(titles)].join(', ') || (lead ? sayOf(lookup, lead) : people.noFacts),
    quote: lead ? quoteOf(lead) : null,
    counts: countsOn(facts),
    foot: '',
  };
}

/** The site itself, for every other page. */
export const siteCard = (facts: readonly AnyFact[]): Card => ({
  kicker: '',
  title: site.promise,
  said: false,
  line: '',
  quote: null,
  counts: countsOn(facts),
  foot: '',
});

const leadOf = (facts: readonly AnyFact[]): AnyFact | undefined =>
  facts.find((fact) => letterOf(fact) === 'M') ?? facts[0];

const whenOf = (fact: AnyFact): string => `${capital(plain(whenInWords(fact.when)))}.`;

const sayOf = (lookup: Lookup, fact: AnyFact): string =>
  inLine(`${toldInShort(lookup, fact) ?? plainWithSides(summaryOf(lookup, fact))}. ${whenOf(fact)}`);

/** Who met whom as headlines tell it; null for all else, and where one side alone is named. */
function toldInShort(lookup: Lookup, fact: AnyFact): string | null {
  const reading = lookup.articles.get(fact.article)?.reading;
  return reading && 'participants' in fact && !isOneSided(fact) ? toldOf(reading, fact) : null;
}

function quoteOf(fact: AnyFact): Card['quote'] {
  const { start, text } = fact.quote;
  const [from, to] = [fact.key.start - start, fact.key.end - start];
  return {
    before: inLine(text.slice(0, from)),
    key: inLine(text.slice(from, to)),
    after: inLine(text.slice(to)),
    css: kindOf(fact).css,
    siglum: fact.siglum,
  };
}

/** Words on one line, without signs that are not seen. */
const inLine = (words: string): string =>
  words.replace(/[^\S\u00a0]+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');

const countsOn = (facts: readonly AnyFact[]): Card['counts'] =>
  byKind(facts).flatMap(({ css, facts: own }) => (own.length > 0 ? [{ css, words: countsOf(own)! }] : []));
