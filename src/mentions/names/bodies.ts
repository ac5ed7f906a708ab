import { isCapital, type Line } from '../line.ts';
import { OTHER_BODIES, PUBLIC_BODIES } from '../words/name-words.ts';
import { TOPICS } from '../words/office-words.ts';
import type { Run } from './runs.ts';

const JOINTS = new Set(['and', '&', 'for', 'of', 'the', 'on']);

/**
 * The whole name of a body around a run that ends in what it is: "Bank" to "Bank of Peru",
 * "Air Force" to "Peruvian Air Force", "Technical College" to "Roy Community & Technical College".
 */
export function wholeBody(line: Line, run: Run): Run {
  const head = line.tokens[run.to - 1]!.norm;
  const from = leftOf(line, run.from);
  return { from, to: isBodyNoun(head) ? rightOf(line, run.to) : run.to };
}

const isBodyNoun = (norm: string): boolean => PUBLIC_BODIES.has(norm) || OTHER_BODIES.has(norm);

function leftOf(line: Line, from: number): number {
  const before = line.tokens[from - 1];
  if (!before) return from;
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
function rightOf(line: Line, to: number): number {
  if (line.tokens[to]?.norm !== 'of' && line.tokens[to]?.norm !== 'for') return to;
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
      (token.norm === 'and' && !TOPICS.has(line.tokens[at + 1]?.norm ?? ''))
    )
      break;
  }
  return end;
}

/** Initials that stand for a body: "BCIT", in a sentence that is not all in capitals. */
export function isAcronym(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  const length = token.end - token.start;
  if (token.shape !== 'CAPS' || length < 2 || length > 6 || line.known[at] || line.timed[at]) return false;
  return (
    !/^[ivxl]+$/u.test(token.norm) &&
    line.tokens[at - 1]?.shape !== 'CAPS' &&
    line.tokens[at + 1]?.shape !== 'CAPS'
  );
}
