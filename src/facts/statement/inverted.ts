import { type Clause, clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import { companyFrom, itemAfter, itemAt, normAt } from '../attach/index.ts';
import { type Speakers, sources } from './sources.ts';

/**
 * "…, stressed the Peruvian envoy Ann Lee", "…, said a senior Peruvian official": a speaker after the
 * verb, where none stands before it. Null where the sentence goes on with what he does.
 */
export function speakersAfter(tape: Tape, verb: VerbGroup): Speakers | null {
  const clause = clauseOf(tape, verb);
  if (!clause || verb.form !== 'finite' || !INVERTS.has(verb.lemma)) return null;
  if (clause.subject !== null && !isHeadline(tape, verb)) return null;
  return endsWhatIsSaid(tape, clause, verb) ? after(tape, verb) : null;
}

/** Verbs of saying whose speaker may follow; after others stands who hears it ("told Ann Lee"). */
const INVERTS: ReadonlySet<string> = new Set(
  'say add note announce explain stress state declare remark observe insist claim argue reply recall conclude continue reveal confirm admit acknowledge emphasise emphasize'.split(
    ' ',
  ),
);

function after(tape: Tape, verb: VerbGroup): Speakers | null {
  const company = companyFrom(tape, itemAfter(tape, verb));
  if (!company) return null;
  const next = tape.items[company.to];
  const ends =
    next === undefined || next.kind === 'sign' || next.kind === 'time' || isPlacing(tape, company.to);
  return ends ? sources(company.participants, 'statement:subject') : null;
}

const isPlacing = (tape: Tape, at: number): boolean => PLACING.has(normAt(tape.items, at) ?? '');

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'after', 'during', 'here', 'who']);

/** A comma or a closing mark stands right before the verb, and words before that. */
function endsWhatIsSaid(tape: Tape, { verb: own }: Clause, verb: VerbGroup): boolean {
  const at = itemAt(tape.items, verb.from) - 1;
  return own === verb && at > 1 && MARKS.has(normAt(tape.items, at) ?? '');
}

const MARKS: ReadonlySet<string> = new Set([',', '"', '”', '’', "'"]);

/** "Peru ready for talks, says Foreign Minister Ann Lee": no verb but that, at the end. */
export function isHeadline(tape: Tape, verb: VerbGroup): boolean {
  if (!INVERTS.has(verb.lemma) || normAt(tape.items, itemAt(tape.items, verb.from) - 1) !== ',') return false;
  const company = companyFrom(tape, itemAfter(tape, verb));
  const last = tape.items.length - (tape.items.at(-1)?.kind === 'sign' ? 1 : 0);
  return (
    company !== null && company.to >= last && tape.verbs.every((one) => one === verb || one.from > verb.to)
  );
}
