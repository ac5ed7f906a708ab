import { tokenise } from '../text/index.ts';
import { officeAt, officeById } from './offices.ts';
import type { OfficeRecord } from './records.ts';

/** In these countries the foreign and the home secretary are officials under a minister. */
const SECRETARY_IS_OFFICIAL = new Set(['IN', 'PK', 'BD', 'LK', 'NP', 'BT', 'MV']);

/** In these countries a premier leads a state or a province. */
const PREMIER_IS_OF_STATE = new Set(['AU', 'CA', 'ZA']);

/** Before an office, these make another one: a deputy that is not listed is not known. */
const DEPUTY = new Set(['deputy', 'vice', 'assistant', 'associate', 'under', 'shadow']);

/** An office as it is written in a title, whichever country it is of. */
interface Written {
  readonly office: OfficeRecord;
  readonly words: readonly string[];
}

/** Titles looked up last, with what they stand for: news repeats them. */
const lookedUp = new Map<string, Written | null>();

/** How many of them are kept. */
const KEPT = 2000;

/**
 * The office that a written title stands for, so that two ways of writing it compare: `Foreign
 * Minister`, `Minister for External Affairs` and `acting foreign minister` are `foreign-minister`.
 * The country, if known, settles titles that differ by it (`chancellor`, `foreign secretary`).
 */
export function officeOf(title: string, country: string | null = null): OfficeRecord | null {
  let written = lookedUp.get(title);
  if (written === undefined) {
    if (lookedUp.size >= KEPT) lookedUp.clear();
    written = officeIn(title);
    lookedUp.set(title, written);
  }
  if (!written || !country) return written?.office ?? null;
  const id = idByCountry(written.office, written.words, country);
  return (id && officeById(id)) || written.office;
}

function officeIn(title: string): Written | null {
  const tokens = tokenise(title, { start: 0, end: title.length });
  for (let from = 0; from < tokens.length; from++) {
    const match = officeAt(tokens, from);
    if (!match) continue;
    if (from > 0 && DEPUTY.has(tokens[from - 1]!.norm)) return null;
    const owns = tokens[match.to]?.kind === 'possessive' && match.to + 1 < tokens.length;
    if (!owns) return { office: match.office, words: tokens.slice(from, match.to).map(({ norm }) => norm) };
    from = match.to;
  }
  return null;
}

function idByCountry({ id, rank }: OfficeRecord, words: readonly string[], country: string): string | null {
  if (country === 'GB' && words[0] === 'chancellor') return 'finance-minister';
  if (words.length === 1 && words[0] === 'premier' && PREMIER_IS_OF_STATE.has(country))
    return 'state-premier';
  const isSecretary = rank === 'minister' && words.length === 2 && words[1] === 'secretary';
  return isSecretary && SECRETARY_IS_OFFICIAL.has(country) ? 'permanent-secretary' : id;
}
