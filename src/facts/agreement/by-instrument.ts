import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { cover, type Span, type Token } from '../../text/index.ts';
import { countriesOf, itemAt, normAt, type Scene } from '../attach/index.ts';
import { listOf } from '../word-list.ts';
import { aboutAfter } from './about.ts';
import { doersOf } from './acting.ts';
import type { Candidate, Status } from './candidate.ts';
import { negotiationsOn, verbBefore, verbOf } from './governing.ts';
import { startOf, withIncluded } from './included.ts';
import { type Instrument, instrumentsIn } from './instrument.ts';
import { effectAfter, statusOfInstrument } from './instrument-status.ts';
import { ONLY_SIGNED } from './instrument-words.ts';
import { namesItsSides, partiesOf } from './parties.ts';
import { alsoWith } from './second-party.ts';
import { isSigning } from './signing-status.ts';
import { tradedIn } from './traded.ts';
import { tripBefore } from './trip.ts';
import { NAMED_BEFORE, NO_MATTER, PRIVATE, SEALS, VERBS, WRITTEN } from './words.ts';

/** Instruments that a sentence tells of, each with who is party to it and how far it has come. */
export function toldInstruments(scene: Scene, tape: Tape): Candidate[] {
  const { article } = scene.marked;
  const instruments = instrumentsIn(tape, article.sentences[tape.sentence]!.tokens);
  const told = instruments.map((instrument, at) => toldBy(scene, tape, instrument, instruments[at + 1]));
  return told.length > 1 ? withIncluded(article, tape, instruments, told) : told.flat();
}

/** What is told of an instrument; `next` is the one that the sentence names after it. */
function toldBy(scene: Scene, tape: Tape, instrument: Instrument, next: Instrument | undefined): Candidate[] {
  const { article } = scene.marked;
  const talks = negotiationsOn(tape, instrument);
  const traded = talks === null ? tradedIn(scene, tape, instrument) : null;
  const verb =
    traded !== null
      ? traded.verb
      : talks !== null
        ? verbBefore(tape, talks)
        : isSigning(tape, instrument)
          ? verbBefore(tape, instrument.phrase.from)
          : verbOf(tape, instrument);
  const status =
    traded?.status ??
    (talks === null ? statusOfInstrument(tape, instrument, verb) : statusOfTalks(tape, talks, verb));
  if (status === null) return [];
  const signed =
    traded !== null || isSigning(tape, instrument) || (verb !== null && PUTS_INTO_EFFECT.has(verb.lemma));
  if (ONLY_SIGNED.has(instrument.noun) && !signed) return [];
  if (instrument.named && !signed && !isNewByName(scene, tape, instrument, verb)) return [];
  const subject = aboutAfter(article, tape, instrument.to, next?.from, startOf(tape, next));
  if (subject && NO_MATTER.has(lastWord(subject.text))) return [];
  const effect = effectAfter(tape, instrument.to);
  const told: Candidate = {
    rule: ruleOf(verb, status, effect !== null),
    sentence: tape.sentence,
    key: cover([instrument, ...(verb ? [verb] : [])]),
    type: instrument.type,
    noun: instrument.noun,
    plural: instrument.plural,
    count: instrument.count,
    parties: traded?.parties ?? partiesOf(scene, tape, instrument, verb, talks),
    status: status === 'ratified' && verb && isByOne(scene, tape, verb) ? 'agreed' : status,
    subject,
    definite: pointsBack(tape, instrument),
    named: instrument.named,
    dated:
      talks === null &&
      (effect !== null || (verb !== null && !(isKept(verb) && !isHadSince(tape, verb)) && !isDenied(verb))),
    signing: signingAfter(tape, instrument, verb) ?? effect,
    trip: status === 'proposed' && verb && SEALS.has(verb.lemma) ? tripTo(scene, tape, verb) : null,
    open: talks === null ? isOpen(scene, tape, instrument, verb) : isOpenTalk(scene, tape, instrument),
  };
  return [told, ...alsoWith(tape, instrument, verb, told)];
}

/** The trip of a sentence on which something is to be signed. */
const tripTo = (scene: Scene, tape: Tape, verb: VerbGroup): Span | null =>
  tripBefore(scene, tape, itemAt(tape.items, verb.from));

/**
 * True where somebody makes an instrument and the words name no other side that could be meant:
 * "a memorandum was signed", "Kenya renewed its fishing pact"; not "signed a deal with the unions".
 */
function isOpen(scene: Scene, tape: Tape, { from, phrase }: Instrument, verb: VerbGroup | null): boolean {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  if (isSigning(tape, { phrase })) return isWithout(tokens, from);
  if (!verb || verb.negated || verb.form === 'infinitive' || !SEALS.has(verb.lemma)) return false;
  const known =
    verb.voice === 'passive' ? WRITTEN.has(verb.lemma) : NAMED_BEFORE.has(tokens[verb.from - 1]?.norm ?? '');
  if (!known && doersOf(scene, tape, verb).length === 0) return false;
  return isWithout(tokens, Math.min(from, verb.from));
}

/** "welcomed progress on a tax treaty": talks of those whom the story is about, where no other is named. */
const isOpenTalk = (scene: Scene, tape: Tape, { from, phrase }: Instrument): boolean =>
  !phrase.definite && isWithout(scene.marked.article.sentences[tape.sentence]!.tokens, from);

/** No other side is named from a token on, and nobody who signs for himself at all. */
const isWithout = (tokens: readonly Token[], from: number): boolean =>
  !tokens.some(
    ({ norm }, at) =>
      PRIVATE.has(norm) || (at >= from && SIDES.has(norm) && !isNoSide(norm, tokens.slice(at + 1, at + 3))),
  );

/** "by the two sides", whom the sentences before name; "by the end of the year", "by 2030". */
const isNoSide = (word: string, [first, second]: readonly Token[]): boolean =>
  BOTH.has(second?.norm ?? '') ||
  (word === 'by' && (second?.norm === 'end' || first?.kind === 'number' || DEADLINES.has(first?.norm ?? '')));

const DEADLINES = listOf(`
  end, next, late, early, then, year-end, january, february, march, april, may, june, july, august,
  september, october, november, december, spring, summer, autumn, winter
`);

/** "the pact"; not "Peru's pact", nor "the 1987 pact", which tells of which it is. */
const pointsBack = (tape: Tape, { phrase, from }: Instrument): boolean =>
  phrase.definite && phrase.owner === null && tape.items[itemAt(tape.items, from - 1)]?.kind !== 'time';

/** "between the two ministries", "by the two sides": whom the sentences before name. */
const BOTH: ReadonlySet<string> = new Set(['two', 'sides', 'parties']);

const SIDES: ReadonlySet<string> = new Set(['with', 'between', 'among', 'by']);

/** "The Fiji-Peru Trade Pact took effect": a name tells of it where its sides and a verb stand by it. */
const isNewByName = (scene: Scene, tape: Tape, instrument: Instrument, verb: VerbGroup | null): boolean =>
  (verb !== null || effectAfter(tape, instrument.to) !== null) && namesItsSides(scene, tape, instrument);

/** "have had a pact since 2011": it began then. */
const isHadSince = (tape: Tape, verb: VerbGroup): boolean =>
  verb.lemma === 'have' &&
  tape.items.some(
    ({ kind, from }, at) => from > verb.from && kind === 'time' && normAt(tape.items, at - 1) === 'since',
  );

/** "complied with a pact last week": the time of what is done under it is not its own. */
const isKept = (verb: VerbGroup | null): boolean => verb !== null && VERBS.get(verb.lemma) === 'in force';

/** "would not be signed this year": that it will not be has no date. */
const isDenied = ({ negated, modality, tense }: VerbGroup): boolean =>
  negated && (tense === 'future' || modality === 'planned' || modality === 'conditional');

/** "Peru's congress ratified the treaty with Canada": what one side does binds nobody yet. */
const isByOne = (scene: Scene, tape: Tape, verb: VerbGroup): boolean =>
  verb.voice === 'active' && countriesOf(doersOf(scene, tape, verb)).length === 1;

/** "ratified a treaty, which was signed in 2020": the verb of the signing. */
function signingAfter(tape: Tape, { to }: Instrument, verb: VerbGroup | null): VerbGroup | null {
  const signed = tape.clauses.find(
    (clause) => clause.kind === 'relative' && clause.from >= to && clause.verb?.lemma === 'sign',
  )?.verb;
  return signed && signed !== verb && signed.voice === 'passive' && !signed.negated ? signed : null;
}

/** "concluded negotiations for a pact": they have agreed on it. */
const statusOfTalks = (tape: Tape, talks: number, verb: VerbGroup | null): Status => {
  if (verb && MAY_TALK.has(verb.lemma)) return 'proposed';
  // "concluded the second round of talks": there will be others.
  if (normAt(tape.items, talks - 1) === 'of' && ROUND.has(normAt(tape.items, talks - 2) ?? ''))
    return 'under negotiation';
  const done = verb && CONCLUDES.has(verb.lemma) && !verb.negated && verb.modality === 'asserted';
  return done && (verb.tense === 'past' || verb.perfect) ? 'agreed' : 'under negotiation';
};

const ROUND: ReadonlySet<string> = new Set(['round', 'rounds', 'session', 'phase']);

/** "are considering talks on a pact": they have not begun. */
const MAY_TALK: ReadonlySet<string> = new Set([
  'consider',
  'propose',
  'suggest',
  'offer',
  'mull',
  'want',
  'seek',
]);

const CONCLUDES: ReadonlySet<string> = new Set(['conclude', 'complete', 'finish', 'finalise', 'finalize']);

const PUTS_INTO_EFFECT: ReadonlySet<string> = new Set([
  'sign',
  'ratify',
  'initial',
  'ink',
  'conclude',
  'exchange',
  'adopt',
]);

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/u).slice(0, 2).at(-1)!;

function ruleOf(verb: VerbGroup | null, status: Status, effect: boolean): string {
  if (status === 'under negotiation') return 'agreement:negotiated';
  if (status === 'in force' || (verb === null && effect)) return 'agreement:standing';
  if (status === 'proposed' || status === 'not signed') return 'agreement:intended';
  return status === 'agreed' ? 'agreement:reached' : 'agreement:signed';
}
