import { countryByCode, lookUp } from '../../gazetteer/index.ts';
import type { Token } from '../../text/index.ts';
import {
  CURRENCIES_BY_NOUN,
  DOLLARS,
  MONEY_LETTERS,
  MONEY_NOUNS,
  MONEY_SIGNS,
  SHARED_MONEY,
} from './currency-words.ts';
import type { Piece } from './numbers.ts';

/** Money named before or after a number: an ISO 4217 code, or a noun that several states share. */
export interface MoneyAt {
  readonly to: number;
  readonly money: string;
}

/** `$`, `US$`, `Rs`, `Rs.`, `RM` before a number. */
export function moneyBefore(pieces: readonly Piece[], from: number): MoneyAt | null {
  const first = pieces[from];
  if (!first) return null;
  const sign = MONEY_SIGNS.get(first.norm);
  if (sign) return { to: from + 1, money: sign };
  const next = pieces[from + 1];
  // "a $5 billion deal" is in US dollars; `A$` is written together.
  if (next?.norm === '$' && (first.end === next.start || first.norm.startsWith('u'))) {
    const dollars = DOLLARS.get(first.norm);
    if (dollars) return { to: from + 2, money: dollars };
  }
  const letters = MONEY_LETTERS.get(first.norm);
  if (!letters) return null;
  const to = pieces[from + 1]?.norm === '.' ? from + 2 : from + 1;
  return pieces[to]?.kind === 'number' ? { to, money: letters } : null;
}

/** `dollars`, `U.S. dollars`, `Sri Lankan rupees`, `EUR` after a number. */
export function moneyAfter(pieces: readonly Piece[], from: number, tokens: readonly Token[]): MoneyAt | null {
  const nation = nationAt(pieces, from, tokens);
  const noun = pieces[nation?.to ?? from];
  if (!noun) return null;
  const to = (nation?.to ?? from) + 1;
  const own = MONEY_NOUNS.get(noun.norm);
  const shared = SHARED_MONEY.get(noun.norm);
  if (nation && (own || shared)) return { to, money: nation.currency ?? own ?? shared! };
  if (own) return { to: pieces[to]?.norm === 'sterling' ? to + 1 : to, money: own };
  if (shared) return { to, money: shared };
  const letters = noun.norm.length === 3 ? MONEY_LETTERS.get(noun.norm) : undefined;
  return letters && !nation ? { to, money: letters } : null;
}

function nationAt(pieces: readonly Piece[], from: number, tokens: readonly Token[]) {
  const token = pieces[from]?.token;
  if (token === undefined || tokens[token]!.shape === 'lower') return null;
  const found = lookUp(tokens, token);
  const country = found?.entries.find((entry) => entry.type === 'country');
  if (!found || country?.type !== 'country') return null;
  const to = pieces.findIndex((piece) => piece.token >= found.to);
  return to < 0 ? null : { to, currency: countryByCode(country.code)?.currency ?? null };
}

/** The code of money that several states share, if the countries named nearby settle which; else null. */
export function currencyOf(money: string, nearby: () => readonly string[]): string | null {
  const shared = CURRENCIES_BY_NOUN[money];
  if (!shared) return money;
  for (const code of nearby()) {
    const currency = countryByCode(code)?.currency;
    if (currency && shared.includes(currency)) return currency;
  }
  return null;
}
