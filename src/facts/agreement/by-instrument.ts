import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { cover } from '../../text/index.ts';
import { clauseAt, itemAt, normAt, type Scene } from '../attach/index.ts';
import { aboutAfter } from './about.ts';
import type { Candidate, Status } from './candidate.ts';
import { type Instrument, instrumentsIn } from './instrument.ts';
import { partiesOf } from './parties.ts';
import { statusBy } from './status.ts';
import { NO_MATTER, ONLY_SIGNED, VERBS } from './words.ts';

/** Instruments that a sentence tells of, each with who is party to it and how far it has come. */
export function toldInstruments(scene: Scene, tape: Tape): Candidate[] {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  return instrumentsIn(tape, tokens).flatMap((instrument) => {
    const told = toldBy(scene, tape, instrument);
    return told ? [told] : [];
  });
}

function toldBy(scene: Scene, tape: Tape, instrument: Instrument): Candidate | null {
  const { article } = scene.marked;
  const talks = negotiationsBefore(tape, instrument);
  const verb =
    talks !== null
      ? verbBefore(tape, talks)
      : isSigning(tape, instrument)
        ? verbBefore(tape, instrument.phrase.from)
        : verbOf(tape, instrument);
  const status = talks === null ? statusOf(tape, instrument, verb) : 'under negotiation';
  if (status === null) return null;
  const signed = verb !== null && PUTS_INTO_EFFECT.has(verb.lemma);
  if ((instrument.named || ONLY_SIGNED.has(instrument.noun)) && !signed) return null;
  const subject = aboutAfter(article, tape, instrument.to);
  if (subject && NO_MATTER.has(lastWord(subject.text))) return null;
  return {
    rule: ruleOf(verb, status),
    sentence: tape.sentence,
    key: cover([instrument, ...(verb ? [verb] : [])]),
    type: instrument.type,
    noun: instrument.noun,
    plural: instrument.plural,
    count: instrument.count,
    parties: partiesOf(tape, instrument, verb, talks),
    status,
    subject,
    definite: instrument.phrase.definite && instrument.phrase.owner === null,
    dated: verb !== null && talks === null,
  };
}

const PUTS_INTO_EFFECT: ReadonlySet<string> = new Set([
  'sign',
  'ratify',
  'initial',
  'ink',
  'conclude',
  'exchange',
]);

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/u).slice(0, 2).at(-1)!;

/** The verb that governs an instrument: before it, or the passive after it, or a participle on it. */
function verbOf(tape: Tape, instrument: Instrument): VerbGroup | null {
  const { phrase } = instrument;
  const governing = phrase.verb && pastCalled(tape, phrase.verb);
  if (governing && VERBS.has(governing.lemma)) return governing;
  const noun = itemAt(tape.items, instrument.to - 1);
  const clause = clauseAt(tape, instrument.from);
  for (let at = noun + 1; at < Math.min(tape.items.length, noun + 14); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'sign' && item.norm !== ',' && item.norm !== '(' && item.norm !== ')') break;
    if (item.kind !== 'verb') continue;
    const passive = item.verb.voice === 'passive' || item.verb.form === 'participle';
    if (passive && VERBS.has(item.verb.lemma)) return item.verb;
    break;
  }
  // "signed an oil agreement and a final agreement": the verb governs both.
  const before = clause?.verb;
  return before && before.to <= instrument.from && VERBS.has(before.lemma) && joined(tape, before, instrument)
    ? before
    : null;
}

/** "signed what they called a treaty": the verb before `what`. */
function pastCalled(tape: Tape, verb: VerbGroup): VerbGroup {
  if (verb.lemma !== 'call' && verb.lemma !== 'describe') return verb;
  const what = itemAt(tape.items, verb.from) - 2;
  const before = tape.items[what - 1];
  return normAt(tape.items, what) === 'what' && before?.kind === 'verb' ? before.verb : verb;
}

/** Only articles, adjectives, numbers and joined phrases stand between the verb and the instrument. */
function joined(tape: Tape, verb: VerbGroup, instrument: Instrument): boolean {
  const from = itemAt(tape.items, verb.to - 1) + 1;
  for (let at = from; at < instrument.phrase.from; at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'verb') return false;
    const word = normAt(tape.items, at);
    if (word !== null && BREAKS.has(word)) return false;
  }
  return true;
}
const BREAKS: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'under',
  'of',
  'after',
  'before',
  'since',
  'despite',
  ';',
  ':',
]);

function statusOf(tape: Tape, { phrase }: Instrument, verb: VerbGroup | null): Status | null {
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
const isSigning = (tape: Tape, { phrase }: Pick<Instrument, 'phrase'>): boolean =>
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

/** Item of `negotiations` in "negotiations on a trade agreement", "talks to conclude a treaty"; else null. */
function negotiationsBefore(tape: Tape, { phrase }: Instrument): number | null {
  let at = phrase.from - 1;
  if (phrase.verb?.form === 'infinitive') at = itemAt(tape.items, phrase.verb.from) - 1;
  else if (LEADS_TO.has(normAt(tape.items, at) ?? '')) at -= 1;
  else return null;
  return NEGOTIATIONS.has(normAt(tape.items, at) ?? '') ? at : null;
}
const NEGOTIATIONS: ReadonlySet<string> = new Set(['negotiations', 'negotiation', 'talks']);
const LEADS_TO: ReadonlySet<string> = new Set(['on', 'for', 'over', 'about', 'of', 'towards', 'toward']);

/** The last verb before an item. */
const verbBefore = (tape: Tape, item: number): VerbGroup | null => {
  const before = tape.items.slice(0, item).findLast(({ kind }) => kind === 'verb');
  return before?.kind === 'verb' ? before.verb : null;
};

function ruleOf(verb: VerbGroup | null, status: Status): string {
  if (status === 'under negotiation') return 'agreement:negotiated';
  if (verb === null) return 'agreement:standing';
  if (status === 'proposed' || status === 'not signed') return 'agreement:intended';
  return status === 'agreed' ? 'agreement:reached' : 'agreement:signed';
}
