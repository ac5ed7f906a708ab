import type { Piece, Rich } from '../wording/index.ts';
import { absolute, type Site } from './site.ts';
import { el, type XmlNode } from './xml.ts';

/** A line of text as HTML that means the same with no style sheet: doubts are said in words. */
export const richHtml = (site: Site, rich: Rich): XmlNode[] => rich.map((piece) => pieceHtml(site, piece));

function pieceHtml(site: Site, piece: Piece): XmlNode {
  if (typeof piece === 'string') return piece;
  switch (piece.is) {
    case 'quoted':
    case 'said':
      return el('q', { dir: 'auto' }, piece.text);
    case 'inferred':
      return `${piece.text} (inferred)`;
    case 'missing':
      return el('em', {}, piece.text);
    case 'side':
      return `(${piece.country}${piece.inferred ? ', inferred' : ''})`;
    case 'title':
    case 'name':
      return piece.path === null
        ? el('bdi', {}, piece.text)
        : el('a', { href: absolute(site, piece.path) }, el('bdi', {}, piece.text));
    case 'siglum':
    case 'link':
      return el('a', { href: absolute(site, piece.path) }, piece.text);
  }
}
