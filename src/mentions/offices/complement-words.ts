import { isCapital, type Line } from '../line.ts';
import { isGivenName } from '../words/given-names.ts';
import { OTHER_BODIES, PARTICLES, PUBLIC_BODIES } from '../words/name-words.ts';
import { officeHeads } from '../words/office-heads.ts';
import { GOVERNMENT_NOUNS, RANKS, TOPICS } from '../words/office-words.ts';

/** The state of a body within a longer name; null where none of it is known. */
export const stateOfBody = (line: Line, from: number, to: number): string | null =>
  line.known.slice(from, to).find((known) => known?.organisation?.country)?.organisation?.country ?? null;

const PATRONS = new Set([
  'president',
  'minister',
  'king',
  'emir',
  'sultan',
  'premier',
  'chancellor',
  'secretary-general',
  'governor',
]);

/** "adviser to the Prime Minister": whose adviser, without a name; the token after it. */
export function patronAt(line: Line, from: number): number {
  let at = from;
  while (RANKS.has(line.tokens[at]?.norm ?? '')) at += 1;
  return isCapital(line.tokens[at]) && PATRONS.has(line.tokens[at]!.norm) ? at + 1 : from;
}

/** Topics, ranks and nouns of government in a row: "Foreign Affairs", "State", "the armed forces". */
export function topicsAt(line: Line, from: number): number {
  let at = from;
  while (at < line.tokens.length && !line.known[at]) {
    const { norm } = line.tokens[at]!;
    if (isRankOfName(line, from, at)) break;
    if (TOPICS.has(norm) || GOVERNMENT_NOUNS.has(norm) || (RANKS.has(norm) && at > from)) at += 1;
    else if ((norm === 'of' || norm === 'the') && at > from && isTopic(line, at + 1)) at += 1;
    else break;
  }
  return at;
}

/** "Chief of Defence Force General Roy": the rank of the person, and no topic. */
const isRankOfName = (line: Line, from: number, at: number): boolean => {
  const next = line.tokens[at + 1];
  return (
    line.tokens[at]!.norm === 'general' &&
    at > from &&
    isCapital(next) &&
    !isTopic(line, at + 1) &&
    !officeHeads.has(next!.norm)
  );
};

const isTopic = (line: Line, at: number): boolean => {
  const norm = line.tokens[at]?.norm ?? '';
  return !line.known[at] && (TOPICS.has(norm) || GOVERNMENT_NOUNS.has(norm));
};

/** A run of capitals up to the last word of a body's name: "Expediency Council", "House of Lords". */
export function bodyAt(line: Line, from: number): number {
  let end = from;
  let purpose = false;
  for (let at = from; at < line.tokens.length && at - from < 10; at += 1) {
    const token = line.tokens[at]!;
    const norm = token.norm;
    // "Standing Committee of the National People’s Congress": a body that is known goes in whole.
    const known = line.known[at];
    if (known?.organisation && end > from) {
      end = known.to;
      at = known.to - 1;
      continue;
    }
    if (officeHeads.has(norm) || line.timed[at] || token.kind === 'possessive') break;
    if (isCapital(token)) {
      // "Centre for Strategic Studies": all that its purpose takes, up to a person's name.
      if (end > from && purpose && !isGivenName(norm)) {
        end = at + 1;
        continue;
      }
      if (PUBLIC_BODIES.has(norm) || OTHER_BODIES.has(norm) || (end > from && TOPICS.has(norm))) end = at + 1;
      continue;
    }
    const inside =
      norm === 'of' || norm === 'and' || norm === 'for' || norm === 'on' || norm === 'the' || norm === '&';
    if (!inside || PARTICLES.has(norm)) break;
    purpose ||= norm === 'for' && end === at;
  }
  return end;
}
