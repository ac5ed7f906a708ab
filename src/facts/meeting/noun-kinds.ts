import type { VerbGroup } from '../../clauses/index.ts';
import type { NounPhrase } from '../attach/index.ts';
import type { Form } from './encounter.ts';
import { MEALS } from './noun-words.ts';
import { ATTEND, HOLD, HOLD_ALSO } from './verb-words.ts';

export const SIDES: ReadonlySet<string> = new Set(['with', 'between', 'among', 'of']);
const CALLED_ON: ReadonlySet<string> = new Set(['with', 'between', 'on']);
const PAID_TO: ReadonlySet<string> = new Set(['with', 'on', 'to', 'from']);
const GUESTS: ReadonlySet<string> = new Set(['with', 'of', 'for']);
const WITH: ReadonlySet<string> = new Set(['with']);

/** What sort of encounter the words before a noun make of it. */
export const formOf = (byPhone: boolean, joint: boolean, form: Form): Form => {
  if (joint) return 'meeting';
  return byPhone ? 'call' : form;
};

/** "a joint press conference with Bo Roy": two who stand there together have met. */
export const isJoint = ({ norm, adjectives }: NounPhrase): boolean =>
  norm === 'conference' && adjectives.includes('joint');

/** "paid a courtesy call on Bo Roy": a visit, not one by telephone. */
export const isCourtesy = ({ norm, adjectives }: Pick<NounPhrase, 'norm' | 'adjectives'>): boolean =>
  (norm === 'call' || norm === 'calls') && adjectives.some((word) => COURTEOUS.has(word));

const COURTEOUS: ReadonlySet<string> = new Set(['courtesy', 'farewell', 'introductory', 'protocol']);

export const sidesAfter = ({ norm, adjectives, preposition, verb }: NounPhrase): ReadonlySet<string> => {
  if (MEALS.has(norm)) return GUESTS;
  if (isCourtesy({ norm, adjectives })) return PAID_TO;
  if (norm === 'call' && verb && HOLD_ALSO.get(norm)?.has(verb.lemma)) return PAID_TO;
  if (norm === 'audience') return verb ? PAID_TO : WITH;
  if (norm === 'call') return CALLED_ON;
  return preposition === 'of' ? WITH : SIDES;
};

/** The verb that says that it takes place, or that somebody takes part: the phrase is its object. */
export function holds({ verb, norm }: NounPhrase): VerbGroup | null {
  if (!verb) return null;
  const holds = HOLD.has(verb.lemma) || ATTEND.has(verb.lemma) || HOLD_ALSO.get(norm)?.has(verb.lemma);
  return holds ? verb : null;
}
