import type { Tape } from '../../clauses/index.ts';
import type { Article } from '../../text/index.ts';
import type { Draft, EarlierFacts, Marked } from '../kind.ts';
import { actsIn } from './acts.ts';
import { statementOf } from './draft.ts';
import { joinExpressed } from './expressed.ts';
import { remembered } from './remember.ts';
import { isQuoted, saidIn } from './said.ts';
import type { Statement } from './schema.ts';
import type { Memory } from './sources.ts';
import { tellersOf } from './speakers.ts';
import { type Turn, turnAt } from './transcript.ts';

/** Statements of an article, in order: one for each speaker, or company of speakers, of a sentence. */
export function statementsIn(marked: Marked, earlier: EarlierFacts): Draft<Statement>[] {
  const { article } = marked;
  let memory: Memory = { tapes: marked.tapes, issuers: [], last: null };
  const statements: Draft<Statement>[] = [];
  let turn: Turn | null = null;
  for (const tape of marked.tapes) {
    // What stands in a turn of a transcript is said, and does not report.
    if (turn?.block === article.sentences[tape.sentence]!.block) continue;
    turn = turnAt(article, tape);
    const acts = turn ? [] : actsIn(tape, (verb) => isQuoted(tape, verb));
    const said = turn ? [turn.said] : saidIn(article, tape, acts, memory);
    const joined = joinExpressed(marked, tape, said, statements);
    if (!joined)
      statements.push(...apart(said.flatMap((one) => statementOf(marked, tape, one, earlier) ?? [])));
    const told = tellersOf(
      tape,
      acts.map(({ verb }) => verb),
    );
    const speakers = told.length > 0 ? told : (said[0]?.speakers.participants ?? []);
    memory = remembered(memory, tape, said, speakers, lastSaid(article, tape, statements.at(-1)));
  }
  return statements;
}

/** "Lee said that Peru keeps its word and welcomes guests": what a state does there, its own minister says. */
const apart = (told: readonly Draft<Statement>[]): Draft<Statement>[] =>
  told.filter(
    ({ speakers: [one, ...more], key, verb }) =>
      one?.actor.kind !== 'government' ||
      verb === 'according to' ||
      more.length > 0 ||
      !told.some(
        (other) =>
          other.key.end <= key.start &&
          other.force === 'say' &&
          other.speakers.some(({ actor, country }) => actor.kind === 'official' && country === one.country),
      ),
  );

/** The last sentence of what was said in a sentence: its own, or one that the quotation goes on to. */
function lastSaid(
  { sentences }: Article,
  { sentence }: Tape,
  statement: Draft<Statement> | undefined,
): number {
  const more = statement?.sentence === sentence ? (statement.support.at(-1)?.start ?? 0) : 0;
  let last = sentence;
  while (sentences[last + 1] && sentences[last + 1]!.start <= more) last += 1;
  return last;
}
