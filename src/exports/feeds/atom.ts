import { licence } from '../../wording/index.ts';
import { absolute, type Site } from '../site.ts';
import { el, xmlDocument } from '../xml.ts';
import { note, stylesheet, XHTML } from './explained.ts';
import { type Feed, type Item, midnight, NOT_RECORDED } from './feed.ts';

/** Atom 1.0, RFC 4287. `updated` comes from the ledger, `published` only where it is known. */
export const atom = (site: Site, feed: Feed): string =>
  xmlDocument(
    el(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:xhtml': XHTML, 'xml:lang': 'en' },
      el('id', {}, feed.id),
      el('title', {}, feed.title),
      el('subtitle', {}, feed.about),
      el('rights', {}, licence.says),
      el('updated', {}, midnight(feed.updated ?? NOT_RECORDED)),
      el('author', {}, el('name', {}, site.title), el('uri', {}, absolute(site, ''))),
      el('generator', { uri: absolute(site, 'method/') }, site.title),
      el('link', { rel: 'self', type: 'application/atom+xml', href: absolute(site, atomPath(feed)) }),
      el('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      note(feed),
      ...feed.items.map((item) => entry(site, item)),
    ),
    stylesheet(site),
  );

export const atomPath = ({ stem }: Feed): string => (stem === '' ? 'atom.xml' : `${stem}.atom.xml`);

const entry = (site: Site, item: Item) =>
  el(
    'entry',
    {},
    el('id', {}, item.id),
    el('title', {}, item.title),
    el('link', { rel: 'alternate', type: 'text/html', href: item.link }),
    item.source && el('link', { rel: 'via', type: 'text/html', href: item.source }),
    item.published && el('published', {}, midnight(item.published)),
    el('updated', {}, midnight(item.updated ?? NOT_RECORDED)),
    ...item.categories.map(({ term, scheme, label }) =>
      el('category', { term, scheme: absolute(site, `feeds/#${scheme}`), label }),
    ),
    el('summary', {}, item.summary),
    el('content', { type: 'html' }, item.content),
  );
