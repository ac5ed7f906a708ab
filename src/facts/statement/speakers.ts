import { type Clause, clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import type { Article } from '../../text/index.ts';
import { companyFrom, itemAt, normAt, PHRASE_PREPOSITIONS, subjectOf } from '../attach/index.ts';
import { governmentOf, itemBefore, namedBefore } from './definite.ts';
import { documentSpeakers } from './documents.ts';
import { goesOn, goesOnFromNobody, isQuoted, lastSpeakers } from './going-on.ts';
import { speakersAfter } from './inverted.ts';
import { knownBodyUpTo } from './known-bodies.ts';
import { nounBefore, officeAt } from './offices.ts';
import { quotedSpeakers } from './quoted.ts';
import { type Memory, media, type Speakers, sources } from './sources.ts';

/** Speakers of a verb: its subject; of a passive one, those after `by`. Null where no source is named. */
export function speakersOf(article: Article, tape: Tape, verb: VerbGroup, memory: Memory): Speakers | null {
  if (verb.voice === 'passive') return verb.form === 'finite' ? passiveSpeakers(tape, verb) : null;
  const elsewhere = quotedSpeakers(tape, verb) ?? speakersAfter(tape, verb);
  return elsewhere ?? activeSpeakers(article, tape, verb, memory) ?? writtenBy(article, tape, verb, memory);
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
    if (goesOnFromNobody(tape, memory) || isOpinion(tape, verb)) return null;
  }
  // A spokesman of whom nothing is known speaks for the owner: "Ann Lee’s spokesman".
  return (
    sources(company.participants, 'statement:subject') ?? officeAt(article, tape, nounBefore(tape, verb))
  );
}

// "in protest against what they say is unfair": those of the same sentence, whoever was named before.
function isOpinion(tape: Tape, verb: VerbGroup): boolean {
  const at = itemAt(tape.items, verb.from);
  const they = tape.items[at - 1];
  const plural = they?.kind === 'actor' && they.actor.participants.length > 1;
  return plural && normAt(tape.items, at - 2) === 'what' && verb.tense === 'present';
}

// The subject is no actor: "his office", "the government of Norway", "Ankara", "the ministry" of before.
function unnamedSpeakers(article: Article, tape: Tape, verb: VerbGroup, memory: Memory): Speakers | null {
  const at = itemBefore(tape, verb);
  const office = officeAt(article, tape, nounBefore(tape, verb)) ?? governmentOf(article, tape, at);
  if (office) return office;
  // "Ankara keeps out of it and says": the subject of the verb before.
  const first = JOINED.has(normAt(tape.items, at) ?? '') ? finiteBefore(tape, verb) : null;
  if (first) return unnamedSpeakers(article, tape, first, memory);
  const known = knownBodyUpTo(article, tape, at);
  if (known && beginsSubject(tape, known.from)) return sources([known.body], 'statement:subject');
  return beginsSubject(tape, at) ? namedBefore(article, tape, at, memory) : null;
}

const JOINED: ReadonlySet<string> = new Set(['and', 'but']);

const finiteBefore = (tape: Tape, verb: VerbGroup): VerbGroup | null => {
  const index = tape.clauses.findIndex((clause) => clause.verb === verb);
  const before = tape.clauses
    .slice(0, Math.max(index, 0))
    .findLast((clause) => clause.verb?.form === 'finite');
  return before?.kind === 'main' && before.subject === null ? before.verb : null;
};

// "in Ankara" and "officials at the ministry" are no subjects.
const beginsSubject = (tape: Tape, at: number): boolean => {
  const before = normAt(tape.items, at - (normAt(tape.items, at - 1) === 'the' ? 2 : 1));
  return before === null || !PHRASE_PREPOSITIONS.has(before);
};

const REACH = 9;

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
  return after ?? goesOn(tape, itemBefore(tape, verb), memory);
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
