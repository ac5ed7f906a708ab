import type { Line } from '../line.ts';
import { isCapital } from '../line.ts';
import { NAMES_TOO, SHORT_OFFICES } from '../words/name-words.ts';
import type { OfficeHead } from '../words/office-heads.ts';
import { officeHeads, SHORT_HEADS } from '../words/office-heads.ts';
import { FORMER, RANKS, TO_COME, TOPICS } from '../words/office-words.ts';
import { MILITARY } from './before-steps.ts';

/** The head of an office and when it is held, as the word itself tells. */
export interface HeadAt {
  readonly head: OfficeHead;
  readonly tense: 'current' | 'former' | 'future';
}

/** The head that a token is, alone or within hyphens: "ex-president", "president-elect". */
export function headAt(line: Line, at: number): HeadAt | null {
  const token = line.tokens[at]!;
  if (token.kind !== 'word') return null;
  const known = line.known[at];
  if (known && known.to - known.from > 1) return null;
  const short = shortHead(line, at);
  if (short) return { head: short, tense: 'current' };
  const head = officeHeads.get(token.norm);
  if (
    head &&
    SHORT_HEADS.has(token.norm) &&
    !/^(?:\p{Lu}{2}|MoS)/u.test(line.article.text.slice(token.start, token.end))
  )
    return null;
  // "NSA Roy" is an adviser; "the NSA said" is as like as not an agency.
  if (token.norm === 'nsa' && !personFollows(line, at + 1)) return null;
  if (head) return notAName(line, at) ? { head, tense: 'current' } : null;
  const hyphen = token.norm.indexOf('-');
  if (hyphen < 0) return null;
  const first = token.norm.slice(0, hyphen);
  const last = token.norm.slice(token.norm.lastIndexOf('-') + 1);
  const left = officeHeads.get(first);
  if (left && TO_COME.has(last)) return { head: left, tense: 'future' };
  const right = officeHeads.get(last);
  if (right && FORMER.has(first)) return { head: right, tense: 'former' };
  if (right && (first === 'vice' || first === 'co' || first === 'deputy' || first === 'under'))
    return { head: right, tense: 'current' };
  return null;
}

const personFollows = (line: Line, at: number): boolean => {
  const next = line.tokens[at];
  return isCapital(next) && !line.known[at] && !officeHeads.has(next!.norm) && !TOPICS.has(next!.norm);
};

/** "Sen. Roy", "Gov. Lee": an office that a point shortens. */
export function shortHead(line: Line, at: number): OfficeHead | null {
  const token = line.tokens[at]!;
  const next = line.tokens[at + 1];
  if (next?.norm !== '.' || next.start !== token.end || !isCapital(token)) return null;
  const full = SHORT_OFFICES.get(token.norm);
  return full === undefined ? null : (officeHeads.get(full) ?? null);
}

/** "General Agreement", "Justice Department", "Prince Street": a head within another name. */
function notAName(line: Line, at: number): boolean {
  const { norm } = line.tokens[at]!;
  // "Amir Roy" has a given name; "the Amir Sheikh Roy", "Amir of Qatar" reign.
  if (norm === 'amir' && !/^(?:of|,|sheikh|his|h)$/u.test(line.tokens[at + 1]?.norm ?? '')) return false;
  // "Anwar Shah Roy" has it for a name; "the Shah of Iran" reigned.
  if (NAMES_TOO.has(norm) && line.tokens[at - 1]?.norm !== 'the') return false;
  if (/^(?:deputy|chief|general|assistant)$/u.test(norm) && leadsToHead(line, at + 1)) return false;
  // "executive director": of what kind the director is.
  if (norm === 'executive' && officeHeads.has(line.tokens[at + 1]?.norm ?? '')) return false;
  if (
    norm === 'general' ||
    norm === 'justice' ||
    norm === 'chief' ||
    norm === 'secretary' ||
    norm === 'head'
  ) {
    const next = line.tokens[at + 1]?.norm ?? '';
    if (officeHeads.has(next) && norm !== 'secretary' && norm !== 'justice') return false;
    if (
      /^(?:agreement|department|ministry|assembly|election|elections|secretariat|staff|court|motors|electric|council|debate|system|reserve|office|affairs|cabinet|select|committee|commission)$/u.test(
        next,
      )
    )
      return false;
    if (norm === 'general' && line.tokens[at - 1]?.norm === 'in') return false;
  }
  // "an official Thai report": not a person but of what kind.
  if (
    norm === 'official' &&
    (line.known[at + 1]?.country?.as === 'adjective' || OF_STATE.has(line.tokens[at + 1]?.norm ?? ''))
  )
    return false;
  return true;
}

/** Nouns that "official" says the kind of. */
const OF_STATE = new Set(
  'visit visits report reports statement statements data figures statistics news media website residence account handle results position language document documents talks trip tour portrait gazette reserve communique'.split(
    ' ',
  ),
);

/** "Deputy Prime Minister", "deputy chief of staff": the word is the rank of a head that follows. */
function leadsToHead(line: Line, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const norm = line.tokens[at]?.norm ?? '';
    // "Army chief General Roy": two, a post and a rank.
    if (officeHeads.has(norm))
      return !(at === from && line.tokens[from - 1]!.norm === 'chief' && MILITARY.test(norm));
    if (!TOPICS.has(norm) && !RANKS.has(norm) && norm !== 'and') return false;
  }
  return false;
}
