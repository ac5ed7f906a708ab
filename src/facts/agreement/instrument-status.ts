import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { itemAt, normAt } from '../attach/index.ts';
import type { Status } from './candidate.ts';
import { verbBefore } from './governing.ts';
import type { Instrument } from './instrument.ts';
import { statusBy } from './status.ts';

export function statusOfInstrument(
  tape: Tape,
  { phrase }: Instrument,
  verb: VerbGroup | null,
): Status | null {
  if (phrase.adjectives.includes('no') || phrase.adjectives.includes('any')) return null;
  if (phrase.adjectives.some((word) => INTENDED.has(word))) return 'proposed';
  if (isSigning(tape, { phrase })) return signingBefore(tape, phrase);
  if (verb) return isKeptFrom(tape, verb) ? 'not signed' : statusBy(verb);
  return isStanding(tape, phrase) ? 'in force' : null;
}

/**
 * "under a 2015 agreement with", "complied with a pact between", "the treaty between": an instrument
 * spoken of as there. "a deal", "hopes of a deal", "the idea of a pact" are not: they may never be.
 */
function isStanding(tape: Tape, phrase: Instrument['phrase']): boolean {
  if (phrase.preposition !== null && STANDING.has(phrase.preposition)) return true;
  if (!phrase.definite && phrase.between === null) return false;
  const head =
    phrase.preposition === 'of' || phrase.preposition === 'for' ? normAt(tape.items, phrase.from - 2) : null;
  return phrase.preposition !== 'for' && !(head !== null && UNCERTAIN.has(head));
}

const UNCERTAIN: ReadonlySet<string> = new Set([
  'idea',
  'hopes',
  'hope',
  'prospect',
  'prospects',
  'possibility',
  'lack',
  'absence',
  'terms',
  'chance',
  'chances',
]);

/** "the signing of an agreement" */
export const isSigning = (tape: Tape, { phrase }: Pick<Instrument, 'phrase'>): boolean =>
  phrase.preposition === 'of' && SIGNING.has(normAt(tape.items, phrase.from - 2) ?? '');

/** "witnessed the signing of an agreement", "supports the signing of one". */
function signingBefore(tape: Tape, phrase: Instrument['phrase']): Status {
  const verb = verbBefore(tape, phrase.from);
  if (!verb) return 'signed';
  const told = verb.tense === 'past' && verb.modality === 'asserted' && !verb.negated;
  return told && !WISHES.has(verb.lemma) ? 'signed' : 'proposed';
}

const SIGNING: ReadonlySet<string> = new Set(['signing', 'conclusion', 'ratification', 'signature']);

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
]);

const INTENDED: ReadonlySet<string> = new Set([
  'proposed',
  'planned',
  'possible',
  'potential',
  'future',
  'draft',
]);

const STANDING: ReadonlySet<string> = new Set(['under', 'in', 'by', 'through']);

/** "has prevented the two countries from signing a treaty". */
function isKeptFrom(tape: Tape, verb: VerbGroup): boolean {
  const at = itemAt(tape.items, verb.from);
  if (verb.form !== 'gerund' || normAt(tape.items, at - 1) !== 'from') return false;
  const before = tape.items.slice(0, at).findLast((item) => item.kind === 'verb');
  return before?.kind === 'verb' && KEEPS_FROM.has(before.verb.lemma) && !before.verb.negated;
}

const KEEPS_FROM: ReadonlySet<string> = new Set(['prevent', 'stop', 'keep', 'bar', 'block', 'hinder']);
