/**
 * Every word that the site says of its own. Names of rules and their examples come from the kinds
 * of fact; the article's words come from the article. To translate the site, translate this file.
 */
const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** A count in words up to twenty, in figures beyond. */
export const inWords = (n: number): string => numerals[n] ?? String(n);

/** `one meeting`, `seven meetings`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${inWords(n)} ${n === 1 ? one : many}`;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `a`, `a and b`, `a, b and c`. */
export function inList(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** `1st`, `2nd`, `3rd`, `11th`, `51st`. */
export function ordinal(n: number): string {
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const site = {
  name: 'Readout',
  promise:
    'Who met whom, what was agreed, what was said and which figures were given, each beside the words that say it.',
  home: 'Readout, home',
  skip: 'To the content',
  nav: 'Site',
  trail: 'Where you are',
  foot: 'Serif is the article’s words. Sans is Readout’s. A solid line is stated, a dashed line inferred.',
  footMore: 'Every fact is tied to its quote, and the site does not build if a quote is not there.',
  inferred: 'inferred',
};

/** Order is the order of the navigation. */
export const sections = {
  articles: 'Articles',
  timeline: 'Timeline',
  relations: 'Relations',
  countries: 'Countries',
  officials: 'Officials',
  feeds: 'Feeds',
  data: 'Data',
  method: 'Method',
  search: 'Search',
};

export const kindWords = {
  M: { one: 'meeting', many: 'meetings', css: 'm', folder: 'meetings' },
  A: { one: 'agreement', many: 'agreements', css: 'a', folder: 'agreements' },
  F: { one: 'figure', many: 'figures', css: 'f', folder: 'figures' },
  S: { one: 'statement', many: 'statements', css: 's', folder: 'statements' },
} as const;

export const missing = {
  name: 'not named',
  names: 'none named',
  stated: 'not stated',
  date: 'no date',
  office: 'no office given',
};

export const time = {
  in: 'in',
  on: 'on',
  by: 'by',
  from: 'from',
  onwards: 'on',
  over: 'over',
  to: 'to',
  and: 'and',
  between: 'between',
  allOf: 'All of',
  someDayIn: 'Some day in',
  before: 'before publication',
};

export const reader = {
  nothing: 'Nothing read.',
  nothingShort: 'nothing read',
  parts: { topics: 'Topics', place: 'Place', date: 'Date', more: 'More' },
  partOf: 'of',
  mayBe: 'May be',
  mayBeMore: 'the article does not say.',
  reported: 'reported',
  direct: 'in quotation marks',
  saidAt: 'said at',
  wasSaid: 'was said there.',
  wereSaid: 'were said there.',
  noDay: 'No fact here is known to the day.',
  knownToDay: 'entries are known to the day.',
  sentence: 'sentence',
  sentences: 'sentences',
  noFacts: 'No fact was read from this article. Its sentences are below; each is marked as read or not.',
};

export const empty = {
  articles: 'There is no article yet. Put one into the folder of seeds and build.',
  meetings: 'No article here tells of a meeting.',
  agreements: 'No article here tells of an agreement.',
  figures: 'No article here gives a figure that was read.',
  statements: 'No article here reports a statement that was read.',
  officials: 'No official is named in any article here.',
  countries: 'No country takes part in any fact here.',
  pairs: 'No fact here joins two countries.',
  dated: 'No fact here has a date.',
  undated: 'Every fact here has a date.',
  notes: 'Nothing was left open.',
  voices: 'Nobody is reported to have said anything that was read.',
  rules: 'No rule is registered.',
  exports: 'Nothing is offered yet.',
};

export const headings = {
  glance: 'At a glance',
  coverage: 'Coverage',
  text: 'The article, with each fact beside its sentence',
  voices: 'Voices',
  chronology: 'Chronology',
  chronologyNote: 'By the latest day each can have happened',
  notes: 'Reading notes',
  notesNote: 'What could not be settled, at line and column',
  known: 'What is known',
  between: 'Between whom',
  betweenNote: 'One mark is one fact',
  when: 'When',
  officials: 'Officials',
  key: 'How to read it',
  drawn: 'Drawn',
  inOrder: 'In order',
  inWords: 'In words',
  undated: 'No date given',
  undatedNote: 'and none can be worked out',
  background: 'Background',
  backgroundNote: 'Said of both, and read as no fact',
  words: 'The words',
  who: 'Who',
  told: 'What it is',
  same: 'Perhaps the same',
  tellings: 'Told elsewhere',
  rule: 'How it was read',
  offices: 'Offices',
  mentions: 'Where the articles speak of them',
};

export const article = {
  article: 'Article',
  from: 'from',
  by: 'By',
  no: 'no',
  author: 'author',
  title: 'title',
  noFactsShort: 'no facts',
  madeTitle: 'This line is Readout’s',
  madeFrom: ', made from',
  hasNoTitle: 'the article has no title.',
  editorTitle: 'This line is the editor’s; the article has no title.',
  undated: 'It has no date, and nothing in it bounds the day it came out.',
  noDate: 'no date',
  published: 'It was published',
  notDated: 'It is not dated: it was published',
  follows: 'which follows',
  fromReasons: 'from what it says',
  oneReported: 'Reported, not in quotation marks.',
  allReported: 'All are reported; none is in quotation marks.',
  allDirect: 'All are in quotation marks.',
  someDirect: (direct: number, reported: number) =>
    `${capital(inWords(direct))} in quotation marks, ${inWords(reported)} reported.`,
  publication: 'Publication',
  voicesHow:
    'Left to right is the article from first word to last, as in the coverage above. Hollow bars are reported speech, as long as the words reported; filled bars are words in quotation marks.',
};

export const coverage = {
  title:
    'The article from first to last character, one cell a sentence, with the words each fact was read from.',
  heading: 'What was read, sentence by sentence',
  firstToLast: 'from first word to last. Something was read from',
  fromAll: 'all',
  from: '',
  evidence: 'of the text is evidence for a fact.',
  colours: 'Full colour marks the words that carry it, pale colour the rest of the quote.',
};

export const voices = {
  title: 'Who is heard, by country, and where in the article.',
  heading: 'Who is heard, and where',
  noCountry: 'No country',
};
