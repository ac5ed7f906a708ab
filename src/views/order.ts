import type { AnyFact, Lookup } from '../dataset/index.ts';
import type { FactOrder } from '../facts/index.ts';
import { type Rich, reader } from '../wording/index.ts';
import type { Chronology, Entry } from './chronology.ts';
import { type Sigla, siglaOf } from './sigla.ts';

const orderOf = (lookup: Lookup, { id, article }: AnyFact): readonly FactOrder[] =>
  lookup.articles.get(article)?.reading.order.filter(({ fact }) => fact === id) ?? [];

/** `told as before what the article reports: “had also signed”`, for a fact without a date. */
export function placedWords(lookup: Lookup, fact: AnyFact, sigla: Sigla): Rich {
  const [order] = orderOf(lookup, fact);
  if (!order) return [];
  const than = order.than === null ? undefined : lookup.facts.get(order.than);
  if (order.than !== null && !than) return [];
  const other: Rich = than ? siglaOf([than], sigla) : [reader.order.news];
  return [
    `${reader.order.by}: ${reader.order[order.relation]} `,
    ...other,
    ', ',
    { is: 'quoted', text: order.words.text },
  ];
}

/**
 * Puts an undated entry next to the dated one that its words place it before or after; the rest
 * stays in the lane without an axis, since an order to the news alone is no place on it.
 */
export function placedByOrder(
  lookup: Lookup,
  dated: readonly Entry[],
  undated: readonly Entry[],
): Chronology {
  const placed = [...dated];
  const left: Entry[] = [];
  for (const entry of undated) {
    const order = orderOf(lookup, entry.facts[0]!).find(({ than }) => than !== null);
    const at = order
      ? placed.findIndex(({ facts, others }) => [...facts, ...others].some(({ id }) => id === order.than))
      : -1;
    if (!order || at < 0) left.push(entry);
    else placed.splice(order.relation === 'before' ? at : at + 1, 0, entry);
  }
  return { dated: placed, undated: left };
}
