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

/** Where a list is cut short. */
export const latestOf = (shown: number, all: number): string => `The latest ${shown} of ${all}`;

/** What each section holds, for the lists that lead to them. */
export const sectionsAbout = {
  articles: 'Every article, with its facts beside the words.',
  timeline: 'Every fact in order of time, as far as the words date it.',
  relations: 'Who met whom, and what their countries agreed.',
  countries: 'Each country, and all that is known between any two.',
  officials: 'Everyone to whom an article gives a public office.',
  feeds: 'New facts, in a feed reader.',
  data: 'The same facts, for programs.',
  method: 'How an article is read, and what the reader cannot do.',
  search: 'Titles, names and the text of articles.',
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
  side: 'the side of',
  stated: 'not stated',
  date: 'no date',
  office: 'no office given',
  none: 'none',
};

/** Last words of what is named as a public body and not as someone in it. */
export const publicBodies: ReadonlySet<string> = new Set(
  'agency army assembly bank bureau cabinet chancellery commission committee congress consulate council court department embassy forces government house ministry mission navy office palace parliament police presidency secretariat senate treasury'.split(
    ' ',
  ),
);

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
  someDay: 'Some day',
  someDayIn: 'Some day in',
  beforeNews: 'before the article appeared',
};

export const reader = {
  nothing: 'Nothing read.',
  nothingShort: 'nothing read',
  /** What a fact of another sentence takes from this one. */
  parts: { topics: 'its topics', place: 'its place', date: 'its date', more: '' },
  takes: (parts: readonly string[]): string => `Takes ${inList(parts)} from here.`,
  restsHere: 'Rests on this too.',
  toldToo: 'Told elsewhere too:',
  toldBy: (n: number): string => `Told by ${inWords(n)} other articles too`,
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
  order: {
    before: 'told as before',
    after: 'told as after',
    news: 'what the article reports',
    by: 'Placed by order',
  },
  restFollows: 'The rest follows from',
  publication: 'when the article came out',
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
  others: 'More articles',
  between: 'Between whom',
  betweenNote: 'One mark is one fact',
  when: 'When',
  officials: 'Officials',
  key: 'How to read it',
  drawn: 'Drawn',
  inOrder: 'In order',
  inWords: 'In words',
  lists: 'What there is',
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
  leftOut: 'Left out',
};

export const article = {
  article: 'Article',
  from: 'from',
  by: 'By',
  speaker: 'speaker',
  no: 'no',
  author: 'author',
  title: 'title',
  noFactsShort: 'no facts',
  madeTitle: 'This line is Readout’s, made from',
  hasNoTitle: 'the article has no title.',
  beginning: 'This line is how the article begins; it has no title.',
  editorTitle: 'This line is the editor’s; the article has no title.',
  came: 'It came out',
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
  inTheText: ', in the order of the text',
  publication: 'Publication',
};

export const coverage = {
  heading: 'What was read, sentence by sentence',
  firstToLast: 'from first word to last. Something was read from',
  fromAll: 'all',
  fromNone: 'from first word to last. Nothing was read from any of them.',
  evidence: 'of the text is evidence for a fact.',
  colours: 'Full colour marks the words that carry it, pale colour the rest of the quote.',
};

export const voices = {
  heading: 'Who is heard, and where',
  noCountry: 'No country',
  share: (n: number, all: number): string => `${n} of ${all} sentences`,
  how: 'Left to right as in the coverage above. Numbers count the sentences that give someone’s words.',
  hollow: 'Hollow bars are reported speech, as long as the words reported.',
  filled: 'Filled bars are words in quotation marks.',
  unheard: (names: readonly string[], most: number): string =>
    names.length > most
      ? `${capital(inWords(names.length))} officials are spoken of and not heard.`
      : `${inList(names)} ${names.length === 1 ? 'is' : 'are'} spoken of and not heard.`,
};

export const home = {
  fact: 'fact',
  from: 'from',
  article: 'article',
  articles: 'articles',
  official: 'official',
  latestOf: 'Latest of',
  latestRead: 'Latest readout of',
  withOffice: 'with the office each is given',
  mostNamed: 'Those named most, of',
  more: 'more',
  all: 'All',
  timeline: 'Timeline, with reasons',
  builtFrom: 'Built from',
  same: 'The same articles give the same site. No fact was typed in by hand.',
};

export const people = {
  of: 'of',
  noCountry: 'No country stated',
  noFacts: 'no fact read',
  onlyNamed: 'named, in no fact between countries',
  tense: { current: 'current', former: 'former', future: 'future' },
  inMore: (n: number): string => `In ${counted(n, 'more article')}`,
  aliases: 'Also written',
  with: 'With whom',
  withNote: 'Each leads to all that is known between the two',
  merged: 'Why several names were taken for one person',
  officialsDeck: 'Everyone to whom an article gives a public office, by country.',
  countriesDeck: 'Every country that takes part in a fact or is named in one.',
};

export const pair = {
  kicker: 'Two countries,',
  article: 'article',
  left: 'stands on the left because it comes first in the alphabet.',
  others: 'Both, or others',
  noneTitle: 'Not told',
  none: (kinds: readonly string[]): string =>
    `No article here tells of ${inList(kinds, 'or')} between the two.`,
  noStatement: 'No statement of this side was read.',
  maybeOne: 'two of them may be one',
  allReported: 'All reported: these are the article’s words for what was said',
};

export const relations = {
  country: 'country',
  countries: 'countries',
  official: 'official',
  seat: 'seat',
  noName: 'with no name',
  deck: 'Who met whom, and what their countries agreed.',
  noSide: 'other side not named',
  noTopic: 'topic not stated',
  head: { fact: 'Fact', one: 'One side', other: 'Other side', on: 'On', when: 'When' },
};

export const timeline = {
  deck: 'Where an article leaves a date open it stays open: each entry shows the days that fit, and says why.',
  dated: 'with a date',
  undated: 'without',
  inTime: 'In one line',
  groups: { kind: 'By kind', country: 'By country' },
  grouped: 'Grouped',
  narrow: 'What is drawn and listed',
  twice: 'What concerns two countries stands under both.',
  only: 'Only',
  ofCountry: 'one country',
  ofOfficial: 'one official',
  kind: 'Kind',
  country: 'Country',
  official: 'Official',
  any: 'any',
  group: 'Group',
  ungrouped: 'no group',
  closer: 'Closer',
  farther: 'Farther',
  earlier: 'Earlier',
  later: 'Later',
  whole: 'All',
  zoom: 'Look',
  keys: 'Arrow keys go from event to event in the drawing, + and − come closer and go back.',
  allOf: {
    kind: (name: string): string => `All ${name.toLowerCase()}`,
    country: (name: string): string => `All that concerns ${name}`,
  },
  shown: (n: number, all: number): string =>
    n === all ? `All ${all} entries` : n === 0 ? `None of ${all} entries` : `${n} of ${all} entries`,
  drawnFrom: (from: string, to: string): string => `drawn from ${from} to ${to}`,
  more: (n: number): string => `Show ${inWords(n)} more`,
  failed: 'The entries could not be loaded. The pages below have them all.',
};

export const fact = {
  inArticle: 'in',
  countries: 'Between',
  country: 'Country',
  where: 'Stated in',
  form: 'Form',
  status: 'Status',
  place: 'Place',
  topics: 'On',
  type: 'Type',
  subject: 'About',
  measure: 'Measure',
  value: 'As written',
  bound: 'Precision',
  bounds: { exact: 'as stated', about: 'about', 'at least': 'at least', 'at most': 'at most' },
  unit: 'Unit',
  after: 'After',
  verb: 'Verb',
  manner: 'Given',
  direct: 'in quotation marks, at least in part',
  reported: 'as reported speech',
  to: 'To',
  saidAt: 'Said at',
  inPlace: 'Read it in place',
  ruleBy: 'Read by the rule',
  noDate: 'The article gives no date for it, and none can be worked out.',
  timeWords: 'The words of time:',
};

export const articles = {
  nothing: 'nothing read',
  deck: 'Every article, the latest first. An article without a date stands by the latest day it can have come out.',
  next: 'Next page',
  previous: 'Previous page',
  page: 'Page',
  pages: 'Pages',
  of: 'of',
};

export const kindPages = {
  meetings: 'Every encounter that an article tells of, by the latest day it can have happened.',
  agreements: 'Every instrument that an article names or describes, with how far it is said to have come.',
  figures: 'Every figure that measures trade, aid, ranks or migration, as the article gives it.',
  statements: 'What officials, governments and international bodies are reported to have said.',
};

export const method = {
  kicker: 'Every rule, with its examples',
  deck: 'No fact is typed in and no model is asked. Each fact is read by one of the rules below, which says what way of telling it reads. The cast of the examples is invented.',
  how: 'How an article is read',
  steps: [
    'The text is cut into sentences, and each sentence into words. Nothing in it is changed, so every fact can point at its words.',
    'Officials, offices, countries and organisations are found by a grammar of titles, names and nationalities, with lists of countries and offices. “He”, “the minister” and other spellings are tied to a name where only one fits; where two fit, nothing is tied and a note says so.',
    'Expressions of time are worked out by the calendar from the day of publication. Where that day is not known, they stay open.',
    'Each verb is read once, with its tense and whether it is denied, planned or hoped for.',
    'The rules below are laid over the sentence. What they find becomes a fact with its quote; what they do not find is not guessed.',
  ],
  cannot: 'What it cannot do',
  limits: [
    'It reads English, and the prose of news: not tables, transcripts, interviews or headlines.',
    'It misses facts told in ways that no rule reads. A sentence from which nothing was read is marked as such; that does not mean nothing is in it.',
    'It does not know whether what an article says is true. “Stated” means that the words state it.',
    'It does not judge: the verb of speech is the article’s own.',
    'It gives no day to what has none. “A few months ago” stays a window, by convention of one to twelve months, and says so.',
    'It takes two spellings for one person by rule, and two people of one name for one person where the articles give no sign that they are two.',
    'It does not follow links, pictures or other articles when it reads one.',
  ],
  matches: 'Reads',
  passes: 'Does not read',
};

export const data = {
  of: 'of',
  kicker: 'The same facts, for programs',
  deck: 'Every fact on this site with its quote, its place in the article and how it was read. Take what you like; nothing needs a key.',
  whole: 'Everything',
  file: 'File',
  what: 'What it is for',
  format: 'Laid down in',
  ours: 'Readout’s own',
  article: 'One article',
  articleNote: 'Also on the page of each article',
  articleWords:
    'The same formats for one article alone, and its text, which every position counts in. In place of the article’s name stands the last part of its page’s address.',
  pair: 'Two countries',
  pairNote: 'Also on the page of each pair',
  pairWords:
    'The same for all that is known between two countries, by their two codes in the order of the alphabet.',
  trust: 'Check it yourself',
  trustWords: [
    'Nothing here asks to be believed. Each piece of evidence says where in the published text its words stand, what they are, and the SHA-256 of that text.',
    'The program that made this site can check a copy of it, without the network and without the articles it was made from:',
  ],
  command: 'npm run verify -- FOLDER',
  places:
    'Positions in JSON and CSV count UTF-\u206016 code units, as JavaScript and Java do; those of Web Annotations and of the table of evidence count Unicode code points, as Python does.',
  dates:
    'Dates are EDTF (ISO 8601-2:2019) with the first and last possible day beside them. An open edge is empty, never guessed.',
  cells: 'A table’s cell that would begin a formula has an apostrophe before it.',
  licence: 'Licence',
  downloads: 'Take it with you',
  all: 'What these are for',
};

/** Under what the facts may be used, apart from the articles' own words, which are not ours to give. */
export const licence = {
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  name: 'CC0 1.0',
  more: 'What it allows',
  says: 'What Readout adds (facts, dates, links) is in the public domain, CC0 1.0. Quotes and texts belong to their outlets; an article’s own licence stands with it where it is known.',
};

export const feeds = {
  kicker: 'New facts, in a feed reader',
  deck: 'Paste an address into a feed reader, or take',
  opml: 'all of them as OPML',
  choose: 'Choose',
  feed: 'Feed',
  carries: 'What it carries',
  formats: 'Formats',
  groups: {
    site: 'The whole site',
    kind: 'Kinds of fact',
    country: 'Countries',
    pair: 'Two countries',
    official: 'Officials',
  },
  articles: 'Articles',
  oneArticle: 'article, with its facts in one entry',
  manyArticles: 'articles, each with its facts in one entry',
  oneFact: 'fact',
  manyFacts: 'facts',
  more: 'more, each on its own page and in the OPML',
  entry: 'An entry',
  entryNote: 'As a reader with no styles of ours shows it',
  inPlace: 'Read it in place',
  dates: 'Dates in feeds',
  dateWords: [
    'RSS and JSON Feed let an entry go without a date of publication, so an entry whose article is not dated to the day has none. Some readers then sort it as they please.',
    'Atom asks when an entry last changed. It carries the day on which the facts were recorded in the ledger that is kept with the articles, and never the day of the build. Before anything is recorded it says 1\u00a0January\u00a01970, which stands for “not recorded”.',
    'The id of an entry never changes: not with its title, not with its address, not with a rebuild. When the facts of an article change, its entry says what changed.',
  ],
};

export const search = {
  deck: 'Search looks through titles, names and the text of articles, on your own device.',
  needsScript: 'Search needs JavaScript. Without it, everything is reachable from the lists below.',
  label: 'Words to look for',
  find: 'Find',
  hint: 'Words in quotation marks are looked for as one phrase, word for word.',
  only: 'Only',
  kind: 'Kind',
  article: 'Article',
  country: 'Country',
  official: 'Official',
  any: 'any',
  found: 'Found',
  loading: 'Looking …',
  more: (n: number): string => `Show ${inWords(n)} more`,
  none: 'Nothing found. Fewer words, or another spelling of a name, may find more.',
  count: (n: number): string => `${capital(counted(n, 'page'))} found`,
  failed: 'The index could not be loaded. It is made when the site is built.',
};

/** One event told by several articles. */
export const tellings = {
  differs: (field: string, one: string, named: string, other: string): string =>
    `${field}: ${one}; ${named} ${other}.`,
  other: { first: 'the first has', here: 'here' },
  date: 'Date',
  by: (n: number, how: 'agree' | 'differ' | null): string =>
    `Told by ${inWords(n)} articles${how ? `, which ${how}` : ''}.`,
  short: (n: number): string => `told by ${inWords(n)} articles`,
  once: 'What several articles tell of counts once',
  differOn: 'Articles differ on',
};

/** What a link leads to, shown beside it. */
export const preview = {
  title: 'Previews',
  deck: 'Other pages load this one when a link on them is first pointed at: it shows beside the link what the link leads to. There is nothing on it to read.',
  keep: 'Keep open',
  close: 'Close',
};

export const leftOut = {
  line: (n: number): string =>
    n === 1
      ? 'One file could not be read and is not shown.'
      : `${capital(counted(n, 'file'))} could not be read and are not shown.`,
};

export const notFound = {
  title: 'No page here',
  deck: 'There is no page at this address. It may belong to an article that was taken away or to a fact whose words changed.',
};

export const key = {
  serifName: 'Serif',
  serif: 'the article’s own words',
  sansName: 'Sans',
  sans: 'Readout’s words about them',
  stated: 'solid line: the words state it',
  inferred: 'dashed line: inferred, and the reason is given',
  day: 'a known day',
  window: 'some day between two edges; dotted edges are inferred',
  open: 'some day near here: no known edge',
  period: 'all of the period',
  undated: 'no date, and none can be worked out',
  missingName: 'italic',
  missing: 'something the article does not give',
};

export const tables = {
  countries: 'Countries',
  drawn: 'Facts, drawn',
  counts: 'Facts',
  at: 'At',
  note: 'Note',
};

/** Lines of time. */
export const drawnTime = {
  title: 'Facts on a line of time. The ordered list says the same.',
  causes: 'What sets the edges: time in office',
  allOf: 'all of',
  someDay: 'some day',
  published: 'published in here',
  publishedInferred: 'published in here, inferred',
  more: (n: number) => `and ${n} more`,
  most: (n: number, unit: 'month' | 'year') => `tallest bar: ${inWords(n)} in a ${unit}`,
  /** How to read the signs that are there. */
  how: (seen: {
    readonly day: boolean;
    readonly window: boolean;
    readonly span: boolean;
    readonly open: boolean;
  }) => {
    const others = [
      ...(seen.window ? ['hatching means some day in there'] : []),
      ...(seen.span ? ['a solid line means all of it'] : []),
      ...(seen.open ? ['an end that fades has no known edge'] : []),
    ];
    return `${seen.day ? 'A point is a day.' : reader.noDay}${others.length > 0 ? ` ${capital(others.join('; '))}.` : ''}`;
  },
  bundled: 'Bars count what is known to the month; the rest are rows, those with the same edges together.',
  omitted: (n: number) =>
    `${capital(counted(n, 'earlier row'))} ${n === 1 ? 'is' : 'are'} in the list alone.`,
  far: (n: number) =>
    `${capital(counted(n, 'entry', 'entries'))} far off in time ${n === 1 ? 'is' : 'are'} in the list alone.`,
  undated: (n: number) => `${n === 1 ? 'has' : 'have'} no date and ${n === 1 ? 'is' : 'are'} not drawn.`,
  lane: {
    name: headings.undated,
    note: `${headings.undatedNote}.`,
    place: 'Place in this lane means nothing.',
    rest: (n: number) => `and ${inWords(n)} more, in the list`,
  },
};

/** Delegations and what is between them. */
export const drawnRelations = {
  title: (delegations: number, ties: number) =>
    `${capital(counted(delegations, 'delegation'))} with ${counted(ties, 'meeting or agreement', 'meetings and agreements')} between them. The table says the same.`,
  maybe: 'one meeting or two?',
  maybeShort: 'same?',
  side: 'Its side,',
  quiet: 'no meeting reported',
  someone: 'Someone,',
  more: (n: number) => `and ${n} more`,
  how: 'A bracket is a delegation; a circle is a meeting between those whom its lines reach; a square is an agreement.',
  unnamed: 'A dashed ring and line are a seat that the article implies and does not name.',
  dotted: 'A dotted link joins two that may be one.',
  place: 'Where a bracket stands means nothing.',
  unlabelled: (n: number, all: number) =>
    n === all
      ? 'Where and when each was is in the table.'
      : `${capital(inWords(n))} of the signs ${n === 1 ? 'has' : 'have'} no words, since a line would run through them; the table has them.`,
  counts: 'A number in a sign counts meetings or agreements of the same delegations.',
  strongest: (n: number, all: number) =>
    `Drawn are the ${inWords(n)} delegations with most between them; the table has all ${inWords(all)}.`,
};

/** Countries by countries. */
export const drawnMatrix = {
  heading: 'Between each two',
  note: 'Meetings and agreements; an empty place has none',
  most: (n: number, all: number) =>
    `Meetings and agreements, of the ${inWords(n)} countries with most of ${all}`,
  caption: 'Countries by countries: how many meetings and agreements there are between each two.',
};

/** Ladders of status and of rank, and bars. */
export const drawnLadders = {
  /** From the lowest up. */
  rungs: ['under discussion', 'agreed', 'signed', 'ratified', 'in force'],
  notStated: ['not', 'stated'] as const,
  statusTitle: 'How far each agreement is said to have come. The list says the same.',
  status: (open: boolean) =>
    `The filled rung is stated. The rungs below it are implied.${open ? ' The dashed ones are not stated: no word of the article says that it came so far.' : ''}`,
  latest: (n: number, all: number) => `Drawn are ${n} of ${all}; the list has all.`,
  ranksTitle: 'Ranks as ladders, counted from the top. The list says the same.',
  ranks: (several: boolean) =>
    several
      ? 'Each ladder counts from the top. One rung is one place, and all ladders have the same step.'
      : 'The ladder counts from the top. One rung is one place.',
  noOrder: 'Which of those named before stands first is not stated.',
  unnamed: (places: number) =>
    [`${places === 1 ? 'one place' : `${inWords(places)} places`} before it,`, missing.names] as const,
  of: 'of',
  barsTitle: 'Numbers of one measure as bars from nought. The list says the same.',
  bars: (items: readonly { readonly bound: string; readonly target: boolean; readonly value: unknown }[]) =>
    [
      'Bars begin at nought and share one scale; the words are the article’s.',
      items.some(({ bound }) => bound === 'at least') ? 'A bar that fades on is “at least”.' : '',
      items.some(({ bound, value }) => bound === 'about' || bound === 'at most' || typeof value !== 'number')
        ? 'Hatching is where the number lies, as far as the words say.'
        : '',
      items.some(({ target }) => target) ? 'A dashed bar is aimed at, and not measured.' : '',
    ]
      .filter((line) => line !== '')
      .join(' '),
  heading: 'Put beside each other',
};

export const changes = {
  title: 'Changes',
  deck: 'What was added, corrected or withdrawn, fact by fact, on the days on which it was recorded. Nothing is corrected silently.',
  recorded: 'Recorded',
  nothing: 'Nothing has been recorded yet.',
  count: (count: number): string => (count === 1 ? 'One change' : `${count} changes`),
};
