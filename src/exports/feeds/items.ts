import { type AnyFact, type ArticleRecord, lookupOf, toldOf } from '../../dataset/index.ts';
import { kinds } from '../../facts/index.ts';
import { articlePath, capital, counted, inList, kindOf, plain, whenInWords } from '../../wording/index.ts';
import { compare, countriesOf, type Edition } from '../edition.ts';
import { changedOn, type ToldEvent } from '../events.ts';
import { type News, newsOfArticle, newsOfEvent } from '../ledger/changes.ts';
import { factAddress } from '../links.ts';
import { countryName } from '../part.ts';
import { saysOf } from '../says.ts';
import { imageOf } from '../shared.ts';
import { absolute, tagUri } from '../site.ts';
import { el, html, type XmlNode } from '../xml.ts';
import { eventHtml, factHtml, publishedSentence } from './fact-html.ts';
import type { Category, Item } from './feed.ts';

/** One item for a whole article: its facts with their words, and what changed since it was first seen. */
export function articleItem(edition: Edition, article: ArticleRecord, facts: readonly AnyFact[]): Item {
  const { site } = edition;
  const countries = [...new Set(facts.flatMap((fact) => countriesOf(fact)))].sort(compare);
  const groups = byKind(facts);
  const summary = `${summaryOfArticle(edition, facts, countries)} ${publishedSentence(article)}`;
  const sections = groups.flatMap((members): XmlNode[] => [
    el('h2', {}, capital(kindOf(members[0]!).many)),
    el('ul', {}, ...members.map((fact) => el('li', {}, ...factHtml(edition, fact)))),
  ]);
  return {
    id: tagUri(site, 'article', article.id),
    title: inLine(article.title),
    link: absolute(site, articlePath(article.id)),
    source: article.reading.article.matter.url ?? null,
    published: dayOf(article),
    updated: edition.ledger?.articles[article.id]?.changed ?? null,
    summary: inLine(summary),
    quote: null,
    image: absolute(site, imageOf(edition, articlePath(article.id)).path),
    content: html([el('p', {}, summary), ...newsHtml(newsOfArticle(edition, article.id)), ...sections]),
    categories: [...groups.map(([first]) => kindCategory(first!)), ...countryCategories(edition, countries)],
  };
}

/** One item for one event, with the words of every article that tells it. */
export function eventItem(edition: Edition, event: ToldEvent): Item {
  const { site } = edition;
  const { id, lead, facts } = event;
  const { articles } = lookupOf(edition.dataset);
  const article = articles.get(lead.article);
  const says = saysOf(edition, lead);
  const days = facts.flatMap((fact) => {
    const from = articles.get(fact.article);
    return (from && dayOf(from)) ?? [];
  });
  return {
    id: tagUri(site, 'fact', id),
    title: cut(inLine(article ? titleOf(article, lead, says) : says), 140),
    link: factAddress(site, lead),
    source: article?.reading.article.matter.url ?? null,
    published: days.sort(compare)[0] ?? null,
    updated: changedOn(edition, event),
    summary: inLine(`${capital(kindOf(lead).one)}: ${says}. When: ${plain(whenInWords(lead.when))}.`),
    quote: lead.quote.text,
    image: null,
    content: html([...newsHtml(newsOfEvent(edition, event)), ...eventHtml(edition, event)]),
    categories: [
      kindCategory(lead),
      ...countryCategories(edition, [...new Set(facts.flatMap(countriesOf))].sort(compare)),
    ],
  };
}

/** Who met whom and what was agreed are told as headlines tell it; figures and statements are sentences already. */
const titleOf = ({ reading }: ArticleRecord, fact: AnyFact, says: string): string =>
  'participants' in fact || 'parties' in fact ? toldOf(reading, fact) : says;

function summaryOfArticle(edition: Edition, facts: readonly AnyFact[], countries: readonly string[]): string {
  if (facts.length === 0) return 'No fact was read from this article.';
  const counts = byKind(facts).map((members) => {
    const { one, many } = kindOf(members[0]!);
    return counted(members.length, one, many);
  });
  const on =
    countries.length > 0 ? `, on ${inList(countries.map((code) => countryName(edition, code)))}` : '';
  return `${capital(inList(counts))}${on}.`;
}

/** Facts in a group for each kind, kinds in their own order. */
export const byKind = (facts: readonly AnyFact[]): AnyFact[][] =>
  Object.values(kinds)
    .map(({ letter }) => facts.filter(({ siglum }) => siglum.startsWith(letter)))
    .filter((members) => members.length > 0);

function newsHtml(news: readonly News[]): XmlNode[] {
  if (news.length === 0) return [];
  const rows = news.map(({ date, words }) => el('li', {}, `${date}: ${words}`));
  return [el('p', {}, el('strong', {}, 'What changed')), el('ul', {}, ...rows)];
}

/** The day of publication, where it is stated to the day. */
function dayOf({ reading: { publication } }: ArticleRecord): string | null {
  const { earliest, latest, basis } = publication;
  return basis === 'stated' && earliest === latest ? earliest : null;
}

const kindCategory = (fact: AnyFact): Category => {
  const { one } = kindOf(fact);
  return { scheme: 'kind', term: one, label: capital(one) };
};

const countryCategories = (edition: Edition, codes: readonly string[]): Category[] =>
  codes.map((term) => ({ scheme: 'country', term, label: countryName(edition, term) }));

/** Words on one line. Where they hold signs that turn the direction of writing, they are set apart from what follows. */
function inLine(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return /[\u202a-\u202e\u2066-\u2069]/u.test(line) ? `\u2068${line}\u2069` : line;
}

/** The first words, at most so many characters, and marked as cut. */
const cut = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, words.lastIndexOf(' ', length)).toWellFormed()} …`;
