import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { contains } from '../../text/index.ts';
import { actorKey, distinct } from '../attach/index.ts';
import type { Draft, EarlierFacts, Marked } from '../kind.ts';
import { attributionsIn } from './according.ts';
import { actsIn } from './acts.ts';
import { type Said, statementOf } from './draft.ts';
import { joinExpressed } from './expressed.ts';
import type { Statement } from './schema.ts';
import { documents, type Memory } from './sources.ts';
import { speakersOf } from './speakers.ts';

/** Statements of an article, in order: one for each speaker, or company of speakers, of a sentence. */
export function statementsIn(marked: Marked, earlier: EarlierFacts): Draft<Statement>[] {
  let memory: Memory = { issuers: [] };
  const statements: Draft<Statement>[] = [];
  for (const tape of marked.tapes) {
    const said = saidIn(marked, tape, memory);
    const joined = joinExpressed(marked, tape, said, statements);
    if (!joined) for (const one of said) statements.push(statementOf(marked, tape, one, earlier));
    const issuers = said.at(-1)?.speakers.participants ?? ownersOf(tape);
    if (issuers.length > 0 && mentionsDocument(tape)) memory = { issuers };
  }
  return statements;
}

function saidIn(marked: Marked, tape: Tape, memory: Memory): Said[] {
  const { article } = marked;
  const inside = (verb: VerbGroup): boolean =>
    tape.quotations.some((quotation) => quotation.whole && contains(quotation, verb));
  const found: Said[] = [];
  for (const act of actsIn(tape, inside)) {
    const speakers = speakersOf(article, tape, act.verb, memory);
    if (speakers) addSaid(found, { act, cue: null, speakers });
  }
  for (const { from, to, speakers } of attributionsIn(tape, memory)) {
    const cue = { start: tape.items[from]!.start, end: tape.items[to - 1]!.end };
    addSaid(found, { act: null, cue, speakers });
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

const mentionsDocument = (tape: Tape): boolean =>
  tape.items.some((item) => item.kind === 'word' && documents.has(item.norm));

const ownersOf = (tape: Tape): readonly Participant[] =>
  distinct(
    tape.items.flatMap((item) =>
      item.kind === 'actor' && item.actor.form === 'organisation' ? item.actor.participants : [],
    ),
  );
