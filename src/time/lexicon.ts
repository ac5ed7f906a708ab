import { KIND } from './term.ts';
import words from './words.json' with { type: 'json' };

/** What a word is by itself: kinds, number and unit. */
export interface Entry {
  readonly kinds: number;
  readonly n: number;
  readonly word: string;
  /** How many pieces of the sentence it takes. */
  readonly takes: 1;
}

const entries = new Map<string, Entry>();

function add(norm: string, kinds: number, n = 0, word = ''): void {
  const known = entries.get(norm);
  entries.set(norm, {
    kinds: (known?.kinds ?? 0) | kinds,
    n: known?.n || n,
    word: known?.word || word,
    takes: 1,
  });
}

const addNumbers = (list: Readonly<Record<string, number>>, kinds: number): void => {
  for (const [norm, n] of Object.entries(list)) add(norm, kinds, n);
};
const addWords = (list: Readonly<Record<string, string>>, kinds: number): void => {
  for (const [norm, word] of Object.entries(list)) add(norm, kinds, 0, word);
};

addNumbers(words.months, KIND.MONTH);
addNumbers(words.monthsShort, KIND.MONTH);
addNumbers(words.weekdays, KIND.WEEKDAY);
addNumbers(words.weekdaysShort, KIND.WEEKDAY);
addNumbers(words.weekdaysPlural, KIND.WEEKDAYS);
addNumbers(words.seasons, KIND.SEASON);
addNumbers(words.ordinals, KIND.ORD | KIND.DAY);
addNumbers(words.days, KIND.NEARDAY);
addNumbers(words.decades, KIND.DECADE);
addWords(words.units, KIND.UNIT);
addWords(words.unitsPlural, KIND.UNITS);
addWords(words.dayParts, KIND.DAYPART);
addWords(words.dayPartsPlural, KIND.DAYPARTS);
addWords(words.frequencies, KIND.OFTEN);
for (const norm of words.present) add(norm, KIND.REF, 0, 'PRESENT_REF');
for (const norm of words.past) add(norm, KIND.REF, 0, 'PAST_REF');
for (const list of [words.numbers, words.tens, words.powers])
  for (const norm of Object.keys(list)) add(norm, KIND.NUMWORD);
for (const norm of words.vague) add(norm, KIND.VAGUE);

export const entryOf = (norm: string): Entry | undefined => entries.get(norm);

/** Short forms that are words or names too (`Sat`, `Mar`, `Sun`): they need a full stop or a date after them. */
const short = new Set([...Object.keys(words.monthsShort), ...Object.keys(words.weekdaysShort)]);
export const isShort = (norm: string): boolean => short.has(norm);

export const smallNumbers: ReadonlyMap<string, number> = new Map(Object.entries(words.numbers));
export const tens: ReadonlyMap<string, number> = new Map(Object.entries(words.tens));
export const powers: ReadonlyMap<string, number> = new Map(Object.entries(words.powers));
