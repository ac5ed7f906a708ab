import type { Quote } from '../../text/index.ts';
import { quoteAt, slugOf } from '../../text/index.ts';
import { spanOf, wordsOf } from '../line.ts';
import type { Office, Official, Person } from '../mention.ts';
import type { Named } from '../names/named.ts';
import type { Held } from '../offices/held.ts';
import type { Figure } from './figure.ts';
import { nameKey } from './key.ts';

export const quoteOf = (named: Named): Quote =>
  quoteAt(named.line.article.text, spanOf(named.line, named.from, named.to));

/** Ids of the figures, each once: a slug of the fullest form of the name. */
export function figureIds(figures: readonly Figure[]): ReadonlyMap<Figure, string> {
  const ids = new Map<Figure, string>();
  const taken = new Set<string>();
  for (const figure of figures) {
    const { line, from, to } = figure.fullest;
    const slug = slugOf(wordsOf(line, from, to)) || 'unnamed';
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    ids.set(figure, id);
  }
  return ids;
}

/** Other forms of the name, each where it first stands. */
export function aliasesOf(figure: Figure): readonly Quote[] {
  const seen = new Set([nameKey(figure.fullest.line, figure.fullest.from, figure.fullest.to).join(' ')]);
  const aliases: Quote[] = [];
  for (const place of figure.places) {
    const key = nameKey(place.line, place.from, place.to).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    aliases.push(quoteOf(place));
  }
  return aliases;
}

/** The offices of a person, each once: stated before inferred, the fuller title before the shorter. */
export function officesOf(holdings: readonly Held[]): readonly Office[] {
  const strong = holdings.filter((held) => !held.weak);
  const kept: Held[] = [];
  for (const held of strong.length > 0 ? strong : holdings.slice(0, 1)) {
    const at = kept.findIndex((other) => sameOffice(other, held));
    if (at < 0) kept.push(held);
    else if (better(held, kept[at]!)) kept[at] = held;
  }
  return kept.map((held) => ({
    title: held.title,
    office: held.office,
    country: held.country,
    organisation: held.organisation,
    tense: held.tense,
    basis: held.basis,
    reason: held.reason,
    quote: held.quote,
  }));
}

const wordsIn = (title: string): ReadonlySet<string> => new Set(title.toLowerCase().match(/\p{L}+/gu) ?? []);

function sameOffice(a: Held, b: Held): boolean {
  if (a.country !== b.country && a.basis === 'stated' && b.basis === 'stated' && a.country && b.country)
    return false;
  if (a.tense !== b.tense && !(a.tense === 'former' || b.tense === 'former')) return false;
  if (a.office && a.office === b.office) return true;
  const [short, long] = [wordsIn(a.title), wordsIn(b.title)].sort((x, y) => x.size - y.size);
  return [...short!].every((word) => long!.has(word));
}

const better = (a: Held, b: Held): boolean =>
  (a.basis === 'stated' ? 1 : 0) - (b.basis === 'stated' ? 1 : 0) > 0 && a.title.length >= b.title.length;

export function officialOf(
  figure: Figure,
  id: string,
  offices: readonly Office[],
  mentions: Official['mentions'],
): Official {
  return { id, name: quoteOf(figure.fullest), aliases: aliasesOf(figure), offices, mentions };
}

export function personOf(figure: Figure, id: string, mentions: Person['mentions']): Person {
  return { id, name: quoteOf(figure.fullest), mentions };
}
