import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

// One alternative a kind, tried in order at each place; linear, since no repeat holds another.
//   number      51st, 1,23,456.5, 2.5, 2010s, 12.3 in 12.3million; the letters of Rs5,000 stand apart
//   abbreviation U.S., U.K., a.m.
//   word        letters joined by single hyphens, apostrophes or dots-free marks: O’Neill, Al-Thani
//   possessive  ’s, or a bare ’ that ends a word in s
const TOKEN =
  /(\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|s)?(?![\p{L}\p{M}\d])|(?=(?:[mb]illion|trillion|crore|lakh|mn|mln|mil|[bB]n|bln|bil|tn|trn|pct|pc|[mbkMBK])(?![\p{L}\p{M}\d])))|(?:R[sMp]|Tk|Dh|USD|EUR|GBP|INR|PKR|CNY|RMB|AED|SAR|PHP|IDR|MYR|SGD|THB|VND)(?=\d)|P(?=\d{1,6}(?:\.\d{1,3})?[ -](?:[mb]|tr)illion))|((?:\p{L}\.){2,})|([\p{L}\p{M}\d]+(?:[-‑'’][\p{L}\p{M}\d]+)*)|([^\s])/gu;

const POSSESSIVE = /['’]s$/iu;

/** Cuts a sentence into tokens. Every character that is not white space is in one token. */
export function tokenise(text: string, sentence: Span): Token[] {
  const tokens: Token[] = [];
  const words = text.slice(sentence.start, sentence.end);
  for (let at = 0; at < words.length; ) {
    if (words.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const to = plainWordEnd(words, at);
    if (to > at) {
      tokens.push(plainWord(sentence.start + at, words.slice(at, to)));
      at = to;
    } else if (isPlainSign(words.charCodeAt(at))) {
      pushSign(tokens, sentence.start + at, words[at]!);
      at++;
    } else at = pushByPattern(tokens, words, at, sentence.start);
  }
  return tokens;
}

// Most words are of ASCII letters alone and end at a space, a comma or a full stop, and most signs
// are ASCII: what the pattern would say of them is plain to see, at a tenth of its cost.
function plainWordEnd(words: string, from: number): number {
  let to = from;
  while (to < words.length && isPlainLetter(words.charCodeAt(to))) to++;
  // "U.S.": one letter with a full stop may begin an abbreviation.
  const next = words.charCodeAt(to);
  return to === words.length || next === SPACE || next === COMMA || (next === STOP && to > from + 1)
    ? to
    : from;
}

const SPACE = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** `!` to `/`, `:` to `@`, `[` to `` ` ``, `{` to `~`. */
const isPlainSign = (code: number): boolean =>
  (code > 0x20 && code < 0x30) ||
  (code > 0x39 && code < 0x41) ||
  (code > 0x5a && code < 0x61) ||
  (code > 0x7a && code < 0x7f);

function plainWord(start: number, words: string): Token {
  return {
    start,
    end: start + words.length,
    kind: 'word',
    norm: words.toLowerCase(),
    shape: plainShape(words),
  };
}

/** The shape of a word of ASCII letters alone. */
export function plainShape(word: string): Token['shape'] {
  if (word.charCodeAt(0) >= 0x61) return 'lower';
  // Most words show it by their second letter.
  if (word.length === 1 || word.charCodeAt(1) >= 0x61) return 'Upper';
  return word === word.toUpperCase() ? 'CAPS' : 'Upper';
}

/** Adds the token at or after `from`, and returns where it ends. */
function pushByPattern(tokens: Token[], words: string, from: number, offset: number): number {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(words);
  if (!match) return words.length;
  const start = offset + match.index;
  const found = match[0];
  if (match[1] !== undefined) tokens.push(token(/^\d/.test(found) ? 'number' : 'word', start, found));
  else if (match[2] !== undefined) tokens.push(token('word', start, found));
  else if (match[3] !== undefined) pushWord(tokens, start, found);
  else pushSign(tokens, start, found);
  return match.index + found.length;
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
  isAscii(words)
    ? words.toLowerCase()
    : words.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‑–]/g, '-').toLowerCase();

/** Whether all signs of words are ASCII, so that they have no marks and one form each. */
export function isAscii(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > 0x7f) return false;
  return true;
}

function shapeOf(kind: Token['kind'], words: string): Token['shape'] {
  if (kind !== 'word') return 'none';
  if (!/^\p{Lu}/u.test(words)) return 'lower';
  return /\p{Lu}/u.test(words.slice(1)) && !/\p{Ll}/u.test(words) ? 'CAPS' : 'Upper';
}
