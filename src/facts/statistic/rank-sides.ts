import type { Token } from '../../text/index.ts';
import type { Finding } from './draft.ts';
import type { Line } from './line.ts';
import type { Party } from './parties.ts';
import { subjectOf } from './rank-subject.ts';
import { AFTER } from './rank-words.ts';
import type { RankAt } from './ranks.ts';

/** Who is the k-th, for whom or among what, and after whom. */
export interface RankSides {
  readonly subject: Party | null;
  readonly counterpart: Party | null;
  readonly after: readonly Party[];
  /** False where a pronoun stands for the counterpart. */
  readonly stated: boolean;
}

/** The sides of a rank; `before` is the rank told before it in the sentence, whose subject it may share. */
export function rankSides(line: Line, rank: RankAt, before: Finding | null): RankSides {
  const { tokens } = line.sentence;
  const from = line.pieces[rank.from]!.token;
  const to = line.pieces[rank.to - 1]!.token + 1;
  const owner = ownerBefore(line, from);
  const scope = owner ? null : scopeAfter(line, to);
  const after = thoseBefore(line, to);
  const phrase = startOfPhrase(tokens, owner?.from ?? from);
  const pronoun = ITS.has(tokens[phrase - 1]?.norm ?? '') || ITS.has(tokens[phrase]?.norm ?? '');
  const start = ITS.has(tokens[phrase - 1]?.norm ?? '') ? phrase - 1 : phrase;
  const shared = before && isJoined(line, before.named!.to, start) ? before : null;
  const subject = shared?.subject ?? subjectOf(line, start, to, [owner, scope, ...after]);
  const named = owner ?? scope;
  const other = shared?.counterpart ?? otherBefore(line, start, subject);
  const counterpart = named ?? (pronoun ? other : (shared?.counterpart ?? null));
  return { subject, counterpart, after, stated: named !== null || !pronoun };
}

/** "its fifth-largest partner and its eighth-largest investor": nothing but `and` parts the two. */
function isJoined(line: Line, piece: number, start: number): boolean {
  const from = line.pieces[piece]?.token ?? start;
  const between = line.sentence.tokens.slice(from, start).map(({ norm }) => norm);
  return between.length > 0 && between.every((norm) => norm === 'and' || norm === ',');
}

const ITS: ReadonlySet<string> = new Set(['its', 'their', 'his', 'our', 'whose']);

/** `the UK’s`, `the world’s`, `Pakistan’s`: whose k-th it is. */
function ownerBefore(line: Line, from: number): Party | null {
  const { tokens } = line.sentence;
  let at = from;
  while (at > 0 && (tokens[at - 1]!.norm === 'second' || tokens[at - 1]!.norm === 'single')) at -= 1;
  if (tokens[at - 1]?.kind !== 'possessive') return null;
  return line.parties.findLast(({ to }) => to === at - 1) ?? null;
}

/** `to Pakistan`, `for Singapore`, `in the world`, `of Iran`, right after the measure. */
function scopeAfter(line: Line, end: number): Party | null {
  const { tokens } = line.sentence;
  // "third after Norway and Chile among Kenya's partners"
  const among = AFTER.has(tokens[end]?.norm ?? '')
    ? tokens.findIndex(({ norm }, at) => at > end && norm === 'among')
    : -1;
  const to = among > 0 && among <= end + 9 ? among : end;
  if (!SCOPES.has(tokens[to]?.norm ?? '')) return null;
  const near = partyRightAfter(line, to);
  if (near || tokens[to]!.norm !== 'among') return near;
  // "among the investors in Kenya"
  const inside = tokens.findIndex(({ norm }, at) => at > to && at <= to + 5 && WITHIN.has(norm));
  return inside < 0 ? null : partyRightAfter(line, inside);
}

const partyRightAfter = ({ parties, sentence }: Line, at: number): Party | null =>
  parties.find(({ from }) => from > at && from <= at + 2 && isPast(sentence.tokens, at + 1, from)) ?? null;

const WITHIN: ReadonlySet<string> = new Set(['in', 'of', 'to']);

const SCOPES: ReadonlySet<string> = new Set(['to', 'for', 'in', 'of', 'with', 'from', 'into', 'among']);
const isPast = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === to || tokens[from]!.norm === 'the';

/** Those named after `after`, `behind` or `following`, joined by commas and `and`. */
function thoseBefore(line: Line, to: number): Party[] {
  const { tokens } = line.sentence;
  const word = afterWord(tokens, to);
  if (word === null) return [];
  const list: Party[] = [];
  let at = word + 1;
  for (;;) {
    while (at < tokens.length && JOINERS.has(tokens[at]!.norm)) at += 1;
    const party = line.parties.find(({ from }) => from === at);
    if (!party || tokens[party.to]?.kind === 'possessive') break;
    list.push(party);
    at = party.to;
    if (!JOINERS.has(tokens[at]?.norm ?? '')) break;
  }
  return list;
}

/** `after` right behind the phrase, behind a comma, or past "among members of the bloc". */
function afterWord(tokens: readonly Token[], to: number): number | null {
  for (let at = to; at < Math.min(tokens.length, to + 10); at += 1) {
    const { norm, kind } = tokens[at]!;
    if (AFTER.has(norm)) return at;
    if (kind === 'punctuation') return norm === ',' && AFTER.has(tokens[at + 1]?.norm ?? '') ? at + 1 : null;
  }
  return null;
}

const JOINERS: ReadonlySet<string> = new Set([',', 'and', 'the']);

function startOfPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && (tokens[at - 1]!.norm === 'the' || tokens[at - 1]!.norm === 'a')) at -= 1;
  return at;
}

/** Whom `its` stands for: the nearest state named before that is not the subject itself. */
function otherBefore(line: Line, start: number, subject: Party | null): Party | null {
  return (
    line.parties.findLast(
      (party) =>
        party.to <= start && party.as !== 'scope' && party !== subject && party.country !== subject?.country,
    ) ?? null
  );
}
