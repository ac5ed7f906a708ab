import { type Token, tokenise } from '../text/index.ts';
import { type OfficeMatch, officeAt, officeById } from './offices.ts';
import type { OfficeRecord } from './records.ts';

/** In these countries the foreign and the home secretary are officials under a minister. */
const SECRETARY_IS_OFFICIAL = new Set(['IN', 'PK', 'BD', 'LK', 'NP', 'BT', 'MV']);

/** In these countries a premier leads a state or a province. */
const PREMIER_IS_OF_STATE = new Set(['AU', 'CA', 'ZA']);

/** Before an office, these make another one: a deputy that is not listed is not known. */
const DEPUTY = new Set(['deputy', 'vice', 'assistant', 'associate', 'under', 'shadow']);

/**
 * The office that a written title stands for, so that two ways of writing it compare: `Foreign
 * Minister`, `Minister for External Affairs` and `acting foreign minister` are `foreign-minister`.
 * The country, if known, settles titles that differ by it (`chancellor`, `foreign secretary`).
 */
export function officeOf(words: string, country: string | null = null): OfficeRecord | null {
  const tokens = tokenise(words, { start: 0, end: words.length });
  for (let from = 0; from < tokens.length; from++) {
    const match = officeAt(tokens, from);
    if (!match) continue;
    if (from > 0 && DEPUTY.has(tokens[from - 1]!.norm)) return null;
    const owns = tokens[match.to]?.kind === 'possessive' && match.to + 1 < tokens.length;
    if (!owns) return byCountry(match, tokens.slice(from, match.to), country);
    from = match.to;
  }
  return null;
}

function byCountry({ office }: OfficeMatch, written: readonly Token[], country: string | null): OfficeRecord {
  const id =
    country &&
    idByCountry(
      office,
      written.map(({ norm }) => norm),
      country,
    );
  return (id && officeById(id)) || office;
}

function idByCountry({ id, rank }: OfficeRecord, words: readonly string[], country: string): string | null {
  if (country === 'GB' && words[0] === 'chancellor') return 'finance-minister';
  if (words.length === 1 && words[0] === 'premier' && PREMIER_IS_OF_STATE.has(country))
    return 'state-premier';
  const isSecretary = rank === 'minister' && words.length === 2 && words[1] === 'secretary';
  return isSecretary && SECRETARY_IS_OFFICIAL.has(country) ? 'permanent-secretary' : id;
}
