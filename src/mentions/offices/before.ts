import { isCapital, type Known, type Line } from '../line.ts';
import { officeHeads } from '../words/office-heads.ts';
import { ATTRIBUTES, TOPICS } from '../words/office-words.ts';
import { STYLES_IN_CAPITALS } from '../words/styles.ts';
import { joinsCountries, joinsTopics, prefixed } from './before-joins.ts';
import {
  inBrackets,
  inBracketsOf,
  isBody,
  isErrand,
  isTitleWord,
  MILITARY,
  type Scan,
  takeAttribute,
  takeBody,
  takeKnown,
  takeOwner,
} from './before-steps.ts';

/** What stands before the head of an office: its title's words, then country, attributes, determiner. */
export interface Before {
  readonly from: number;
  readonly titleFrom: number;
  readonly countries: readonly string[];
  readonly organisation: Known | null;
  /** A ministry, a place or a topic of government stands in the title. */
  readonly body: boolean;
  readonly private: boolean;
  readonly tense: 'current' | 'former' | 'future';
  readonly determiner: string | null;
  readonly owner: number;
  /** A body that only its initials name stands in the title. */
  readonly acronym: boolean;
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'this',
  'both',
  'two',
  'our',
  'my',
  'your',
]);

const STANDING_IN = new Set(['acting', 'interim', 'caretaker', 'provisional']);

const MAX_WORDS = 16;

export function before(line: Line, headAt: number): Before {
  const scan: Scan = {
    at: headAt,
    titleFrom: headAt,
    countries: [],
    organisation: null,
    body: false,
    private: false,
    tense: 'current',
    determiner: null,
    owner: -1,
    acronym: false,
    left: false,
  };
  for (let count = 0; count < MAX_WORDS && scan.at > 0; count += 1) {
    if (!stepLeft(line, scan, headAt)) break;
  }
  return { ...scan, from: scan.at };
}

function stepLeft(line: Line, scan: Scan, headAt: number): boolean {
  const index = scan.at - 1;
  const token = line.tokens[index]!;
  const known = line.known[index];
  if (line.timed[index] && !known) return false;
  if (known) return takeKnown(line, scan, known);
  if (token.kind === 'possessive') return takeOwner(line, scan, index);
  if (DETERMINERS.has(token.norm)) {
    scan.at = index;
    scan.left = true;
    scan.determiner ??= token.norm;
    return token.norm === 'both' || token.norm === 'two';
  }
  if (
    inBrackets(line, index) &&
    index > 3 &&
    !officeHeads.get(line.tokens[headAt]!.norm)?.singular.match(MILITARY)
  ) {
    scan.at = index - 2;
    scan.titleFrom = index - 2;
    scan.body = true;
    return true;
  }
  const named = inBracketsOf(line, index);
  if (named) {
    scan.countries.unshift(named);
    scan.at = index - 2;
    scan.left = true;
    return false;
  }
  // "acting Peruvian president"
  if (ATTRIBUTES.has(token.norm) || (scan.left && STANDING_IN.has(token.norm)))
    return takeAttribute(scan, index, token.norm);
  if (scan.left) return joinsCountries(line, scan, index, headAt);
  if (isTitleWord(line, scan, index)) {
    scan.at = index;
    scan.titleFrom = index;
    if (TOPICS.has(token.norm)) scan.body = true;
    if (token.norm === 'opposition') scan.private = true;
    return true;
  }
  if (isBody(token.norm) && !officeHeads.has(token.norm)) return takeBody(line, scan, index);
  if (isErrand(line, index, headAt)) {
    scan.at = index;
    scan.titleFrom = index;
    return true;
  }
  if (joinsTopics(line, scan, index)) {
    scan.at = index;
    return true;
  }
  // An acronym stands for the body whose office it is: "MITI director general".
  if (
    token.shape === 'CAPS' &&
    token.end - token.start >= 2 &&
    token.end - token.start <= 6 &&
    !STYLES_IN_CAPITALS.has(token.norm) &&
    index !== headAt
  ) {
    scan.at = index;
    scan.titleFrom = index;
    scan.body = true;
    scan.acronym = true;
    return true;
  }
  // "Roy spokesman Ed Dane": as if it were "Roy's".
  if (SPOKES.test(line.tokens[headAt]!.norm) && index === headAt - 1 && isCapital(token)) {
    scan.owner = index;
    return false;
  }
  return prefixed(line, scan, index);
}

const SPOKES = /^spokes(?:man|woman|person)$/u;
