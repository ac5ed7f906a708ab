import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { contains } from '../../text/index.ts';
import { actorKey } from '../attach/index.ts';
import type { Draft, EarlierFacts, Marked } from '../kind.ts';
import { attributionsIn } from './according.ts';
import { actsIn } from './acts.ts';
import { type Said, statementOf } from './draft.ts';
import { joinExpressed } from './expressed.ts';
import { remembered } from './remember.ts';
import type { Statement } from './schema.ts';
import type { Memory } from './sources.ts';
import { speakersOf } from './speakers.ts';

/** Statements of an article, in order: one for each speaker, or company of speakers, of a sentence. */
export function statementsIn(marked: Marked, earlier: EarlierFacts): Draft<Statement>[] {
  let memory: Memory = { tapes: marked.tapes, issuers: [], last: null };
  const statements: Draft<Statement>[] = [];
  for (const tape of marked.tapes) {
    const said = saidIn(marked, tape, memory);
    const joined = joinExpressed(marked, tape, said, statements);
    if (!joined) for (const one of said) statements.push(statementOf(marked, tape, one, earlier));
    memory = remembered(memory, tape, said);
  }
  return statements;
}

function saidIn(marked: Marked, tape: Tape, memory: Memory): Said[] {
  const { article } = marked;
  const inside = (verb: VerbGroup): boolean =>
    tape.quotations.some((quotation) => quotation.whole && contains(quotation, verb));
  const found: Said[] = [];
  const acts = actsIn(tape, inside);
  for (const act of acts) {
    const speakers = speakersOf(article, tape, act.verb, memory);
    if (speakers) addSaid(found, { act, cue: null, speakers, others: acts });
  }
  for (const { from, to, speakers } of attributionsIn(tape, memory)) {
    const cue = { start: tape.items[from]!.start, end: tape.items[to - 1]!.end };
    addSaid(found, { act: null, cue, speakers, others: acts });
  }
  return found;
}

// One speaker with two verbs in a sentence makes one statement.
function addSaid(found: Said[], said: Said): void {
  const keys = said.speakers.participants.map(({ actor }) => actorKey(actor));
  const same = found.some((other) =>
    keys.every((key) => other.speakers.participants.some(({ actor }) => actorKey(actor) === key)),
  );
  if (!same) found.push(said);
}
