import type { Participant } from '../../mentions/index.ts';
import type { Token } from '../../text/index.ts';
import { countriesOf, distinct, type Scene } from '../attach/index.ts';
import type { Meeting } from '../meeting/schema.ts';
import type { Candidate } from './candidate.ts';
import { PRIVATE } from './words.ts';

/** How many sentences before an instrument may name those who make it. */
const NEAR = 3;

/**
 * "A memorandum was signed" after a sentence about two states, in an article about those two: they
 * are its parties, by inference. A telling that is not open, or after which more than two states are
 * in question, stays as it is.
 */
export function completed<T extends Candidate>(scene: Scene, meetings: readonly Meeting[], telling: T): T {
  const [own, ...more] = countriesOf(telling.parties);
  const beside = telling.parties.some(({ actor }) => actor.kind === 'organisation');
  if (!telling.open || (telling.definite && !telling.named) || more.length > 0 || beside) return telling;
  if (own === undefined && !isPublic(scene, telling.sentence)) return telling;
  const pair = pairAt(scene, meetings, telling.sentence);
  if (pair.length !== 2 || (own !== undefined && !pair.some(({ country }) => country === own)))
    return telling;
  return { ...telling, parties: [...telling.parties, ...pair.filter(({ country }) => country !== own)] };
}

/** Neither the sentence nor the one before speaks of firms and others who sign for themselves. */
function isPublic({ marked }: Scene, sentence: number): boolean {
  const near = marked.article.sentences.slice(Math.max(0, sentence - 1), sentence + 1);
  return !near.some(({ tokens }) => tokens.some(({ norm }) => PRIVATE.has(norm)));
}

/** The two states of the sentences up to one, by inference, if the article names no third as often. */
export function pairBefore({ marked }: Scene, sentence: number): readonly Participant[] {
  const { actors } = marked.mentions;
  const near = actors.filter((one) => one.sentence <= sentence && one.sentence >= sentence - NEAR);
  const sides = distinctStates(near.flatMap(({ participants }) => participants));
  if (sides.length !== 2) return [];
  const times = new Map<string, number>();
  for (const { country } of actors.flatMap(({ participants }) => participants))
    if (country !== null) times.set(country, (times.get(country) ?? 0) + 1);
  const least = Math.min(...sides.map(({ country }) => times.get(country!) ?? 0));
  const third = [...times].some(
    ([country, count]) => count >= least && !sides.some((side) => side.country === country),
  );
  return third ? [] : sides.map((one) => ({ ...one, basis: 'inferred', reason: REASON }));
}

/** The two states that a line may speak of which leads into a list, by inference. */
export function pairAt(scene: Scene, meetings: readonly Meeting[], sentence: number): readonly Participant[] {
  const known = pairBefore(scene, sentence);
  return known.length === 2 ? known : pairMet(scene, meetings, sentence);
}

/** The two states that met last, in the sentences before or in this one. */
function pairMet({ marked }: Scene, meetings: readonly Meeting[], sentence: number): readonly Participant[] {
  const reach = takesUpTalks(marked.article.sentences[sentence]!.tokens) ? FAR : NEAR;
  const near = meetings.filter((one) => one.sentence <= sentence && one.sentence >= sentence - reach);
  const last = Math.max(...near.map((one) => one.sentence));
  const sides = distinctStates(
    near.filter((one) => one.sentence === last).flatMap(({ participants }) => participants),
  );
  const reason = 'It is told after a meeting of these two.';
  return sides.length === 2 ? sides.map((one) => ({ ...one, basis: 'inferred', reason })) : [];
}

/** How far back the talks may be told that "Following the talks, a plan was signed" takes up. */
const FAR = 6;

const takesUpTalks = (tokens: readonly Token[]): boolean =>
  /^(?:after|following)$/u.test(tokens[0]?.norm ?? '') &&
  tokens[1]?.norm === 'the' &&
  /^(?:talks|meeting|negotiations)$/u.test(tokens[2]?.norm ?? '');

const REASON = 'The sentences before tell of these two, and so does the article.';

/** One participant a country, that named last. */
function distinctStates(participants: readonly Participant[]): Participant[] {
  const states = distinct(participants).filter(({ country }) => country !== null);
  return countriesOf(states).map((code) => states.findLast(({ country }) => country === code)!);
}
