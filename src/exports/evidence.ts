import type { AnyFact } from '../dataset/index.ts';
import { inOrder, type Quote } from '../text/index.ts';

/** Words of an article that a fact rests on, and for what in it they stand. */
export interface Evidence {
  readonly quote: Quote;
  /** Names of the fact's fields, such as `quote`, `participants.words`, `when.reasons.quote`. */
  readonly roles: readonly string[];
}

/** Every piece of evidence of a fact, each place once, in the order of the text. */
export function evidenceOf(fact: AnyFact): readonly Evidence[] {
  const places = new Map<string, { quote: Quote; roles: string[] }>();
  collect(fact, '', (role, quote) => {
    const place = places.get(`${quote.start}-${quote.end}`);
    if (!place) places.set(`${quote.start}-${quote.end}`, { quote, roles: [role] });
    else if (!place.roles.includes(role)) place.roles.push(role);
  });
  return [...places.values()].sort((a, b) => inOrder(a.quote, b.quote));
}

/** Walks a value for quotes, wherever a kind of fact keeps them. */
function collect(value: unknown, role: string, take: (role: string, quote: Quote) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (isQuote(value)) take(role, value);
  else if (Array.isArray(value)) for (const one of value) collect(one, role, take);
  else
    for (const [key, one] of Object.entries(value)) collect(one, role === '' ? key : `${role}.${key}`, take);
}

export const isQuote = (value: object): value is Quote =>
  'start' in value && 'end' in value && 'text' in value && typeof value.text === 'string';
