import type { Tape } from '../../clauses/index.ts';
import { type Article, type Quote, quoteAt, type Token } from '../../text/index.ts';
import { itemAt } from '../attach/index.ts';
import { ABOUT } from './words.ts';

/** What an instrument is about: the words after `on`, `to`, `under which` …, up to where the clause ends. */
export function aboutAfter(article: Article, tape: Tape, from: number): Quote | null {
  const { tokens } = article.sentences[tape.sentence]!;
  const start = markerAfter(tape, tokens, from);
  if (start === null) return null;
  return aboutFrom(article, tape, start);
}

/** What an instrument is about, from its first word on. */
export function aboutFrom(article: Article, tape: Tape, start: number): Quote | null {
  const { tokens } = article.sentences[tape.sentence]!;
  const before = tokens[start - 1]?.norm;
  const end = endOf(tape, tokens, start, before === 'that' || before === 'which');
  return end > start
    ? quoteAt(article.text, { start: tokens[start]!.start, end: tokens[end - 1]!.end })
    : null;
}

function markerAfter(tape: Tape, tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length - 1; at += 1) {
    const token = tokens[at]!;
    const item = tape.items[itemAt(tape.items, at)];
    if (token.kind === 'punctuation' && token.norm !== ',' && token.norm !== '(' && token.norm !== ')')
      return null;
    if (token.norm === 'designed' || token.norm === 'aimed') return at + 2;
    const infinitive = item?.kind === 'verb' && item.verb.form === 'infinitive';
    if (infinitive && token.norm === 'to') return at + 1;
    if (item?.kind === 'verb' && item.verb.form === 'finite') return null;
    if (OTHER.has(token.norm)) return null;
    if (!ABOUT.has(token.norm)) continue;
    const next = tape.items[itemAt(tape.items, at + 1)];
    if (next?.kind === 'time' || tokens[at + 1]!.kind === 'number') continue;
    // "a visit to Oslo", "agreed to": only an infinitive after `to` says what for.
    if (token.norm === 'to') continue;
    // "a treaty, which was signed in 2020": how it came about, not what it is about.
    if (token.norm === 'which' && next?.kind === 'verb') return null;
    if (token.norm === 'that' && next?.kind === 'verb' && HOLDS.has(next.verb.lemma)) return null;
    if ((token.norm === 'that' || token.norm === 'which') && isSaidOf(tape, at + 1)) return null;
    if (token.norm === 'under') return tokens[at + 1]!.norm === 'which' ? at + 2 : null;
    if (token.norm === 'for' && next?.kind === 'actor') continue;
    return at + 1;
  }
  return null;
}

/** "agreements that include trade": what they hold, told as a clause. */
const HOLDS: ReadonlySet<string> = new Set(['include', 'cover', 'be', 'have']);

/** "a deal which she said was fair" */
function isSaidOf(tape: Tape, token: number): boolean {
  const at = itemAt(tape.items, token);
  const next = tape.items[at + 1];
  return tape.items[at]?.kind === 'actor' && next?.kind === 'verb' && SAYS.has(next.verb.lemma);
}

const SAYS: ReadonlySet<string> = new Set(['say', 'call', 'describe', 'hail', 'believe']);

/** Words that lead away from the instrument: what follows is about something else. */
const OTHER: ReadonlySet<string> = new Set([
  'during',
  'after',
  'before',
  'as',
  'when',
  'while',
  'visit',
  'trip',
  'because',
  'amid',
]);
const CLOSES: ReadonlySet<string> = new Set(['.', ';', '"', '”', '“', '-', '--', '—', '(', ')', ':']);

function endOf(tape: Tape, tokens: readonly Token[], start: number, clause: boolean): number {
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (CLOSES.has(token.norm) && !isInWord(tokens, at)) break;
    if (at > start && isOccasion(tokens, at)) break;
    if (!clause && at > start && isFiniteVerb(tape, at)) break;
    if (
      token.norm === 'according' ||
      (at > start && (isLastTime(tape, tokens, at) || (!clause && isDay(tape, tokens, at))))
    )
      break;
    if (token.norm === ',' && endsAtComma(tape, tokens, at)) break;
    at += 1;
  }
  while (at > start && (tokens[at - 1]!.kind === 'punctuation' || LEADS_ON.has(tokens[at - 1]!.norm)))
    at -= 1;
  return at;
}

/** Words of a clause that is left out: "a peace process that …". */
const LEADS_ON: ReadonlySet<string> = new Set(
  'that which who and but as in on by over for within from at with of during after'.split(' '),
);

/** The hyphen of "a 90-day truce" closes nothing. */
const isInWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === '-' &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  tokens[at + 1]?.start === tokens[at]!.end;

/** "after the talks", "during their third meeting in Oslo": on what occasion, not what about. */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  SINCE.has(tokens[at]!.norm) && tokens.slice(at + 1, at + OCCASION).some(({ norm }) => OCCASIONS.has(norm));

const SINCE: ReadonlySet<string> = new Set(['after', 'during', 'following', 'at']);
const OCCASIONS: ReadonlySet<string> = new Set(
  'talks meeting meetings visit summit ceremony session'.split(' '),
);
/** Words within which the occasion is named. */
const OCCASION = 7;

/** "An agreement on tourism was signed": the verb whose subject the instrument is ends what it is about. */
function isFiniteVerb(tape: Tape, token: number): boolean {
  const item = tape.items[itemAt(tape.items, token)];
  // "agreed to start direct flights": what stands right after a verb is no other; "on fishing was signed" is.
  const before = tape.items[itemAt(tape.items, token) - 1];
  const after = before?.kind === 'verb' && before.verb.form !== 'gerund';
  return item?.kind === 'verb' && item.verb.form === 'finite' && item.from === token && !after;
}

/** "an agreement on fishing on Monday": the day is that of the signing. */
const isDay = (tape: Tape, tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'on' && tape.items[itemAt(tape.items, at + 1)]?.kind === 'time';

/** "a pact on fishing next week, Ann Lee said": a time that ends the phrase is that of the signing. */
function isLastTime(tape: Tape, tokens: readonly Token[], at: number): boolean {
  const item = tape.items[itemAt(tape.items, at)]!;
  return item.kind === 'time' && item.from === at && tokens[item.to]?.kind === 'punctuation';
}

/** A comma ends the subject where somebody then says or does something: ", officials said". */
function endsAtComma(tape: Tape, tokens: readonly Token[], comma: number): boolean {
  const first = itemAt(tape.items, comma) + 1;
  for (const item of tape.items.slice(first, first + 6)) {
    if (item.kind === 'verb')
      return item.verb.form === 'finite' || item.verb.form === 'gerund' || item.verb.form === 'participle';
    if (tokens[item.from]!.kind === 'punctuation') return false;
  }
  return false;
}
