import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

// One alternative a kind, tried in order at each place; linear, since no repeat holds another.
//   number      51st, 1,23,456.5, 2.5, 2010s, 12.3 in 12.3million; the letters of Rs5,000 stand apart
//   abbreviation U.S., U.K., a.m.
//   word        letters joined by single hyphens, apostrophes or dots-free marks: O’Neill, Al-Thani
//   possessive  ’s, or a bare ’ that ends a word in s
const TOKEN =
  /(\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|s)?(?![\p{L}\p{M}\d])|(?=(?:[mb]illion|trillion|crore|lakh|mn|mln|[bB]n|bln|tn|trn|[mbkMBK])(?![\p{L}\p{M}\d])))|(?:R[sMp]|Tk|Dh|USD|EUR|GBP|INR|PKR|CNY|RMB|AED|SAR|PHP|IDR|MYR)(?=\d))|((?:\p{L}\.){2,})|([\p{L}\p{M}\d]+(?:[-‑'’][\p{L}\p{M}\d]+)*)|([^\s])/gu;

const POSSESSIVE = /['’]s$/iu;

/** Cuts a sentence into tokens. Every character that is not white space is in one token. */
export function tokenise(text: string, sentence: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    const start = sentence.start + match.index;
    const words = match[0];
    if (match[1] !== undefined) tokens.push(token(/^\d/.test(words) ? 'number' : 'word', start, words));
    else if (match[2] !== undefined) tokens.push(token('word', start, words));
    else if (match[3] !== undefined) pushWord(tokens, start, words);
    else pushSign(tokens, start, words);
  }
  return tokens;
}

function pushWord(tokens: Token[], start: number, words: string): void {
  const ending = POSSESSIVE.exec(words);
  // "it’s", "he’s", "let’s": the ending is a verb, and still a token of its own.
  if (!ending) tokens.push(token(/^\d/.test(words) ? 'number' : 'word', start, words));
  else {
    tokens.push(token('word', start, words.slice(0, ending.index)));
    tokens.push(token('possessive', start + ending.index, ending[0]));
  }
}

function pushSign(tokens: Token[], start: number, sign: string): void {
  const before = tokens.at(-1);
  const owns =
    (sign === '’' || sign === "'") &&
    before?.end === start &&
    before.norm.endsWith('s') &&
    before.kind === 'word';
  tokens.push(token(owns ? 'possessive' : 'punctuation', start, sign));
}

function token(kind: Token['kind'], start: number, words: string): Token {
  return { start, end: start + words.length, kind, norm: normalise(words), shape: shapeOf(kind, words) };
}

/** How words are compared: lower case, straight apostrophes and hyphens, composed letters. */
export const normalise = (words: string): string =>
  words.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‑–]/g, '-').toLowerCase();

function shapeOf(kind: Token['kind'], words: string): Token['shape'] {
  if (kind !== 'word') return 'none';
  if (!/^\p{Lu}/u.test(words)) return 'lower';
  return /\p{Lu}/u.test(words.slice(1)) && !/\p{Ll}/u.test(words) ? 'CAPS' : 'Upper';
}
