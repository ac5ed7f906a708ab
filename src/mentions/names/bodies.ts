import { isCapital, type Line } from '../line.ts';
import { isGivenName } from '../words/given-names.ts';
import {
  NUMBERED_BODIES,
  OTHER_BODIES,
  PUBLIC_BODIES,
  PURPOSEFUL,
  THING_INITIALS,
} from '../words/name-words.ts';
import { TOPICS } from '../words/office-words.ts';
import type { Run } from './runs.ts';

const JOINTS = new Set(['and', '&', 'for', 'of', 'the', 'on']);

/**
 * The whole name of a body around a run that ends in what it is: "Bank" to "Bank of Peru",
 * "Air Force" to "Peruvian Air Force", "Technical College" to "Roy Community & Technical College".
 */
export function wholeBody(line: Line, run: Run): Run {
  const head = line.tokens[run.to - 1]!.norm;
  const from = leftOf(line, run.from, head);
  const to = isBodyNoun(head) ? rightOf(line, run.to, head) : run.to;
  // "Roy & Co.": the point belongs to the name.
  const point = line.tokens[to];
  const pointed = SHORTENED.has(head) && point?.norm === '.' && point.start === line.tokens[to - 1]!.end;
  return { from, to: pointed && line.tokens[to + 1] !== undefined ? to + 1 : to };
}

const SHORTENED = new Set(['inc', 'ltd', 'co', 'corp', 'bros']);

/** Whether a single word for a body names none: "the Division", "News". */
export const isBareNoun = (line: Line, { from, to }: Run): boolean =>
  to - from === 1 && OTHER_BODIES.has(line.tokens[from]!.norm);

const isBodyNoun = (norm: string): boolean => PUBLIC_BODIES.has(norm) || OTHER_BODIES.has(norm);

function leftOf(line: Line, from: number, head: string): number {
  const before = line.tokens[from - 1];
  if (!before) return from;
  // "93d Infantry Regiment", "65 Air Division"
  if (before.kind === 'number' && NUMBERED_BODIES.has(head)) return from - 1;
  const known = line.known[from - 1];
  // "Peruvian Air Force", "New York Yacht Club"; "Peru’s Air Force" is two names.
  if (known && !known.organisation && known.pair.length === 0) return known.from;
  const joint = before.norm === 'and' || before.norm === '&';
  if (!joint || !isCapital(line.tokens[from - 2]) || line.known[from - 2]) return from;
  let at = from - 2;
  while (at > 0 && isCapital(line.tokens[at - 1]) && !line.timed[at - 1]) at -= 1;
  return TOPICS.has(line.tokens[from - 2]!.norm) ? at : from;
}

/** "of the Potomac", "of Foreign Affairs and Trade", "of Peru": what a body is of. */
function rightOf(line: Line, to: number, head: string): number {
  const link = line.tokens[to]?.norm;
  const purpose = link === 'for' && (PUBLIC_BODIES.has(head) || PURPOSEFUL.has(head));
  if (link !== 'of' && !purpose) return to;
  let end = to;
  for (let at = to; at < line.tokens.length && at - to < 8; at += 1) {
    const token = line.tokens[at]!;
    const known = line.known[at];
    if (known) {
      end = known.to;
      at = known.to - 1;
    } else if (isCapital(token) && token.kind === 'word' && !line.timed[at]) end = at + 1;
    else if (
      !JOINTS.has(token.norm) ||
      ((token.norm === 'for' || token.norm === 'on') && at > to && !purpose) ||
      (token.norm === 'and' && !TOPICS.has(line.tokens[at + 1]?.norm ?? '') && !pairs(line, at))
    )
      break;
  }
  return end;
}

/** "of Arts and Sciences": one more word of the same sort, and no name of someone else. */
const pairs = (line: Line, at: number): boolean => {
  const next = line.tokens[at + 1];
  return (
    isCapital(line.tokens[at - 1]) &&
    !line.known[at - 1] &&
    isCapital(next) &&
    !line.known[at + 1] &&
    !isGivenName(next!.norm) &&
    !isCapital(line.tokens[at + 2])
  );
};

/** Initials that stand for a body: "BCIT", in a sentence that is not all in capitals. */
export function isAcronym(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  const length = token.end - token.start;
  if (THING_INITIALS.has(token.norm) || line.tokens[at + 1]?.kind === 'number') return false;
  if (token.shape !== 'CAPS' || length < 2 || length > 6 || line.known[at] || line.timed[at]) return false;
  return (
    !/^[ivxl]+$/u.test(token.norm) &&
    line.tokens[at - 1]?.shape !== 'CAPS' &&
    line.tokens[at + 1]?.shape !== 'CAPS'
  );
}
