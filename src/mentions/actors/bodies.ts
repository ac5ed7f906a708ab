import { quoteAt } from '../../text/index.ts';
import type { Known, Line } from '../line.ts';
import { isCapital, spanOf, wordsOf } from '../line.ts';
import type { ActorMention, Participant } from '../mention.ts';
import { BODY_WORDS, GOVERNMENT_WORDS, PLAIN_BODIES } from '../words/actor-words.ts';
import { TOPICS } from '../words/office-words.ts';
import { LOCATIVES } from '../words/pronouns.ts';
import type { Nominal } from './nominal.ts';

export const withArticle = (line: Line, from: number): number =>
  line.tokens[from - 1]?.norm === 'the' ? from - 1 : from;

/** "Pakistan government", "the Chinese side", "Turkey’s Foreign Ministry". */
export function bodyOf(line: Line, known: Known, code: string): Nominal | null {
  const owns = line.tokens[known.to]?.kind === 'possessive';
  const start = owns ? known.to + 1 : known.to;
  const end = bodyEnd(line, start, true);
  if (end === 0 || known.country!.as === 'people') return null;
  const government = GOVERNMENT_WORDS.has(line.tokens[end - 1]!.norm);
  const words = quoteAt(line.article.text, spanOf(line, known.from, end));
  const participant: Participant = {
    actor: government
      ? { kind: 'government', country: code }
      : { kind: 'role', title: wordsOf(line, start, end), country: code, organisation: null },
    country: code,
    words,
    basis: 'stated',
    reason: null,
  };
  return nominal(
    line,
    withArticle(line, known.from),
    end,
    start,
    end,
    government ? 'country' : 'organisation',
    [participant],
  );
}

/** Where a body's name that starts at `at` ends: "foreign ministry"; 0 if none does. */
function bodyEnd(line: Line, at: number, owned: boolean): number {
  let end = at;
  while (
    end < line.tokens.length &&
    end - at < 4 &&
    TOPICS.has(line.tokens[end]!.norm) &&
    !BODY_WORDS.has(line.tokens[end]!.norm) &&
    line.tokens[end]!.norm !== 'government'
  )
    end += 1;
  // "the Kenyan High Commission"
  if (owned && line.tokens[end]?.norm === 'high' && line.tokens[end + 1]?.norm === 'commission')
    return end + 2;
  const norm = line.tokens[end]?.norm ?? '';
  const body =
    BODY_WORDS.has(norm) && (end > at || PLAIN_BODIES.has(norm) || (owned && isCapital(line.tokens[end])));
  if (!body && !(GOVERNMENT_WORDS.has(norm) && end === at)) return 0;
  return ministryOf(line, end + 1);
}

/** "Ministry of Foreign Affairs": goes on to the last topic. */
function ministryOf(line: Line, at: number): number {
  if (line.tokens[at]?.norm !== 'of') return at;
  let end = at + 1;
  while (
    TOPICS.has(line.tokens[end]?.norm ?? '') ||
    (line.tokens[end]?.norm === 'and' && TOPICS.has(line.tokens[end + 1]?.norm ?? ''))
  )
    end += 1;
  return end > at + 1 ? end : at;
}

const OWNER = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'a']);

/** "the Foreign Ministry", "its government": whose, the context must say. */
export function fromBody(line: Line, at: number): Nominal | null {
  const determiner = OWNER.has(line.tokens[at]!.norm);
  if (!determiner && line.tokens[at]!.shape !== 'Upper') return null;
  const start = determiner ? at + 1 : at;
  if (line.known[start]) return null;
  const end = bodyEnd(line, start, false);
  if (end === 0 || (!determiner && end - start < 2)) return null;
  const last = line.tokens[end - 1]!.norm;
  const government = GOVERNMENT_WORDS.has(last);
  if (government && last !== 'government' && last !== 'administration') return null;
  const owner = determiner ? line.tokens[at]!.norm : null;
  const state = stateAfter(line, end);
  if (state && government) return governmentOf(line, at, start, end, state);
  if (state) return bodyOfState(line, at, start, end, state);
  if (owner === 'a' || LOCATIVES.has(line.tokens[at - 1]?.norm ?? '')) return null;
  return {
    kind: 'body',
    title: wordsOf(line, start, end),
    government,
    owner,
    organisation: null,
    line,
    from: at,
    to: end,
    headFrom: start,
    headTo: end,
    form: government ? 'country' : 'organisation',
    possessive: line.tokens[end]?.kind === 'possessive',
  };
}

/** "of Japan", "of the Kingdom of Norway": the state whose a body is; null where none follows. */
export function stateAfter(line: Line, at: number): Known | null {
  if (line.tokens[at]?.norm !== 'of') return null;
  const known = line.known[line.tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1];
  return known?.country?.as === 'name' ? known : null;
}

/** "the Government of Nepal": one with its country, so that others may be joined to both. */
function governmentOf(line: Line, from: number, start: number, end: number, state: Known): Nominal {
  const country = state.country!.code;
  const words = quoteAt(line.article.text, spanOf(line, start, state.to));
  return nominal(line, from, state.to, start, end, 'country', [
    { actor: { kind: 'government', country }, country, words, basis: 'stated', reason: null },
  ]);
}

/** "the Embassy of Japan", "the Ministry of Trade of Peru". */
export function bodyOfState(line: Line, from: number, start: number, end: number, state: Known): Nominal {
  const country = state.country!.code;
  const words = quoteAt(line.article.text, spanOf(line, start, state.to));
  const actor = { kind: 'role', title: wordsOf(line, start, end), country, organisation: null } as const;
  return nominal(line, from, state.to, start, end, 'organisation', [
    { actor, country, words, basis: 'stated', reason: null },
  ]);
}

/** "the Coast Guard", "the central bank": a body that every state has, by the name of its kind. */
export function ofItsKind(line: Line, known: Known, id: string): Nominal {
  const end = furtherTopics(line, known.to);
  const before = line.tokens[known.from - 1];
  const owner = before && OWNER.has(before.norm) ? before.norm : null;
  return {
    kind: 'body',
    title: wordsOf(line, known.from, end),
    government: false,
    owner,
    organisation: id,
    line,
    from: owner ? known.from - 1 : known.from,
    to: end,
    headFrom: known.from,
    headTo: end,
    form: 'organisation',
    possessive: line.tokens[end]?.kind === 'possessive',
  };
}

/** "the Ministry of Foreign Affairs and Trade": the topics that the gazetteer's name leaves out. */
function furtherTopics(line: Line, to: number): number {
  if (line.tokens[to]?.norm !== 'and' || !isCapital(line.tokens[to + 1])) return to;
  let end = to + 1;
  while (isCapital(line.tokens[end]) && TOPICS.has(line.tokens[end]!.norm) && !line.known[end]) end += 1;
  return end > to + 1 ? end : to;
}

export function nominal(
  line: Line,
  from: number,
  to: number,
  headFrom: number,
  headTo: number,
  form: ActorMention['form'],
  participants: readonly Participant[],
): Nominal {
  const possessive = line.tokens[to]?.kind === 'possessive';
  return { kind: 'known', participants, line, from, to, headFrom, headTo, form, possessive };
}
