import type { Known, Line } from '../line.ts';
import { isCapital } from '../line.ts';
import { OTHER_BODIES, PUBLIC_BODIES, STARTERS } from '../words/name-words.ts';
import { officeHeads } from '../words/office-heads.ts';
import { FORMER, FUTURE, PRIVATE, RANKS, TOPICS } from '../words/office-words.ts';
import type { Before } from './before.ts';

export interface Scan {
  at: number;
  titleFrom: number;
  countries: string[];
  organisation: Known | null;
  body: boolean;
  private: boolean;
  tense: Before['tense'];
  determiner: string | null;
  owner: number;
  acronym: boolean;
  /** True once something that is no part of the title has been passed. */
  left: boolean;
}

export function isTitleWord(line: Line, scan: Scan, index: number): boolean {
  const { norm } = line.tokens[index]!;
  // "under Secretary Roy" is a rank, "under Prime Minister Roy" is not.
  if (norm === 'under') return line.tokens[scan.at]!.norm === 'secretary';
  // "Union Minister": of the federation, and no workers’ union.
  // "World Bank Country Director"
  if (norm === 'country') return isCapital(line.tokens[index]) && isCapital(line.tokens[scan.at]);
  if (norm === 'union')
    return line.tokens[scan.at]!.norm === 'minister' || TOPICS.has(line.tokens[scan.at]!.norm);
  return TOPICS.has(norm) || RANKS.has(norm) || norm === 'secretary' || norm === 'deputy' || norm === 'chief';
}

/** "EU enlargement envoy": what someone is sent about, between whose they are and what they are. */
export const isErrand = (line: Line, index: number, headAt: number): boolean =>
  index === headAt - 1 &&
  line.tokens[index]!.shape === 'lower' &&
  line.tokens[index]!.kind === 'word' &&
  SENT_ON.test(line.tokens[headAt]!.norm) &&
  line.known[index - 1] !== null &&
  line.known[index - 1] !== undefined;

const SENT_ON = /^(?:envoy|emissary|commissioner|negotiator|mediator|coordinator|rapporteur)s?$/u;

/** "Ministry of Trade (MOT) director": the short form between brackets is passed over. */
export const inBrackets = (line: Line, index: number): boolean =>
  line.tokens[index]!.norm === ')' &&
  line.tokens[index - 2]?.norm === '(' &&
  line.tokens[index - 1]!.shape === 'CAPS';

/** "“(Peruvian) Prime Minister Roy”": a country that an editor put in; null where none stands. */
export const inBracketsOf = (line: Line, index: number): string | null =>
  line.tokens[index]!.norm === ')' && line.tokens[index - 2]?.norm === '('
    ? (line.known[index - 1]?.country?.code ?? null)
    : null;

export const MILITARY = /^(?:general|admiral|marshal)$/u;

export const isBody = (norm: string): boolean =>
  PUBLIC_BODIES.has(norm) || OTHER_BODIES.has(norm) || PRIVATE.has(norm);

export function takeKnown(line: Line, scan: Scan, known: Known): boolean {
  const nation = known.country && known.country.as !== 'capital' && known.country.as !== 'people';
  if (nation || (known.country?.as === 'people' && !known.place)) {
    if (takeBodyOf(line, scan, known)) return false;
    // "US and Philippine defence chiefs": one country a holder.
    scan.countries.unshift(known.country!.code);
    scan.at = known.from;
    scan.left = true;
    return true;
  }
  if (known.pair.length > 0 || scan.left) return false;
  const { organisation, place, country } = known;
  if (organisation) {
    scan.organisation ??= known;
    scan.private ||=
      organisation.type === 'party' || organisation.type === 'company' || organisation.type === 'media';
    scan.body ||=
      organisation.type === 'international' ||
      organisation.type === 'government' ||
      organisation.type === 'armed' ||
      organisation.type === 'bank';
  } else if (place) {
    scan.body = true;
    if (place.country && scan.countries.length === 0 && place.type !== 'continent')
      scan.countries.push(place.country);
  } else if (country) scan.body = true;
  scan.at = known.from;
  scan.titleFrom = known.from;
  return line.tokens[known.from - 1]?.norm !== 'in';
}

/** "Bank of Peru Governor", "Supreme Court of Peru judge": the country ends the name of a body. */
function takeBodyOf(line: Line, scan: Scan, known: Known): boolean {
  const noun = line.tokens[known.from - 2];
  if (known.country?.as !== 'name' || scan.left || line.tokens[known.from - 1]?.norm !== 'of') return false;
  if (!isCapital(noun) || !(PUBLIC_BODIES.has(noun!.norm) || noun!.norm === 'bank')) return false;
  takeBody(line, scan, known.from - 2);
  scan.countries.unshift(known.country.code);
  scan.body = true;
  scan.private = false;
  return true;
}

/** "Pakistan’s", "the EU’s", "Sakhalin’s", "Putin’s". */
export function takeOwner(line: Line, scan: Scan, index: number): boolean {
  const known = line.known[index - 1];
  scan.left = true;
  if (!known && ITS_STATE.has(line.tokens[index - 1]!.norm) && line.tokens[index - 2]?.norm === 'the') {
    scan.at = index - 2;
    scan.body = true;
    scan.determiner = 'the';
    return false;
  }
  if (!known) {
    scan.owner = index - 1;
    scan.private ||= PRIVATE.has(line.tokens[index - 1]!.norm);
    return false;
  }
  scan.at = known.from;
  if (known.country) scan.countries.unshift(known.country.code);
  else if (known.place?.country) scan.countries.unshift(known.place.country);
  else if (known.organisation) {
    scan.organisation ??= known;
    scan.body ||=
      known.organisation.type !== 'company' &&
      known.organisation.type !== 'party' &&
      known.organisation.type !== 'media';
    scan.private ||=
      known.organisation.type === 'company' ||
      known.organisation.type === 'party' ||
      known.organisation.type === 'media';
  }
  scan.body ||= known.place !== null;
  return true;
}

/** "the country’s leader": of the state that the story speaks of. */
const ITS_STATE = new Set(
  'country government nation kingdom republic archipelago sultanate emirate federation'.split(' '),
);

export function takeAttribute(scan: Scan, index: number, norm: string): boolean {
  // "special adviser", "general manager": words of title and of praise overlap; the title's go first.
  scan.at = index;
  scan.left = true;
  if (FORMER.has(norm)) scan.tense = 'former';
  if (FUTURE.has(norm)) scan.tense = 'future';
  return true;
}

/** "National Bank Governor Lee": the bank of a state. */
const isCentralBank = (line: Line, index: number): boolean =>
  line.tokens[index]!.norm === 'bank' &&
  /^(?:national|reserve|state|central)$/u.test(line.tokens[index - 1]?.norm ?? '') &&
  /^governors?$/u.test(line.tokens[index + 1]?.norm ?? '');

/** "Expediency Council chairman", "Department of Defense spokesman". */
export function takeBody(line: Line, scan: Scan, index: number): boolean {
  const token = line.tokens[index]!;
  scan.at = index;
  scan.titleFrom = index;
  const ofState = PUBLIC_BODIES.has(token.norm) || isCentralBank(line, index);
  scan.body ||= ofState;
  scan.private ||= PRIVATE.has(token.norm) && !ofState;
  if (token.shape === 'lower') return true;
  let at = index - 1;
  while (at > 0 && index - at <= 4 && isCapital(line.tokens[at]) && !line.known[at] && !line.timed[at]) {
    if (STARTERS.has(line.tokens[at]!.norm) || officeHeads.has(line.tokens[at]!.norm)) break;
    scan.at = at;
    scan.titleFrom = at;
    at -= 1;
  }
  return true;
}
