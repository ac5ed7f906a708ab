import type { AnyFact } from '../dataset/index.ts';
import { fragmentHash, type Span, textFragment } from '../text/index.ts';
import { factPath } from '../wording/index.ts';
import { absolute, type Site } from './site.ts';

/** The plain text of an article, which positions of evidence index. */
export const textPath = (article: string): string => `articles/${article}.txt`;

/** The page of a fact; its address stays the same while other facts come and go. */
export const factAddress = (site: Site, fact: AnyFact): string => absolute(site, factPath(fact));

/** The place of some words in the plain text of their article, as a browser can go to it. */
export function wordsAddress(
  site: Site,
  article: { readonly id: string; readonly text: string },
  span: Span,
): string {
  const fragment = textFragment(article.text, span);
  return `${absolute(site, textPath(article.id))}${fragment ? fragmentHash(fragment) : ''}`;
}
