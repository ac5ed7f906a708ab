import { absolute, type Site } from '../site.ts';
import { el, type XmlElement } from '../xml.ts';
import type { Feed } from './feed.ts';

export const XHTML = 'http://www.w3.org/1999/xhtml';

/** Path of the style sheet that makes a page of a feed which somebody opens in a browser. */
export const stylesheet = (site: Site): string => new URL(absolute(site, 'feed.css')).pathname;

/** What a feed says of itself there: XHTML, which a browser shows and a reader of feeds passes over. */
export const note = ({ home }: Feed): XmlElement =>
  el(
    'xhtml:p',
    { class: 'note' },
    el('xhtml:strong', {}, 'This is a feed.'),
    ' Paste the address of this page into a feed reader, and what is new here comes to you. ',
    el('xhtml:a', { href: home }, 'The page that it follows'),
  );
