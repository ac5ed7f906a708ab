import { isCapital, type Line } from '../line.ts';
import { PUBLIC_BODIES } from '../words/name-words.ts';
import { officeHeads } from '../words/office-heads.ts';
import { ATTRIBUTES, FORMER, RANKS, TOPICS } from '../words/office-words.ts';
import type { Scan } from './before-steps.ts';

/** "Trade and Industry Minister", "Department of Defense spokesman": a link inside the title. */
export function joinsTopics(line: Line, scan: Scan, index: number): boolean {
  const norm = line.tokens[index]!.norm;
  const right = line.tokens[scan.at];
  const left = line.tokens[index - 1];
  if (!right || !left || scan.titleFrom !== scan.at) return false;
  if (norm === 'of') return PUBLIC_BODIES.has(left.norm) && isCapital(left) && TOPICS.has(right.norm);
  const topical = TOPICS.has(right.norm) && TOPICS.has(left.norm) && right.shape === left.shape;
  if (norm === 'and' || norm === '&') return topical && !line.known[index - 1];
  if (norm !== ',') return false;
  return (
    topical &&
    line.tokens.slice(scan.at, scan.at + 6).some((token) => token.norm === 'and' || token.norm === '&')
  );
}

/** "the Chinese, Mauritian and Kenyan premiers": goes on to the left where countries are joined, by commas in a list. */
export function joinsCountries(line: Line, scan: Scan, index: number, headAt: number): boolean {
  const norm = line.tokens[index]!.norm;
  if (norm !== 'and' && norm !== ',') return false;
  const known = line.known[index - 1];
  const here = line.known[scan.at];
  if (!known?.country || !here?.country) return false;
  // "President Roy of Peru and Kenya’s President Lee": one office is of one country.
  const owns = line.tokens[here.to]?.kind === 'possessive';
  if (owns && !officeHeads.get(line.tokens[headAt]!.norm)?.plural) return false;
  if (norm === ',' && !isListed(line, here.to)) return false;
  // "her US and Australian counterparts": letters serve as an adjective.
  const letters = line.tokens[known.from]!.shape === 'CAPS' && here.country.as === 'adjective';
  if ((known.country.as !== here.country.as && !letters) || known.country.as === 'capital') return false;
  scan.at = index;
  return true;
}

/** Whether a list goes on behind a country: "in Peru, Chile’s premier said" has none. */
function isListed(line: Line, to: number): boolean {
  const next = line.tokens[to]?.kind === 'possessive' ? to + 1 : to;
  return line.tokens[next]?.norm === 'and' || line.tokens[next]?.norm === ',';
}

/** "then-President", "ex-minister" as one token is the head's business; here "-" stands alone. */
export function prefixed(line: Line, scan: Scan, index: number): boolean {
  const norm = line.tokens[index]!.norm;
  const hyphen = norm.lastIndexOf('-');
  if (hyphen < 0) return false;
  const first = norm.slice(0, norm.indexOf('-'));
  const rest = norm.slice(hyphen + 1);
  if (ATTRIBUTES.has(first) && (RANKS.has(rest) || TOPICS.has(rest))) {
    scan.at = index;
    scan.titleFrom = index;
    if (FORMER.has(first)) scan.tense = 'former';
    return true;
  }
  if (RANKS.has(first) || TOPICS.has(first)) {
    scan.at = index;
    scan.titleFrom = index;
    return true;
  }
  return false;
}
