import type { Span, Token } from '../../text/index.ts';
import { countriesOf, type FactWhen, type Scene, whenLike } from '../attach/index.ts';
import type { Meeting } from '../meeting/schema.ts';
import type { Candidate } from './candidate.ts';

/** How many sentences after a meeting what came of it is told. */
const NEAR = 2;

/**
 * When those who met agreed: "The two ministers agreed to reopen the border" after a sentence that
 * dates their meeting. Null where the sentence has a time of its own, tells of something before
 * (`had agreed`), or names two countries afresh.
 */
export function whenMet(
  { marked }: Scene,
  meetings: readonly Meeting[],
  { sentence, status, parties, key }: Candidate,
): FactWhen | null {
  const { tokens } = marked.article.sentences[sentence]!;
  // What is signed may be signed on another day.
  if (status !== 'agreed' && !(status === 'signed' && isOnOccasion(tokens, key))) return null;
  if (!parties.every(({ actor, basis }) => actor.kind === 'official' || basis === 'inferred')) return null;
  if (tokens.some(({ norm, start }) => norm === 'had' && start < key.end)) return null;
  const countries = countriesOf(parties);
  if (isDuring(tokens, key)) {
    const here = meetings.filter((one) => one.sentence === sentence);
    return whenTheyMet(here, sentence, countries);
  }
  const dated = marked.tapes[sentence]!.items.some(({ kind, start }) => kind === 'time' && start < key.start);
  return dated ? null : whenTheyMet(meetings, sentence, countries);
}

/** The day on which the states of some countries met, in the sentences up to one; null where none is told. */
export function whenTheyMet(
  meetings: readonly Meeting[],
  sentence: number,
  countries: readonly string[],
): FactWhen | null {
  const met = meetings.findLast(
    (one) =>
      one.sentence <= sentence &&
      one.sentence >= sentence - NEAR &&
      one.status === 'held' &&
      one.form !== 'visit' &&
      one.countries.length === countries.length &&
      one.countries.every((code) => countries.includes(code)),
  );
  if (met?.when.shape !== 'day' || met.when.edtf === null) return null;
  return whenLike(
    met.when,
    'agreement:at-meeting',
    'Those who met agreed on it, and the day of their meeting is told.',
  );
}

/** "held talks on Monday, during which both sides agreed": at the meeting that the sentence itself tells of. */
const isDuring = (tokens: readonly Token[], key: Span): boolean =>
  tokens.some(
    ({ norm, start }, at) =>
      norm === 'which' && start < key.start && /^(?:during|at)$/u.test(tokens[at - 1]?.norm ?? ''),
  );

/** A signing on the occasion that the sentences before tell of. */
export const isOnOccasion = (tokens: readonly Token[], key: Span): boolean =>
  isAfterwards(tokens) || isBesides(tokens, key) || tokens.some(({ norm }) => SEEN.has(norm));

/** "was signed in the presence of", "witnessed the signing of": those who met look on; "the following pacts". */
const SEEN: ReadonlySet<string> = new Set(['presence', 'witnessed', 'following']);

/** "After the meeting, both signed", "Following the talks, …": so the sentence opens. */
const isAfterwards = (tokens: readonly Token[]): boolean =>
  AFTER.has(tokens[0]?.norm ?? '') && tokens.slice(1, OPENING).some(({ norm }) => OCCASIONS.has(norm));

/** "The two ministers also signed": what they did besides meeting. */
const isBesides = (tokens: readonly Token[], key: Span): boolean =>
  tokens.some(({ norm, start, end }) => norm === 'also' && end <= key.end && key.start - start < NEAR_VERB);

/** Characters within which the word stands before what they signed, or its verb. */
const NEAR_VERB = 30;

const OPENING = 5;
const AFTER: ReadonlySet<string> = new Set(['after', 'following', 'at', 'during']);
const OCCASIONS: ReadonlySet<string> = new Set([
  'meeting',
  'talks',
  'discussions',
  'session',
  'consultations',
]);
