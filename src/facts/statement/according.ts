import { findAll, pattern, type Tape } from '../../clauses/index.ts';
import { countryByCode, lookUp } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Article, quoteAt } from '../../text/index.ts';
import { companyFrom, MODIFIERS, normAt } from '../attach/index.ts';
import { namedBefore } from './definite.ts';
import { documentSpeakers } from './documents.ts';
import { knownBodyAt } from './known-bodies.ts';
import { officeAt } from './offices.ts';
import { documents, type Memory, media, type Speakers, sources, voices } from './sources.ts';

/** "according to X", where it stands: items of the tape. */
export interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly lemma: 'according to' | 'cite' | 'quote';
  readonly speakers: Speakers;
}

const CUE = pattern('according to');
const REACH = 7;

/** Sources named after "according to" and "citing": directly, or as those who issued a document. */
export function attributionsIn(article: Article, tape: Tape, memory: Memory): Attribution[] {
  const cues = findAll(CUE, tape).map(({ from, to }) => ({ from, to, lemma: 'according to' as const }));
  return [...cues, ...citingIn(tape)].flatMap((cue) => {
    const speakers = sourceAfter(article, tape, cue.to, memory);
    // "citing Peru as one that helps": an example, and no source.
    if (
      cue.lemma !== 'according to' &&
      speakers?.participants.some(({ actor }) => actor.kind === 'government')
    )
      return [];
    return speakers ? [{ ...cue, speakers }] : [];
  });
}

// "the daily reported it, citing Kenyan officials": at the end of the sentence, after a comma.
const citingIn = (tape: Tape) =>
  tape.items.flatMap((item, at) => {
    if (item.kind !== 'verb' || item.verb.form !== 'gerund' || normAt(tape.items, at - 1) !== ',') return [];
    const { lemma } = item.verb;
    return lemma === 'cite' || lemma === 'quote'
      ? [{ from: at, to: at + 1, lemma: lemma as 'cite' | 'quote' }]
      : [];
  });

function sourceAfter(article: Article, tape: Tape, at: number, memory: Memory): Speakers | null {
  const company = companyFrom(tape, at);
  if (!company) {
    const to = Math.min(at + REACH, tape.items.length);
    return (
      officeAfter(article, tape, at, to) ??
      documentSpeakers(article, tape, at, to, memory) ??
      officialsAt(article, tape, at) ??
      dataOf(article, tape, at) ??
      bodyAfter(article, tape, at, memory)
    );
  }
  const noun = normAt(tape.items, company.to);
  if (noun !== null && media.has(noun)) return null;
  return sources(company.participants, 'statement:according-to');
}

// "according to the United Nations", "according to UN figures", "according to the ministry".
function bodyAfter(article: Article, tape: Tape, at: number, memory: Memory): Speakers | null {
  const noun = at + (ARTICLES.has(normAt(tape.items, at) ?? '') ? 1 : 0);
  const known = knownBodyAt(article, tape, at) ?? knownBodyAt(article, tape, noun);
  if (!known) return namedBefore(article, tape, noun, memory);
  const next = normAt(
    tape.items,
    tape.items.findIndex(({ start }) => start >= known.words.end),
  );
  if (next !== null && !ENDS.has(next) && !documents.has(next)) return null;
  return sources([known], 'statement:according-to');
}

// "according to officials familiar with the talks": of whichever state, they speak for one.
function officialsAt(article: Article, tape: Tape, from: number): Speakers | null {
  let at = from;
  while (
    at - from < 4 &&
    (SEVERAL.has(normAt(tape.items, at) ?? '') || MODIFIERS.has(normAt(tape.items, at) ?? ''))
  )
    at++;
  const noun = normAt(tape.items, at);
  if (noun !== 'officials' && noun !== 'diplomats') return null;
  const words = quoteAt(article.text, tape.items[at]!);
  const actor = { kind: 'role', title: noun.slice(0, -1), country: null, organisation: null } as const;
  const official: Participant = { actor, country: null, words, basis: 'stated', reason: null };
  return sources([official], 'statement:according-to');
}

const SEVERAL: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'unnamed', 'multiple']);

// "according to Chinese customs data", "according to official Kenyan figures": a state that counts.
function dataOf(article: Article, tape: Tape, from: number): Speakers | null {
  const { tokens } = article.sentences[tape.sentence]!;
  const words = tokens.slice(tape.items[from]?.from, (tape.items[from]?.from ?? 0) + 6);
  const data = words.findIndex(({ norm }) => DATA.has(norm));
  if (!words.slice(0, Math.max(data, 0)).some(({ norm }) => OF_A_STATE.has(norm))) return null;
  const state = words.findIndex(({ shape }) => shape !== 'lower');
  const entry =
    state >= 0 && state < data ? lookUp(words, state)?.entries.find(({ type }) => type === 'country') : null;
  if (entry?.type !== 'country') return null;
  const { code } = entry;
  const quote = quoteAt(article.text, { start: words[0]!.start, end: words[data]!.end });
  const reason = `“${quote.text}” are of the government of ${countryByCode(code)?.name ?? code}.`;
  const actor = { kind: 'government', country: code } as const;
  return sources(
    [{ actor, country: code, words: quote, basis: 'inferred', reason }],
    'statement:according-to',
  );
}

const DATA: ReadonlySet<string> = new Set(['data', 'figures', 'statistics', 'estimates']);

const OF_A_STATE: ReadonlySet<string> = new Set([
  'official',
  'government',
  'customs',
  'ministry',
  'treasury',
]);

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const ENDS: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ')',
  '”',
  '"',
  'and',
  'in',
  'on',
  'at',
  'for',
  'data',
  'figures',
  'estimates',
  'statistics',
]);

// "according to his office", "according to Ann Lee’s spokesman".
function officeAfter(article: Article, tape: Tape, from: number, to: number): Speakers | null {
  for (let at = from + 1; at < to; at++) {
    const norm = normAt(tape.items, at);
    if (norm === null) continue;
    if (voices.has(norm)) return officeAt(article, tape, at);
    if (norm === ',' || norm === 'by' || norm === 'from') return null;
  }
  return null;
}
