import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Span } from '../../text/index.ts';
import { itemAt, normAt } from '../attach/index.ts';
import type { Status } from './candidate.ts';
import type { Instrument } from './instrument.ts';
import { isSigning, signingBefore } from './signing-status.ts';
import { statusBy } from './status.ts';
import { VERBS } from './words.ts';

export function statusOfInstrument(
  tape: Tape,
  { phrase, to }: Instrument,
  verb: VerbGroup | null,
): Status | null {
  if (phrase.adjectives.includes('no')) return verb && ENDS_TALKS.has(verb.lemma) ? 'not signed' : null;
  if (phrase.adjectives.includes('any')) return null;
  const effect = effectAfter(tape, to);
  if (effect) return effect.status;
  if (isLeft(tape, phrase)) return 'in force';
  // "initialled a draft pact": a draft that both have agreed on.
  const drafted = verb?.lemma === 'initial' && !verb.negated;
  // "walked away from a proposed pact"
  const undone = verb !== null && VERBS.get(verb.lemma) === 'not signed' && verb.modality === 'asserted';
  if (!drafted && !undone && phrase.adjectives.some((word) => INTENDED.has(word))) return 'proposed';
  const [headline] = phrase.between && !phrase.definite ? phrase.adjectives.slice(-1) : [];
  if (headline !== undefined && HEADLINE.has(headline)) return VERBS.get(headline) ?? null;
  if (isSigning(tape, { phrase })) return signingBefore(tape, phrase);
  // "to make this truce last": what is there already is not made.
  if (verb?.lemma === 'make' && phrase.definite) return null;
  if (verb && isStillToCome(tape, verb)) return 'proposed';
  if (verb && isNear(tape, verb)) return 'under negotiation';
  if (verb && (isKeptFrom(tape, verb) || isDenied(tape, verb))) return 'not signed';
  if (verb) return statusBy(verb);
  if (!isStanding(tape, phrase)) return null;
  if (isOver(tape, to) || awaitsRatification(tape, to)) return 'signed';
  return isUncertain(tape, to) ? 'under negotiation' : 'in force';
}

/** "its withdrawal from a pact": it is there, and left. */
const isLeft = (tape: Tape, { preposition, from }: Instrument['phrase']): boolean =>
  preposition === 'from' && LEAVING.has(normAt(tape.items, from - 2) ?? '');

const LEAVING: ReadonlySet<string> = new Set(['withdrawal', 'exit', 'departure', 'pullout']);

/** "Peru's pact with Chile lapsed": signed it was, and is in force no more. */
export function isOver(tape: Tape, after: number): boolean {
  const verb = tape.verbs.find(({ from }) => from >= after);
  const past = verb?.form === 'finite' && (verb.tense === 'past' || verb.perfect) && !verb.negated;
  return past === true && LAPSES.has(verb!.lemma);
}

/** "The treaty between Peru and Chile is awaiting ratification": signed, and not yet in force. */
const awaitsRatification = (tape: Tape, after: number): boolean =>
  tape.verbs.some(({ from, lemma }) => from >= after && (lemma === 'await' || lemma === 'pend')) &&
  tape.items.some(({ from }, at) => from >= after && RATIFYING.has(normAt(tape.items, at) ?? ''));

const RATIFYING: ReadonlySet<string> = new Set(['ratification', 'ratified']);

const LAPSES: ReadonlySet<string> = new Set(['lapse', 'expire', 'collapse', 'unravel']);

/** "Peru's pact with Chile hangs in the balance": it is spoken of as there, and may not come. */
function isUncertain(tape: Tape, after: number): boolean {
  const verb = tape.verbs.find(({ from }) => from >= after);
  return verb !== undefined && verb.form === 'finite' && WAVERS.has(verb.lemma);
}

const WAVERS: ReadonlySet<string> = new Set(['hang', 'stall', 'falter']);

/** "will meet and sign a pact": what `will` says of the first is said of the second. */
function isStillToCome(tape: Tape, verb: VerbGroup): boolean {
  const before = tape.verbs.slice(0, tape.verbs.indexOf(verb)).findLast(({ form }) => form === 'finite');
  const joined = normAt(tape.items, itemAt(tape.items, verb.from) - 1) === 'and';
  const bare =
    verb.tense !== 'past' && verb.modality === 'asserted' && !verb.perfect && verb.governor === null;
  return joined && bare && before?.tense === 'future';
}

/** "are close to signing a pact", "on the verge of concluding one": it is not there yet. */
function isNear(tape: Tape, verb: VerbGroup): boolean {
  if (verb.form !== 'gerund') return false;
  const at = itemAt(tape.items, verb.from);
  const link = normAt(tape.items, at - 1);
  const before = normAt(tape.items, at - 2) ?? '';
  return (link === 'to' && NEAR.has(before)) || (link === 'of' && VERGES.has(before));
}

const NEAR: ReadonlySet<string> = new Set(['close', 'closer', 'near', 'nearer', 'committed']);
const VERGES: ReadonlySet<string> = new Set(['verge', 'brink', 'cusp', 'point']);

/** Verbs of headlines, which look like nouns: "Fiji, Peru sign fishing pact". */
const HEADLINE: ReadonlySet<string> = new Set(['sign', 'ink', 'reach', 'seal', 'strike', 'clinch', 'agree']);

/** Verbs of which nothing came: "no agreement was reached". */
const ENDS_TALKS: ReadonlySet<string> = new Set(['reach', 'sign', 'conclude', 'strike']);

/** The words that tell of being in force, and how far it has come by them. */
interface Effect extends Span {
  readonly status: Status;
}

/**
 * "The treaty took effect", "the pact, which entered into force", "the pact, in force since 2020": what is
 * still to take effect has been signed.
 */
export function effectAfter(tape: Tape, after: number): Effect | null {
  const standing = inForceAfter(tape, after);
  if (standing) return standing;
  const verb = tape.verbs.find(({ from }) => from >= after);
  if (!verb || !TAKES.has(verb.lemma) || verb.negated || verb.form !== 'finite') return null;
  const at = itemAt(tape.items, verb.to - 1) + 1;
  if (![at, at + 1].some((item) => EFFECT.has(normAt(tape.items, item) ?? ''))) return null;
  const { start, end } = verb;
  const done = verb.modality === 'asserted' && verb.tense !== 'future';
  return { start, end, status: done ? 'in force' : 'signed' };
}

/** ", in force since 2020,", ", which has been in place since 1967". */
function inForceAfter(tape: Tape, after: number): Effect | null {
  let at = itemAt(tape.items, after - 1) + 1;
  if (normAt(tape.items, at) !== ',') return null;
  at += 1;
  const which = normAt(tape.items, at) === 'which';
  if (which) at += 1;
  const item = tape.items[at];
  if (which && item?.kind === 'verb') {
    if (item.verb.lemma !== 'be' || item.verb.negated || item.verb.modality !== 'asserted') return null;
    at += 1;
  }
  const word = tape.items[at + 1];
  if (normAt(tape.items, at) !== 'in' || !word || !IN_FORCE.has(normAt(tape.items, at + 1) ?? ''))
    return null;
  return { start: word.start, end: word.end, status: 'in force' };
}

const IN_FORCE: ReadonlySet<string> = new Set(['force', 'place', 'effect', 'operation']);

const TAKES: ReadonlySet<string> = new Set(['take', 'enter', 'come', 'go']);
const EFFECT: ReadonlySet<string> = new Set(['effect', 'force']);

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

const INTENDED: ReadonlySet<string> = new Set([
  'proposed',
  'planned',
  'possible',
  'potential',
  'future',
  'draft',
]);

const STANDING: ReadonlySet<string> = new Set(['under', 'in', 'by', 'through']);

/** "denied reports that it had signed a pact", "rejected claims of having signed one": nothing is signed. */
function isDenied(tape: Tape, verb: VerbGroup): boolean {
  const before = tape.verbs[tape.verbs.indexOf(verb) - 1];
  if (!before || !DENIES.has(before.lemma) || before.negated) return false;
  if (verb.form === 'gerund') return before.lemma === 'deny';
  const from = itemAt(tape.items, before.to - 1) + 1;
  const between = tape.items
    .slice(from, itemAt(tape.items, verb.from))
    .map((_, at) => normAt(tape.items, from + at));
  return (
    between.includes('that') && (before.lemma === 'deny' || between.some((norm) => REPORTS.has(norm ?? '')))
  );
}

const DENIES: ReadonlySet<string> = new Set(['deny', 'dismiss', 'reject', 'refute', 'rebut']);
const REPORTS: ReadonlySet<string> = new Set(
  'report reports claim claims allegation allegations rumour rumours rumors suggestion suggestions speculation'.split(
    ' ',
  ),
);

/** "has prevented the two countries from signing a treaty". */
function isKeptFrom(tape: Tape, verb: VerbGroup): boolean {
  const at = itemAt(tape.items, verb.from);
  // "have yet to sign"
  if (normAt(tape.items, at - 1) === 'yet') return true;
  if (verb.form !== 'gerund' || normAt(tape.items, at - 1) !== 'from') return false;
  const before = tape.items.slice(0, at).findLast((item) => item.kind === 'verb');
  return before?.kind === 'verb' && KEEPS_FROM.has(before.verb.lemma) && !before.verb.negated;
}

const KEEPS_FROM: ReadonlySet<string> = new Set(['prevent', 'stop', 'keep', 'bar', 'block', 'hinder']);
