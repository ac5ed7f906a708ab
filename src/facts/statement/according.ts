import { findAll, pattern, type Tape } from '../../clauses/index.ts';
import type { Article } from '../../text/index.ts';
import { companyFrom, normAt } from '../attach/index.ts';
import { namedBefore } from './definite.ts';
import { documentSpeakers } from './documents.ts';
import { knownBodyAt } from './known-bodies.ts';
import { officeAt } from './offices.ts';
import { documents, type Memory, media, type Speakers, sources, voices } from './sources.ts';

/** "according to X", where it stands: items of the tape. */
export interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly speakers: Speakers;
}

const CUE = pattern('according to');
const REACH = 7;

/** Sources named after "according to": directly, or as those who issued a document. */
export function attributionsIn(article: Article, tape: Tape, memory: Memory): Attribution[] {
  return findAll(CUE, tape).flatMap(({ from, to }) => {
    const speakers = sourceAfter(article, tape, to, memory);
    return speakers ? [{ from, to, speakers }] : [];
  });
}

function sourceAfter(article: Article, tape: Tape, at: number, memory: Memory): Speakers | null {
  const company = companyFrom(tape, at);
  if (!company) {
    const to = Math.min(at + REACH, tape.items.length);
    return (
      officeAfter(article, tape, at, to) ??
      documentSpeakers(article, tape, at, to, memory) ??
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
