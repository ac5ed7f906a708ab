import type { AnyFact } from '../dataset/index.ts';
import { articlePath, factPath, plain, whenInWords } from '../wording/index.ts';
import type { Edition } from './edition.ts';
import { jsonText } from './json.ts';
import { factAddress } from './links.ts';
import { saysOf } from './says.ts';
import { imageOf, SIZE } from './shared.ts';
import { absolute } from './site.ts';
import type { SiteFile } from './tables/index.ts';
import { el, html } from './xml.ts';

export const oembedPath = (fact: AnyFact): string => `${factPath(fact)}oembed.json`;

/**
 * A fact as a card for the pages of others: the words, what they say, and the way here. A static
 * site cannot answer questions, so each fact's page names its own file. No script, no style and no
 * frame, so a page with the strictest policy can show it.
 */
export const oembedFile = (edition: Edition, fact: AnyFact): SiteFile => ({
  path: oembedPath(fact),
  name: 'oEmbed',
  mediaType: 'application/json+oembed',
  about: 'The fact as a card for other pages.',
  spec: 'https://oembed.com/',
  write: () => jsonText(cardOf(edition, fact)),
});

const WIDTH = 600;

function cardOf(edition: Edition, fact: AnyFact) {
  const { site } = edition;
  const says = saysOf(edition, fact);
  const address = factAddress(site, fact);
  const when = `${says}. ${plain(whenInWords(fact.when))}.`;
  return {
    version: '1.0',
    type: 'rich',
    title: says,
    provider_name: site.title,
    provider_url: absolute(site, ''),
    html: html([
      el(
        'blockquote',
        { cite: absolute(site, articlePath(fact.article)), dir: 'auto' },
        el('p', {}, fact.quote.text),
      ),
      el('p', {}, `${when} `, el('a', { href: address }, site.title)),
    ]),
    width: WIDTH,
    height: heightOf(fact.quote.text) + heightOf(when),
    thumbnail_url: absolute(site, imageOf(edition, factPath(fact)).path),
    thumbnail_width: SIZE.width,
    thumbnail_height: SIZE.height,
  };
}

/** About so many pixels: lines of 70 letters, 24 high, and a margin. */
const heightOf = (words: string): number => Math.ceil(words.length / 70) * 24 + 32;
