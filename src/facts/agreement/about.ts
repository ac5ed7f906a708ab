import type { Tape } from '../../clauses/index.ts';
import { type Article, type Quote, quoteAt, type Token } from '../../text/index.ts';
import { itemAt } from '../attach/index.ts';
import { ABOUT } from './words.ts';

/** What an instrument is about: the words after `on`, `to`, `under which` …, up to where the clause ends. */
export function aboutAfter(article: Article, tape: Tape, from: number): Quote | null {
  const { tokens } = article.sentences[tape.sentence]!;
  const start = markerAfter(tape, tokens, from);
  if (start === null) return null;
  const end = endOf(tape, tokens, start);
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
    const infinitive = item?.kind === 'verb' && item.verb.form === 'infinitive';
    if (infinitive && token.norm === 'to') return at + 1;
    if (item?.kind === 'verb' && item.verb.form === 'finite') return null;
    if (!ABOUT.has(token.norm)) continue;
    const next = tape.items[itemAt(tape.items, at + 1)];
    if (next?.kind === 'time' || tokens[at + 1]!.kind === 'number') continue;
    if (token.norm === 'to' || token.norm === 'designed' || token.norm === 'aimed')
      return tokens[at + 1]!.norm === 'to' || tokens[at + 1]!.norm === 'at' ? at + 2 : at + 1;
    if (token.norm === 'under') return tokens[at + 1]!.norm === 'which' ? at + 2 : null;
    if (token.norm === 'for' && next?.kind === 'actor') continue;
    return at + 1;
  }
  return null;
}

function endOf(tape: Tape, tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (
      token.kind === 'punctuation' &&
      (token.norm === '.' ||
        token.norm === ';' ||
        token.norm === '"' ||
        token.norm === '”' ||
        token.norm === '--' ||
        token.norm === '—')
    )
      break;
    if (token.norm === ',' && endsAtComma(tape, tokens, at)) break;
    at += 1;
  }
  while (at > start && tokens[at - 1]!.kind === 'punctuation') at -= 1;
  return at;
}

/** A comma ends the subject where somebody then says or does something: ", officials said". */
function endsAtComma(tape: Tape, tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 7); at += 1) {
    const item = tape.items[itemAt(tape.items, at)];
    if (item?.kind === 'verb')
      return item.verb.form === 'finite' || item.verb.form === 'gerund' || item.verb.form === 'participle';
    if (tokens[at]!.kind === 'punctuation') return false;
  }
  return false;
}
