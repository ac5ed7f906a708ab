import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { cover } from '../../text/index.ts';
import { countriesOf, type Scene } from '../attach/index.ts';
import { aboutAfter } from './about.ts';
import type { Candidate, Status } from './candidate.ts';
import { negotiationsBefore, verbBefore, verbOf } from './governing.ts';
import { type Instrument, instrumentsIn } from './instrument.ts';
import { isSigning, statusOfInstrument } from './instrument-status.ts';
import { doersOf, partiesOf } from './parties.ts';
import { NO_MATTER, ONLY_SIGNED } from './words.ts';

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
  const status = talks === null ? statusOfInstrument(tape, instrument, verb) : statusOfTalks(verb);
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
    parties: partiesOf(scene, tape, instrument, verb, talks),
    status: status === 'ratified' && verb && isByOne(tape, verb) ? 'agreed' : status,
    subject,
    definite: instrument.phrase.definite && instrument.phrase.owner === null,
    dated: verb !== null && talks === null,
    signing: signingAfter(tape, instrument, verb),
  };
}

/** "Peru's congress ratified the treaty with Canada": what one side does binds nobody yet. */
const isByOne = (tape: Tape, verb: VerbGroup): boolean =>
  verb.voice === 'active' && countriesOf(doersOf(tape, verb)).length === 1;

/** "ratified a treaty, which was signed in 2020": the verb of the signing. */
function signingAfter(tape: Tape, { to }: Instrument, verb: VerbGroup | null): VerbGroup | null {
  const signed = tape.clauses.find(
    (clause) => clause.kind === 'relative' && clause.from >= to && clause.verb?.lemma === 'sign',
  )?.verb;
  return signed && signed !== verb && signed.voice === 'passive' && !signed.negated ? signed : null;
}

/** "concluded negotiations for a pact": they have agreed on it. */
const statusOfTalks = (verb: VerbGroup | null): Status =>
  verb && CONCLUDES.has(verb.lemma) && verb.tense === 'past' && !verb.negated && verb.modality === 'asserted'
    ? 'agreed'
    : 'under negotiation';

const CONCLUDES: ReadonlySet<string> = new Set(['conclude', 'complete', 'finish', 'finalise', 'finalize']);

const PUTS_INTO_EFFECT: ReadonlySet<string> = new Set([
  'sign',
  'ratify',
  'initial',
  'ink',
  'conclude',
  'exchange',
]);

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/u).slice(0, 2).at(-1)!;

function ruleOf(verb: VerbGroup | null, status: Status): string {
  if (status === 'under negotiation') return 'agreement:negotiated';
  if (verb === null) return 'agreement:standing';
  if (status === 'proposed' || status === 'not signed') return 'agreement:intended';
  return status === 'agreed' ? 'agreement:reached' : 'agreement:signed';
}
