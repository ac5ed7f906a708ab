import { clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import { type Article, contains } from '../../text/index.ts';
import { actorKey, countriesOf } from '../attach/index.ts';
import type { Draft, EarlierFacts, Marked } from '../kind.ts';
import { attributionsIn } from './according.ts';
import { type Act, actsIn } from './acts.ts';
import { type Said, statementOf } from './draft.ts';
import { joinExpressed } from './expressed.ts';
import { remembered } from './remember.ts';
import type { Statement } from './schema.ts';
import type { Memory, Speakers } from './sources.ts';
import { speakersOf, tellersOf } from './speakers.ts';

/** Statements of an article, in order: one for each speaker, or company of speakers, of a sentence. */
export function statementsIn(marked: Marked, earlier: EarlierFacts): Draft<Statement>[] {
  let memory: Memory = { tapes: marked.tapes, issuers: [], last: null };
  const statements: Draft<Statement>[] = [];
  for (const tape of marked.tapes) {
    const acts = actsIn(tape, (verb) => isQuoted(tape, verb));
    const said = saidIn(marked.article, tape, acts, memory);
    const joined = joinExpressed(marked, tape, said, statements);
    if (!joined) statements.push(...said.flatMap((one) => statementOf(marked, tape, one, earlier) ?? []));
    const told = tellersOf(
      tape,
      acts.map(({ verb }) => verb),
    );
    memory = remembered(memory, tape, said, told.length > 0 ? told : (said[0]?.speakers.participants ?? []));
  }
  return statements;
}

// What stands in a quotation of a sentence or more is said, and does not report; nor does a scrap in the present.
const isQuoted = (tape: Tape, verb: VerbGroup): boolean =>
  tape.quotations.some(
    (quotation) =>
      contains(quotation, verb) && (quotation.whole || (verb.tense === 'present' && !verb.perfect)),
  );

function saidIn(article: Article, tape: Tape, acts: readonly Act[], memory: Memory): Said[] {
  const found: Said[] = [];
  for (const act of acts) {
    const speakers = speakersOf(article, tape, act.verb, memory);
    if (speakers && !isOwnSide(tape, act, speakers, found))
      addSaid(found, { act, cue: null, speakers, others: acts });
  }
  for (const { from, to, speakers } of attributionsIn(article, tape, memory)) {
    const cue = { start: tape.items[from]!.start, end: tape.items[to - 1]!.end };
    addSaid(found, { act: null, cue, speakers, others: acts });
  }
  return found;
}

// "Ann Lee said France welcomed it": what a minister tells of the own government is the minister's.
function isOwnSide(tape: Tape, act: Act, { participants }: Speakers, found: readonly Said[]): boolean {
  if (clauseOf(tape, act.verb)?.kind !== 'complement') return false;
  const governments = participants.every(({ actor }) => actor.kind === 'government');
  const countries = countriesOf(participants);
  return (
    governments &&
    found.some(({ speakers }) => countriesOf(speakers.participants).some((code) => countries.includes(code)))
  );
}

// One speaker with two verbs in a sentence makes one statement.
function addSaid(found: Said[], said: Said): void {
  const keys = said.speakers.participants.map(({ actor }) => actorKey(actor));
  const same = found.some((other) =>
    keys.every((key) => other.speakers.participants.some(({ actor }) => actorKey(actor) === key)),
  );
  if (!same) found.push(said);
}
