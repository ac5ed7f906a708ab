import type { Tape, TapeItem } from '../../clauses/index.ts';
import { compoundCountries } from '../../gazetteer/index.ts';
import type { Token } from '../../text/index.ts';
import { normAt } from '../attach/index.ts';
import { isOfStates } from './bodies.ts';
import type { Form } from './encounter.ts';
import { MULTILATERAL } from './noun-words.ts';

/** Nouns of gatherings of many, with the form that they tell. */
export const GATHERINGS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['summit', 'summit'],
  ['summits', 'summit'],
  ['meeting', 'meeting'],
  ['conference', 'conference'],
  ['forum', 'conference'],
  ['ceremony', 'ceremony'],
  ['session', 'conference'],
  ['talks', 'talks'],
  ['dialogue', 'talks'],
  ['consultations', 'talks'],
  ['roundtable', 'conference'],
  ['workshop', 'conference'],
  ['congress', 'conference'],
  ['assembly', 'conference'],
  ['retreat', 'summit'],
]);

/** Gatherings that a government holds by itself as often as with others. */
export const OF_ANY: ReadonlySet<string> = new Set([
  'meeting',
  'session',
  'talks',
  'dialogue',
  'consultations',
]);

/** "the G7 meeting", "a ministerial meeting", "a meeting in Rome": words that say that others are there too. */
export function isOfMany(tape: Tape, tokens: readonly Token[], from: number, noun: number): boolean {
  const { items } = tape;
  if (normAt(items, noun + 1) === 'of')
    return normAt(items, noun + 2) === 'ministers' || isOfJointBody(tokens, items[noun]!.to + 1);
  for (let at = from; at < noun; at += 1) {
    const item = items[at]!;
    if (item.kind === 'actor' && (item.actor.form !== 'role' || item.actor.participants.every(isOfStates)))
      return true;
    if (MULTILATERAL.has(normAt(items, at) ?? '')) return true;
    if (item.kind === 'word' && tokens[item.from]!.shape !== 'lower') return true;
  }
  return false;
}

/** "a meeting of the NATO-Ukraine Council": a body of a state and others. */
function isOfJointBody(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findIndex(({ norm }, token) => token > from && token < from + 7 && JOINT.test(norm));
  // Of two states the meeting is told as theirs.
  return (
    at > 0 &&
    tokens
      .slice(from, at)
      .some(
        (token) =>
          token.shape !== 'lower' && token.norm.includes('-') && compoundCountries(token)?.length === 1,
      )
  );
}

const JOINT = /^(?:council|commission|committee|assembly|dialogue)$/u;

/** "attended the talks": without a word of which, they are those told before. */
export const isPointedAt = (items: readonly TapeItem[], noun: number, form: Form): boolean =>
  (form === 'talks' || form === 'meeting') &&
  normAt(items, noun - 1) === 'the' &&
  !WHICH.has(normAt(items, noun + 1) ?? '');

const WHICH: ReadonlySet<string> = new Set(['of', 'in', 'on', 'at']);

/** People of whom a gerund after them is told: "ministers attending the summit". */
export const OTHERS: ReadonlySet<string> = new Set(
  'ministers leaders delegates officials presidents premiers envoys ambassadors representatives participants dignitaries guests countries states delegations'.split(
    ' ',
  ),
);
