import { type AnyFact, type ArticleRecord, lookupOf } from '../../dataset/index.ts';
import {
  articlePath,
  besideFirst,
  capital,
  kindOf,
  plain,
  publishedShort,
  summaryOf,
  toldBy,
  whenInWords,
  wordsPath,
} from '../../wording/index.ts';
import type { Edition } from '../edition.ts';
import type { ToldEvent } from '../events.ts';
import { richHtml } from '../rich-html.ts';
import { absolute } from '../site.ts';
import { el, type XmlNode } from '../xml.ts';

/** A fact among those of its article: what it says, when, and the words that say it. */
export function factHtml(edition: Edition, fact: AnyFact): XmlNode[] {
  const { site, dataset } = edition;
  const kind = el('strong', {}, `${capital(kindOf(fact).one)}.`);
  return [
    el('p', {}, kind, ' ', ...richHtml(site, summaryOf(lookupOf(dataset), fact)), '.'),
    whenHtml(edition, fact),
    ...quoteHtml(edition, fact),
  ];
}

/** An event that stands alone: with the article that it is from, and what others tell of it. */
export function eventHtml(edition: Edition, { lead, tellings }: ToldEvent): XmlNode[] {
  const lookup = lookupOf(edition.dataset);
  const from = (fact: AnyFact) => {
    const article = lookup.articles.get(fact.article);
    return article ? [fromHtml(edition, article)] : [];
  };
  const [first] = tellings;
  const others = tellings.flatMap((one) => {
    const fact = lookup.facts.get(one.fact);
    if (!first || !fact || fact === lead) return [];
    const { differs, otherwise } = besideFirst(lookup, one, first);
    const words = [differs, otherwise].filter((part) => part !== '').join(' ');
    return [...quoteHtml(edition, fact), ...from(fact), ...(words ? [el('p', {}, words)] : [])];
  });
  const told = first ? tellings.map((one) => besideFirst(lookup, one, first)) : [];
  return [
    ...factHtml(edition, lead),
    ...from(lead),
    ...(told.length > 1 ? [el('p', {}, el('strong', {}, toldBy(told)))] : []),
    ...others,
  ];
}

/** The article's words, and the way to them. */
function quoteHtml({ site }: Edition, fact: AnyFact): XmlNode[] {
  const place = el('a', { href: absolute(site, wordsPath(fact)) }, 'Read it in place');
  return [
    el(
      'blockquote',
      { cite: absolute(site, articlePath(fact.article)), dir: 'auto' },
      el('p', {}, fact.quote.text),
    ),
    el('p', {}, `Sentence ${fact.sentence + 1}. `, place, '.'),
  ];
}

/** Which article a fact is from. */
function fromHtml({ site }: Edition, article: ArticleRecord): XmlNode {
  const { outlet } = article.reading.article.matter;
  return el(
    'p',
    {},
    'From ',
    el('a', { href: absolute(site, articlePath(article.id)) }, el('bdi', {}, article.title)),
    ...(outlet ? [', ', el('bdi', {}, outlet)] : []),
    `. ${publishedSentence(article)}`,
  );
}

/** When, in words; of what the words leave open, the reasons too. */
function whenHtml({ site }: Edition, { when }: AnyFact): XmlNode {
  const label = richHtml(site, whenInWords(when));
  const words: XmlNode[] = when.words ? [', by the words ', el('q', { dir: 'auto' }, when.words.text)] : [];
  const inferred = when.shape !== 'undated' && when.basis === 'inferred';
  const reasons = inferred ? when.reasons.map(({ text }) => text) : [];
  return el('p', {}, 'When: ', ...label, ...words, '.', ...reasons.map((reason) => ` ${reason}`));
}

/** When an article came out, in one sentence. */
export const publishedSentence = (article: ArticleRecord): string => {
  const { earliest, latest, basis } = article.reading.publication;
  if (!earliest && !latest) return 'The article is not dated.';
  const words = plain(publishedShort(article));
  return basis === 'stated'
    ? `Published ${words}.`
    : `The article is not dated; published ${words}, as its words imply.`;
};
