import { clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Article, contains } from '../../text/index.ts';
import { actorKey, countriesOf } from '../attach/index.ts';
import { attributionsIn } from './according.ts';
import type { Act } from './acts.ts';
import type { Said } from './draft.ts';
import type { Memory, Speakers } from './sources.ts';
import { speakersOf } from './speakers.ts';

/** What stands in a quotation of a sentence or more is said, and does not report; nor does a scrap in the present. */
export const isQuoted = (tape: Tape, verb: VerbGroup): boolean =>
  tape.quotations.some(
    (quotation) =>
      contains(quotation, verb) && (quotation.whole || (verb.tense === 'present' && !verb.perfect)),
  );

/** Who says something in a sentence: by a verb, or as those to whom it is put down. */
export function saidIn(article: Article, tape: Tape, acts: readonly Act[], memory: Memory): Said[] {
  const found: Said[] = [];
  const within = new Set<Act>();
  for (const act of acts) {
    const speakers = speakersOf(article, tape, act.verb, memory);
    if (speakers && isOwnSide(tape, act, speakers, found)) within.add(act);
    else if (speakers) addSaid(found, { act, cue: null, speakers, others: acts });
  }
  for (const { from, to, lemma, speakers } of attributionsIn(article, tape, memory)) {
    const cue = { start: tape.items[from]!.start, end: tape.items[to - 1]!.end };
    // "Ann Lee said it was so, citing officials": she says it.
    if (lemma === 'according to' || found.length === 0)
      addSaid(found, { act: null, cue, lemma, speakers, others: acts });
  }
  // What goes on with what is said does not end it.
  const others = acts.filter((act) => !within.has(act));
  return found.map((said) => ({ ...said, others }));
}

// "Ann Lee said France welcomed it and praised him": what a minister tells of the own government is the minister's.
function isOwnSide(tape: Tape, act: Act, { participants }: Speakers, found: readonly Said[]): boolean {
  const clause = clauseOf(tape, act.verb);
  const goesOn =
    clause?.kind === 'coordinate' &&
    clause.subjectShared &&
    tape.clauses.some(({ kind, subject }) => kind === 'complement' && subject === clause.subject);
  if (clause?.kind !== 'complement' && !goesOn) return false;
  if (!participants.every(isGovernment)) return false;
  const countries = countriesOf(participants);
  return found.some(
    ({ speakers }) =>
      !speakers.participants.every(isGovernment) &&
      countriesOf(speakers.participants).some((code) => countries.includes(code)),
  );
}

const isGovernment = ({ actor }: Participant): boolean => actor.kind === 'government';

// One speaker with two verbs in a sentence makes one statement; "Praising it, she said" is what she said.
function addSaid(found: Said[], said: Said): void {
  const keys = said.speakers.participants.map(({ actor }) => actorKey(actor));
  const same = found.findIndex((other) =>
    keys.every((key) => other.speakers.participants.some(({ actor }) => actorKey(actor) === key)),
  );
  if (same < 0) found.push(said);
  else if (said.act?.verb.form === 'finite' && isOpening(found[same]!)) found[same] = said;
}

const isOpening = ({ act }: Said): boolean => act?.verb.form === 'gerund' && act.verb.from === 0;
