import { type Clause, clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import type { ActorMention, Participant } from '../../mentions/index.ts';
import { type Article, contains } from '../../text/index.ts';
import { actorKey, companyFrom, itemAt, normAt, PHRASE_PREPOSITIONS, subjectOf } from '../attach/index.ts';
import { governmentOf, itemBefore, namedBefore } from './definite.ts';
import { documentSpeakers, inferred } from './documents.ts';
import { knownBodyAt } from './known-bodies.ts';
import { nounBefore, officeAt } from './offices.ts';
import { type Memory, media, type Speakers, sources } from './sources.ts';

/** Speakers of a verb: its subject; of a passive one, those after `by`. Null where no source is named. */
export function speakersOf(article: Article, tape: Tape, verb: VerbGroup, memory: Memory): Speakers | null {
  if (verb.voice === 'passive') return verb.form === 'finite' ? passiveSpeakers(tape, verb) : null;
  return activeSpeakers(article, tape, verb, memory) ?? writtenBy(article, tape, verb, memory);
}

function passiveSpeakers(tape: Tape, verb: VerbGroup): Speakers | null {
  const by = itemAt(tape.items, verb.to);
  if (normAt(tape.items, by) !== 'by') return null;
  const company = companyFrom(tape, by + 1);
  return company && sources(company.participants, 'statement:passive');
}

function activeSpeakers(article: Article, tape: Tape, verb: VerbGroup, memory: Memory): Speakers | null {
  // A gerund has the subject that its clause was given, and no other.
  if (verb.form === 'gerund' && !clauseOf(tape, verb)?.subject) return null;
  // "a history of praising": a habit, and nothing said.
  if (verb.form === 'gerund' && normAt(tape.items, itemAt(tape.items, verb.from) - 1) === 'of') return null;
  const company = subjectOf(tape, verb);
  if (!company) return unnamedSpeakers(article, tape, verb, memory);
  const noun = normAt(tape.items, company.to);
  if (noun !== null && media.has(noun)) return null;
  const mention = company.mentions[0]!;
  if (company.mentions.length === 1 && mention.form === 'pronoun') {
    if (isQuoted(tape, mention)) return lastSpeakers(tape, memory, () => true);
    if (goesOnFromNobody(tape, memory)) return null;
  }
  // A spokesman of whom nothing is known speaks for the owner: "Ann Lee’s spokesman".
  return (
    sources(company.participants, 'statement:subject') ?? officeAt(article, tape, nounBefore(tape, verb))
  );
}

// The subject is no actor: "his office", "the government of Norway", "Ankara", "the ministry" of before.
function unnamedSpeakers(article: Article, tape: Tape, verb: VerbGroup, memory: Memory): Speakers | null {
  const at = itemBefore(tape, verb);
  const office = officeAt(article, tape, nounBefore(tape, verb)) ?? governmentOf(tape, at);
  if (office) return office;
  if (!beginsSubject(tape, at)) return null;
  const place = tape.items[at]?.kind === 'place' ? knownBodyAt(article, tape, at) : null;
  return place ? sources([place], 'statement:subject') : namedBefore(article, tape, at, memory);
}

// "in Ankara" and "officials at the ministry" are no subjects.
const beginsSubject = (tape: Tape, at: number): boolean => {
  const before = normAt(tape.items, at - (normAt(tape.items, at - 1) === 'the' ? 2 : 1));
  return before === null || !PHRASE_PREPOSITIONS.has(before);
};

// `"The premier was away," he said`: "he" is not the premier of whom the quotation speaks.
function isQuoted(tape: Tape, pronoun: ActorMention): boolean {
  const keys = new Set(pronoun.participants.map(({ actor }) => actorKey(actor)));
  return tape.items.some(
    (item) =>
      item.kind === 'actor' &&
      item.actor.participants.some(({ actor }) => keys.has(actorKey(actor))) &&
      tape.quotations.some((quotation) => contains(quotation, item) && quotation.end <= pronoun.start),
  );
}

// An analyst spoke in the sentence before: "he said" is the analyst still.
const goesOnFromNobody = (tape: Tape, { last }: Memory): boolean =>
  last !== null &&
  last.sentence === tape.sentence - 1 &&
  last.speakers.every(({ actor }) => actor.kind === 'person') &&
  tape.quotations.length > 0;

const REACH = 9;

const BODIES: ReadonlySet<string> = new Set(['organisation', 'government', 'role']);

/** "it said" after a body spoke: that body. */
const goesOn = (tape: Tape, at: number, memory: Memory): Speakers | null =>
  normAt(tape.items, at) === 'it' ? lastSpeakers(tape, memory, ({ actor }) => BODIES.has(actor.kind)) : null;

const FAR = 2;

function lastSpeakers(tape: Tape, { last }: Memory, fits: (one: Participant) => boolean): Speakers | null {
  if (last === null || tape.sentence - last.sentence > FAR) return null;
  return sources(inferred(last.speakers.filter(fits)), 'statement:goes-on');
}

// "the statement said", "a statement issued by the ministry said", "it said".
function writtenBy(article: Article, tape: Tape, verb: VerbGroup, memory: Memory): Speakers | null {
  const clause = clauseOf(tape, verb);
  if (!clause) return null;
  const at = itemAt(tape.items, verb.from);
  const from = itemAt(tape.items, subjectStart(tape, clause));
  const before = documentSpeakers(article, tape, from, at, memory);
  if (before) return before;
  // `…," said a statement from the ministry`.
  const after =
    clause.subject === null && clause.verb === verb
      ? documentSpeakers(article, tape, at + 1, at + REACH, memory)
      : null;
  return after ?? goesOn(tape, at - 1, memory);
}

// The subject stands before the clauses that are set into it: "a statement issued by the ministry said".
function subjectStart(tape: Tape, clause: Clause): number {
  let index = tape.clauses.indexOf(clause);
  while (index > 0 && (tape.clauses[index]!.kind !== 'main' || tape.clauses[index]!.from > 0)) {
    const before = tape.clauses[index - 1]!;
    if (before.verb !== null && before.kind !== 'participial' && before.kind !== 'relative') break;
    index--;
  }
  return tape.clauses[index]!.from;
}

/** Whoever is told to have spoken, sources or not: the subject of the first verb of saying. */
export function tellersOf(tape: Tape, verbs: readonly VerbGroup[]): readonly Participant[] {
  for (const verb of verbs) {
    const company = verb.voice === 'active' ? subjectOf(tape, verb) : null;
    if (company) return company.participants;
  }
  return [];
}
