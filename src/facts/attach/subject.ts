import type { Clause, Tape, VerbGroup } from '../../clauses/index.ts';
import { type Company, companyFrom, companyUpTo } from './company.ts';
import { actorAt, clauseOf, itemAfter, itemAt, normAt } from './tape.ts';

/** Who does what a verb says, by its clause. */
export function subjectOf(tape: Tape, verb: VerbGroup): Company | null {
  const clause = clauseOf(tape, verb);
  return clause && subjectOfClause(tape, clause);
}

/**
 * The subject of a clause with all who are joined to it. A relative clause without one has the actor
 * before it; an infinitive, a gerund or a fronted phrase has that of the nearest clause before it in
 * the sentence, else of the next. A finite verb whose subject is no actor has none.
 */
export function subjectOfClause(tape: Tape, clause: Clause): Company | null {
  const leader = leaderOf(tape, clause);
  if (leader) return leader;
  if (clause.subject) return pastPredicate(tape, clause.subject.from);
  const opening = normAt(tape.items, itemAt(tape.items, clause.from));
  if (opening === 'from') return antecedentOf(tape, clause);
  // "thanked Bo Roy for hosting the talks": whoever is thanked did it.
  if (opening === 'for' && clause.verb?.form === 'gerund') {
    const thanked = antecedentOf(tape, clause);
    if (thanked) return thanked;
  }
  // "saw him meeting Bo Roy", "shows Ann Lee (right) meeting": who stands before the gerund does it.
  if (clause.verb?.form === 'gerund') {
    const doer = antecedentOf(tape, clause);
    if (doer) return doer;
    if (followsNoun(tape, clause)) return null;
  }
  if (clause.kind === 'relative') return antecedentOf(tape, clause);
  if (clause.verb?.form === 'finite') return sameBody(tape, clause);
  const at = tape.clauses.indexOf(clause);
  for (let before = at - 1; before >= 0; before -= 1) {
    const one = tape.clauses[before]!;
    if (one.subject) return companyAt(tape, one.subject.from);
    if (one.verb?.form === 'finite') return null;
  }
  // "During a meeting held in Rome, the ministers agreed": past what is told of the meeting.
  const next = tape.clauses
    .slice(at + 1)
    .find((one) => one.verb !== null && (clause.verb !== null || one.kind !== 'participial'));
  return next?.subject ? companyAt(tape, next.subject.from) : null;
}

/** "A Chinese delegation led by Bo Roy arrived": who leads does it. */
function leaderOf(tape: Tape, clause: Clause): Company | null {
  if (clause.kind !== 'main' || clause.verb?.form !== 'finite') return null;
  const led = tape.clauses[tape.clauses.indexOf(clause) - 1];
  if (led?.kind !== 'participial' || !led.verb || !LED.has(led.verb.lemma)) return null;
  const at = itemAfter(tape, led.verb);
  return normAt(tape.items, at) === 'by' ? companyFrom(tape, at + 1) : null;
}

const LED: ReadonlySet<string> = new Set(['lead', 'head']);

/** "Ann Lee is the first minister to be received": who is meant by the title after `be`. */
function pastPredicate(tape: Tape, token: number): Company | null {
  const before = tape.items[itemAt(tape.items, token) - 1];
  const be = before?.kind === 'verb' && before.verb.lemma === 'be' ? clauseOf(tape, before.verb) : null;
  return companyAt(tape, be?.subject && be.subject.from < token ? be.subject.from : token);
}

const companyAt = (tape: Tape, token: number): Company | null => {
  const item = itemAt(tape.items, token);
  return item < 0 ? null : companyUpTo(tape, item);
};

function antecedentOf(tape: Tape, clause: Clause): Company | null {
  const opening = itemAt(tape.items, clause.from);
  let item = opening - 1;
  if (normAt(tape.items, item) === ',') item -= 1;
  const actor = actorAt(tape.items, item);
  // "a pact with Peru that promised": a country needs no telling which, so it is not what is told of.
  const other = actor?.form === 'country' && item === opening - 1 && normAt(tape.items, opening) === 'that';
  return actor && !other ? companyUpTo(tape, item) : null;
}

/** "Kenya said it had signed": the country or body that the clause before speaks of. */
function sameBody(tape: Tape, clause: Clause): Company | null {
  const verb = clause.verb && itemAt(tape.items, clause.verb.from);
  if (verb === null || normAt(tape.items, verb - 1) !== 'it') return null;
  const before = tape.clauses
    .slice(0, tape.clauses.indexOf(clause))
    .findLast(({ subject }) => subject !== null);
  const form = before?.subject?.form;
  return form === 'country' || form === 'organisation' ? companyAt(tape, before!.subject!.from) : null;
}

/** "saw the plane landing": what stands right before the gerund does it, and is no actor. */
function followsNoun(tape: Tape, clause: Clause): boolean {
  const before = tape.items[itemAt(tape.items, clause.from) - 1];
  const first = normAt(tape.items, itemAt(tape.items, clause.from));
  return (
    first === null &&
    before?.kind === 'word' &&
    !BEFORE_A_GERUND.has(before.norm) &&
    !before.norm.endsWith('ly')
  );
}

const BEFORE_A_GERUND: ReadonlySet<string> = new Set([
  'after',
  'before',
  'while',
  'when',
  'by',
  'without',
  'in',
  'on',
  'of',
  'since',
  'upon',
  'despite',
  'for',
  'and',
  'or',
  'not',
  'also',
  'about',
  'as',
  'while',
  'currently',
  'then',
]);
