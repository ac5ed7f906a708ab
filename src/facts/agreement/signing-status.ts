import type { Tape } from '../../clauses/index.ts';
import { normAt } from '../attach/index.ts';
import type { Status } from './candidate.ts';
import { verbBefore } from './governing.ts';
import type { Instrument } from './instrument.ts';

/** "the signing of an agreement" */
export const isSigning = (tape: Tape, { phrase }: Pick<Instrument, 'phrase'>): boolean => {
  const head = normAt(tape.items, phrase.from - 2) ?? '';
  // "exchanged instruments of ratification for the treaty"
  if (phrase.preposition !== 'of' && !(phrase.preposition === 'for' && head === 'ratification')) return false;
  return SIGNING.has(head === 'ceremony' ? (normAt(tape.items, phrase.from - 3) ?? '') : head);
};

/** "witnessed the signing of an agreement", "supports the signing of one", "exchanged instruments of ratification of it". */
export function signingBefore(tape: Tape, phrase: Instrument['phrase']): Status {
  const told = toldOfSigning(tape, phrase);
  return told === 'signed' && normAt(tape.items, phrase.from - 2) === 'ratification' ? 'ratified' : told;
}

function toldOfSigning(tape: Tape, phrase: Instrument['phrase']): Status {
  if (isApproved(tape, phrase)) return 'proposed';
  const verb = verbBefore(tape, phrase.from);
  if (!verb) return signingAhead(tape, phrase);
  const told = (verb.tense === 'past' || verb.perfect) && verb.modality === 'asserted' && !verb.negated;
  return told && !WISHES.has(verb.lemma) ? 'signed' : 'proposed';
}

/** "gave its approval to the signing of a pact", "approval for": it is still to come. */
const isApproved = (tape: Tape, { from }: Instrument['phrase']): boolean =>
  [3, 4, 5, 6].some((back) => {
    const next = normAt(tape.items, from - back + 1);
    return APPROVAL.has(normAt(tape.items, from - back) ?? '') && (next === 'to' || next === 'for');
  });

const APPROVAL: ReadonlySet<string> = new Set([
  'approval',
  'consent',
  'nod',
  'permission',
  'assent',
  'support',
]);

/** "The signing of a pact was postponed", "will take place": said by the verb whose subject it is. */
function signingAhead(tape: Tape, phrase: Instrument['phrase']): Status {
  const told = tape.clauses.find(
    ({ verb, subject }) => verb?.form === 'finite' && verb.from > tape.items[phrase.noun]!.from && !subject,
  )?.verb;
  if (!told) return 'signed';
  if (UNDONE.has(told.lemma) || told.negated) return 'not signed';
  return told.modality !== 'asserted' || told.tense === 'future' ? 'proposed' : 'signed';
}

const UNDONE: ReadonlySet<string> = new Set(['postpone', 'delay', 'cancel', 'scrap', 'defer', 'reschedule']);

const SIGNING: ReadonlySet<string> = new Set([
  'signing',
  'conclusion',
  'ratification',
  'signature',
  'exchange',
  'inking',
]);

const WISHES: ReadonlySet<string> = new Set([
  'support',
  'urge',
  'seek',
  'hope',
  'want',
  'propose',
  'discuss',
  'call',
  'postpone',
  'delay',
  'approve',
  'authorise',
  'authorize',
  'clear',
]);
