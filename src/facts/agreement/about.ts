import type { Tape } from '../../clauses/index.ts';
import { type Article, type Quote, quoteAt, type Token } from '../../text/index.ts';
import { itemAt } from '../attach/index.ts';
import { endOf } from './about-end.ts';
import { ABOUT } from './words.ts';

/**
 * What an instrument is about: the words after `on`, `to`, `under which` …, up to where the clause
 * ends. They begin before the token `until`, where another instrument may be named, and end before
 * the token `end`, where one begins that is joined to it.
 */
export function aboutAfter(
  article: Article,
  tape: Tape,
  from: number,
  until = Number.POSITIVE_INFINITY,
  end = Number.POSITIVE_INFINITY,
): Quote | null {
  const { tokens } = article.sentences[tape.sentence]!;
  const start = markerAfter(tape, tokens.slice(0, until), from);
  if (start === null) return null;
  return aboutFrom(article, tape, start, end);
}

/** What an instrument is about, from its first word on. */
export function aboutFrom(
  article: Article,
  tape: Tape,
  start: number,
  until = Number.POSITIVE_INFINITY,
): Quote | null {
  const { tokens } = article.sentences[tape.sentence]!;
  const before = tokens[start - 1]?.norm;
  const end = endOf(tape, tokens.slice(0, until), start, before === 'that' || before === 'which');
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
    // "wants the pact to take place"
    if (infinitive && token.norm === 'to') return tokens[at + 1]!.norm === 'take' ? null : at + 1;
    // "so that it can export": what for, and not what about.
    if (token.norm === 'so') return null;
    if (item?.kind === 'verb' && item.verb.form === 'finite') return null;
    const field = fieldAfter(tokens, at);
    if (field) return field;
    if (OTHER.has(token.norm)) return null;
    if (!ABOUT.has(token.norm)) continue;
    const next = tape.items[itemAt(tape.items, at + 1)];
    if (next?.kind === 'time' || tokens[at + 1]!.kind === 'number' || isHowLong(tokens, at)) continue;
    // "a visit to Oslo", "agreed to": only an infinitive after `to` says what for.
    if (token.norm === 'to') continue;
    // "a treaty, which was signed in 2020": how it came about, not what it is about.
    if (token.norm === 'which' && (next?.kind === 'verb' || isAdverb(tokens[at + 1]!))) return null;
    // "which he claims is fair": what he thinks of it.
    if (token.norm === 'which' && PRONOUNS.has(tokens[at + 1]!.norm)) return null;
    if (token.norm === 'that' && next?.kind === 'verb' && HOLDS.has(next.verb.lemma)) return null;
    if ((token.norm === 'that' || token.norm === 'which') && isSaidOf(tape, at + 1)) return null;
    if (token.norm === 'under') return tokens[at + 1]!.norm === 'which' ? at + 2 : null;
    if (token.norm === 'for' && next?.kind === 'actor') continue;
    return at + 1;
  }
  return null;
}

/** "in the fields of trade and energy": past `of`. */
function fieldAfter(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]!.norm !== 'in') return null;
  const noun = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  return FIELDS.has(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.norm === 'of' ? noun + 2 : null;
}

const FIELDS: ReadonlySet<string> = new Set(['field', 'fields', 'area', 'areas', 'sector', 'sectors']);

/** "for another 90 days", "for a period of five years": how long, and not what about. */
const isHowLong = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'for' &&
  tokens
    .slice(at + 1, at + 4)
    .some(({ norm, kind }) => kind === 'number' || norm === 'another' || norm === 'period');

const isAdverb = ({ norm }: Token): boolean => norm.endsWith('ly') || norm === 'also';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we']);

/** "agreements that include trade": what they hold, told as a clause. */
const HOLDS: ReadonlySet<string> = new Set(['include', 'cover', 'be', 'have']);

/** "a deal which Ann Lee said was fair": what somebody says of it. */
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
