import { lookUp } from '../../gazetteer/index.ts';
import type { CountryCode } from '../../mentions/index.ts';
import { quoteAt, tokenise } from '../../text/index.ts';
import type { Scene, Where } from '../attach/index.ts';

/** The place in which the story was filed, where its country is known: what `here` is. */
export function placeFiled({ marked: { article } }: Scene): Where | null {
  const place = article.dateline?.place;
  const country = place && datelineCountry(article);
  return country ? { quote: quoteAt(article.text, place), country, city: true } : null;
}

function datelineCountry(article: Scene['marked']['article']): CountryCode | null {
  const place = article.dateline?.place;
  for (const entry of place ? (lookUp(tokenise(article.text, place), 0)?.entries ?? []) : []) {
    if (entry.type === 'country') return entry.code;
    if (entry.type === 'place') return entry.place.country;
  }
  return null;
}
