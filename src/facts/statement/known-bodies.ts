import type { Tape } from '../../clauses/index.ts';
import { countryByCode, type GazetteerEntry, lookUp } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Article, quoteAt, type Token } from '../../text/index.ts';

/**
 * The state or body that a known name at an item stands for ("the United Nations", "Ankara"), though
 * it acts in no clause; null where the name goes on ("Ghana Bar Council") or owns something.
 */
export function knownBodyAt(article: Article, tape: Tape, at: number): Participant | null {
  const item = tape.items[at];
  if (!item) return null;
  const { tokens } = article.sentences[tape.sentence]!;
  const from = tokens[item.from]!.norm === 'the' ? item.from + 1 : item.from;
  const found = from < tokens.length ? lookUp(tokens, from) : null;
  if (!found || !endsAt(tokens[found.to])) return null;
  const span = { start: tokens[from]!.start, end: tokens[found.to - 1]!.end };
  for (const entry of found.entries) {
    const known = asParticipant(entry, quoteAt(article.text, span));
    if (known) return known;
  }
  return null;
}

/** How many words the known name of a body has at most. */
const LONGEST = 4;

/** The body whose known name ends with an item ("the White House"), and the item where it begins. */
export function knownBodyUpTo(
  article: Article,
  tape: Tape,
  at: number,
): { readonly body: Participant; readonly from: number } | null {
  for (let from = at; from >= Math.max(0, at - LONGEST + 1); from--) {
    const item = tape.items[from]!;
    if (item.kind !== 'word' && item.kind !== 'place') return null;
    const body = knownBodyAt(article, tape, from);
    if (body?.words.end === tape.items[at]!.end) return { body, from };
  }
  return null;
}

const endsAt = (next: Token | undefined): boolean =>
  next === undefined || (next.kind !== 'possessive' && (next.kind !== 'word' || next.shape === 'lower'));

function asParticipant(entry: GazetteerEntry, words: Participant['words']): Participant | null {
  if (entry.type === 'organisation') {
    const { id, country } = entry.organisation;
    const actor = { kind: 'organisation', organisation: id } as const;
    return { actor, country, words, basis: 'stated', reason: null };
  }
  if (entry.type !== 'country' || entry.as === 'adjective' || entry.as === 'people') return null;
  const actor = { kind: 'government', country: entry.code } as const;
  if (entry.as === 'name') return { actor, country: entry.code, words, basis: 'stated', reason: null };
  const name = countryByCode(entry.code)?.name ?? entry.code;
  const reason = `“${words.text}” stands for the government of ${name}.`;
  return { actor, country: entry.code, words, basis: 'inferred', reason };
}
