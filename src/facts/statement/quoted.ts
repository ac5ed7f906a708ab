import { objectAfter, type Tape, type VerbGroup } from '../../clauses/index.ts';
import { itemAt, normAt } from '../attach/index.ts';
import { type Speakers, sources } from './sources.ts';

const QUOTES: ReadonlySet<string> = new Set(['quote', 'cite', 'report']);

/** "the news agency quoted Ann Lee as saying": whoever is quoted says it, and not who quotes. */
export function quotedSpeakers(tape: Tape, verb: VerbGroup): Speakers | null {
  const quoting = quotingBefore(tape, verb);
  if (quoting?.voice !== 'active') return null;
  const [mention] = objectAfter(tape, quoting);
  return mention ? sources(mention.participants, 'statement:quoted') : null;
}

/** The verb of quoting that a gerund after `as` belongs to. */
function quotingBefore(tape: Tape, verb: VerbGroup): VerbGroup | null {
  if (verb.form !== 'gerund' || normAt(tape.items, itemAt(tape.items, verb.from) - 1) !== 'as') return null;
  const before = tape.verbs[tape.verbs.indexOf(verb) - 1];
  return before && QUOTES.has(before.lemma) ? before : null;
}
