import type { Sentence } from '../text/index.ts';
import { isDate, two } from './calendar.ts';
import { type Entry, entryOf, isShort } from './lexicon.ts';
import { readNumberWords } from './number-words.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { adjacent, plain, type Read } from './read.ts';
import { KIND, type Term } from './term.ts';

/** The terms of a sentence, in order: what patterns are matched over. */
export function termsOf(sentence: Pick<Sentence, 'tokens'>): Term[] {
  const pieces = piecesOf(sentence);
  const terms: Term[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!;
    const digit = piece.norm.charCodeAt(0);
    const read = digit >= 48 && digit <= 57 ? readDigits(pieces, at) : readWord(pieces, at);
    terms.push(read === plain ? piece : termOf(piece, read, pieces[at + read.takes - 1]!.end));
    at += read.takes;
  }
  return terms;
}

const termOf = (
  { start, norm, joined, capital, token }: Piece,
  { kinds, n, word }: Read,
  end: number,
): Term => ({
  start,
  end,
  norm,
  kinds,
  n,
  word,
  joined,
  capital,
  token,
});

function readWord(pieces: readonly Piece[], at: number): Read {
  const piece = pieces[at]!;
  const entry = entryOf(piece.norm);
  if (entry) {
    if (entry.kinds & KIND.NUMWORD) return readNumberWords(pieces, at) ?? plain;
    return isShort(piece.norm) ? readShort(pieces, at, entry) : entry;
  }
  if (piece.norm === "'") return readShortDecade(pieces, at);
  if (!piece.norm.startsWith('fy')) return plain;
  const fiscal = /^fy(\d{4}|\d\d)?$/.exec(piece.norm);
  return fiscal ? readFiscal(pieces, at, fiscal[1]) : plain;
}

/** "Sept. 30", "Sept 30", "Sat.": a short form counts with its stop or with a day after it. */
function readShort(pieces: readonly Piece[], at: number, entry: Entry): Read {
  const [piece, next, third] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (!piece.capital) return plain;
  if (next?.norm === '.' && next.start === piece.end) return { ...entry, takes: 2 };
  if (next && /^\d/.test(next.norm)) return entry;
  return next?.norm === ',' && third && /^\d/.test(third.norm) ? entry : plain;
}

function readDigits(pieces: readonly Piece[], at: number): Read {
  const { norm } = pieces[at]!;
  const [next, third] = [adjacent(pieces, at + 1), adjacent(pieces, at + 2)];
  if (/^\d{4}$/.test(norm)) {
    const year = Number(norm);
    if (next?.joined && third?.joined && /^\d\d$/.test(next.norm) && /^\d\d$/.test(third.norm))
      if (isDate(year, Number(next.norm), Number(third.norm)))
        return { kinds: KIND.ISO, n: year, word: `${norm}-${next.norm}-${third.norm}`, takes: 3 };
    const second = next?.norm === '/' ? third : next?.joined ? next : undefined;
    if (second && /^(\d\d|\d{4})$/.test(second.norm) && Number(second.norm) % 100 === (year + 1) % 100)
      return { kinds: KIND.FISCAL, n: year, word: 'range', takes: next === second ? 2 : 3 };
    const isYear = year >= 1000 && year <= 2100;
    return { kinds: KIND.NUM | (isYear ? KIND.YEAR : 0), n: year, word: '', takes: 1 };
  }
  if (/^\d{1,2}$/.test(norm)) return readSmall(pieces, at, Number(norm));
  const decade = /^(\d{3})0s$/.exec(norm);
  if (decade) return { kinds: KIND.DECADE, n: Number(decade[1]), word: '', takes: 1 };
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(norm);
  if (ordinal) {
    const n = Number(ordinal[1]);
    return { kinds: KIND.ORD | (n >= 1 && n <= 31 ? KIND.DAY : 0), n, word: '', takes: 1 };
  }
  const amount = /^\d{1,3}(?:,\d{2,3})*$/.test(norm) ? Number(norm.replaceAll(',', '')) : Number(norm);
  return Number.isNaN(amount) ? plain : { kinds: KIND.NUM, n: amount, word: '', takes: 1 };
}

function readSmall(pieces: readonly Piece[], at: number, n: number): Read {
  const [colon, minutes] = [adjacent(pieces, at + 1), adjacent(pieces, at + 2)];
  if (colon?.norm === ':' && minutes && n < 25 && /^[0-5]\d$/.test(minutes.norm))
    return { kinds: KIND.CLOCK, n, word: `T${two(n)}:${minutes.norm}`, takes: 3 };
  // "5 1/2 hours"
  const [one, slash, half] = [pieces[at + 1], adjacent(pieces, at + 2), adjacent(pieces, at + 3)];
  if (one?.norm === '1' && slash?.norm === '/' && half?.norm === '2')
    return { kinds: KIND.NUM, n: n + 0.5, word: '', takes: 4 };
  return { kinds: KIND.NUM | (n >= 1 && n <= 31 ? KIND.DAY : 0), n, word: '', takes: 1 };
}

/** "'80s" */
function readShortDecade(pieces: readonly Piece[], at: number): Read {
  const match = /^(\d)0s$/.exec(adjacent(pieces, at + 1)?.norm ?? '');
  return match ? { kinds: KIND.DECADE, n: 190 + Number(match[1]), word: '', takes: 2 } : plain;
}

/** "FY2024", "FY2024-25", "FY 2024/25", "FY25" */
function readFiscal(pieces: readonly Piece[], at: number, year: string | undefined): Read {
  if (year === undefined) {
    const next = pieces[at + 1] && /^\d/.test(pieces[at + 1]!.norm) ? readDigits(pieces, at + 1) : plain;
    if (next.kinds & (KIND.YEAR | KIND.FISCAL))
      return { kinds: KIND.FISCAL, n: next.n, word: next.word, takes: next.takes + 1 };
    return plain;
  }
  const n = year.length === 2 ? 2000 + Number(year) : Number(year);
  const second = adjacent(pieces, at + 1)?.norm === '/' ? 2 : 1;
  const other = adjacent(pieces, at + second);
  const isRange = other && /^\d\d(\d\d)?$/.test(other.norm) && Number(other.norm) % 100 === (n + 1) % 100;
  return { kinds: KIND.FISCAL, n, word: isRange ? 'range' : '', takes: isRange ? second + 1 : 1 };
}
