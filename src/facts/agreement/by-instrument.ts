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
  const verb = verbOf(tape, instrument);
  const status = statusOf(tape, instrument, verb);
  if (status === null) return null;
  const noun = instrument.type.split(' ').at(-1)!;
  const signed =
    verb !== null && (verb.lemma === 'sign' || verb.lemma === 'ratify' || verb.lemma === 'initial');
  if ((instrument.named || ONLY_SIGNED.has(noun)) && !signed) return null;
  const subject = aboutAfter(article, tape, instrument.to);
  if (subject && NO_MATTER.has(lastWord(subject.text))) return null;
  return {
    rule: ruleOf(tape, instrument, verb, status),
    sentence: tape.sentence,
    key: cover([instrument, ...(verb ? [verb] : [])]),
    type: instrument.type,
    noun,
    plural: instrument.plural,
    count: instrument.count,
    parties: partiesOf(tape, instrument, verb),
    status,
    subject,
    definite: instrument.phrase.definite && instrument.phrase.owner === null,
    dated: verb !== null && status !== 'under negotiation',
  };
}

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/u).slice(0, 2).at(-1)!;

/** The verb that governs an instrument: before it, or the passive after it, or a participle on it. */
function verbOf(tape: Tape, instrument: Instrument): VerbGroup | null {
  const { phrase } = instrument;
  if (phrase.verb && VERBS.has(phrase.verb.lemma)) return phrase.verb;
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

function statusOf(tape: Tape, { phrase, from }: Instrument, verb: VerbGroup | null): Status | null {
  if (phrase.adjectives.includes('no') || phrase.adjectives.includes('any')) return null;
  if (
    phrase.adjectives.includes('proposed') ||
    phrase.adjectives.includes('planned') ||
    phrase.adjectives.includes('possible')
  )
    return 'proposed';
  const negotiated = NEGOTIATIONS.has(wordBefore(tape, phrase.from));
  if (negotiated) return 'under negotiation';
  if (verb) return statusBy(verb);
  void from;
  // "under a 2015 agreement with", "the treaty between": what is spoken of as there is in force.
  return phrase.preposition !== null && STANDING.has(phrase.preposition) ? 'in force' : null;
}

const STANDING: ReadonlySet<string> = new Set(['under', 'in', 'by', 'from', 'to', 'with', 'of']);
const NEGOTIATIONS: ReadonlySet<string> = new Set(['negotiations', 'talks']);

/** The noun before a preposition before the phrase: `negotiations` in "negotiations on a free trade agreement". */
function wordBefore(tape: Tape, from: number): string {
  const preposition = normAt(tape.items, from - 1);
  return preposition === 'on' || preposition === 'for' || preposition === 'over' || preposition === 'about'
    ? (normAt(tape.items, from - 2) ?? '')
    : '';
}

function ruleOf(_tape: Tape, _instrument: Instrument, verb: VerbGroup | null, status: Status): string {
  if (status === 'under negotiation') return 'agreement:negotiated';
  if (verb === null) return 'agreement:standing';
  if (status === 'proposed' || status === 'not signed') return 'agreement:intended';
  return status === 'agreed' ? 'agreement:reached' : 'agreement:signed';
}
