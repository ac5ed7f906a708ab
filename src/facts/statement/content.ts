import { type Clause, clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import type { Article, Sentence, Span } from '../../text/index.ts';
import type { Act } from './acts.ts';

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '`']);

/** True where a clause, with or without `that`, or a quotation is the object of a verb, or stands before it. */
export function beginsWithClause(tape: Tape, verb: VerbGroup): boolean {
  const index = tape.clauses.findIndex((clause) => clause.verb === verb);
  const clause = tape.clauses[index];
  if (!clause) return false;
  if (complementOf(tape, index)) return true;
  if (precededByQuotation(tape, clause.start)) return true;
  // "what they called a “treaty”" names a thing and reports nothing.
  if (clause.kind === 'complement' || clause.kind === 'relative') return false;
  return tape.quotations.some((quotation) => quotation.start >= verb.end && quotation.start < clause.end);
}

/** The clause that is the object of a verb, whose clause is given: "said that …", "said there that …". */
function complementOf(tape: Tape, index: number): Clause | null {
  const next = tape.clauses[index + 1];
  return next?.kind === 'complement' && next.verb?.form === 'finite' ? next : null;
}

// A quotation ends just before: `"…," he replied`.
export function precededByQuotation(tape: Tape, at: number): boolean {
  return tape.quotations.some((quotation) => quotation.end <= at + 1 && at - quotation.end < 3);
}

/**
 * The words said: what follows the verb, or, where the verb comes after them ("…, he said"), what
 * stands before it. Without marks and spaces at its ends.
 */
export function contentOf(article: Article, tape: Tape, act: Act, others: readonly Act[]): Span {
  const sentence = article.sentences[tape.sentence]!;
  const index = tape.clauses.findIndex((clause) => clause.verb === act.verb);
  const clause = tape.clauses[index];
  const before = clause ? saidBefore(article, tape, index) : null;
  if (before !== null) return trimmed(article.text, { start: sentence.start, end: before });
  if (act.verb.voice === 'passive' && clause && wordsBefore(tape, clause, act.verb))
    return trimmed(article.text, { start: clause.start, end: act.verb.start });
  const start = pastTime(sentence, tape, complementOf(tape, index)?.from ?? act.to) ?? act.verb.end;
  const end = endOf(tape, act, others) ?? sentence.end;
  const content = trimmed(article.text, withoutThat(article.text, { start, end }));
  return content.end > content.start ? content : { start: sentence.start, end: sentence.end };
}

// A passive says what its subject is: "the pact was condemned by", but not "and was condemned by".
const wordsBefore = (tape: Tape, clause: Clause, verb: VerbGroup): boolean =>
  tape.items.some(
    (item) =>
      item.from >= clause.from &&
      item.from < verb.from &&
      item.kind !== 'sign' &&
      !('norm' in item && CONJUNCTIONS.has(item.norm)),
  );

// "said here on Thursday the attack": the words said begin after it.
function pastTime(sentence: Sentence, tape: Tape, from: number): number | null {
  if (tape.items.some((item) => item.from < from && from < item.to)) return sentence.tokens[from]!.start;
  const items = tape.items.filter((item) => item.from >= from);
  const first = items.findIndex(
    (item, at) =>
      item.kind !== 'time' &&
      !(
        item.kind === 'word' &&
        (item.norm === 'here' || (item.norm === 'on' && items[at + 1]?.kind === 'time'))
      ),
  );
  return items[first]?.start ?? null;
}

const APART: ReadonlySet<Clause['kind']> = new Set(['coordinate', 'subordinate']);

// Where the sentence goes on with what someone else says: "Ann Lee praised it, while Bo Roy warned".
function endOf(tape: Tape, act: Act, others: readonly Act[]): number | null {
  const own = clauseOf(tape, act.verb);
  for (const clause of tape.clauses) {
    if (clause.from < act.to) continue;
    if (clause.kind === 'main' && own?.kind === 'relative') return clause.start;
    if (!APART.has(clause.kind)) continue;
    if (others.some((other) => other !== act && other.verb === clause.verb)) return clause.start;
  }
  return null;
}

/** The words attributed by a phrase ("according to Ann Lee"): what stands before it, else after it. */
export function contentAround(article: Article, tape: Tape, cue: Span): Span {
  const sentence = article.sentences[tape.sentence]!;
  const before = trimmed(article.text, { start: sentence.start, end: cue.start });
  if (before.end - before.start > SHORT) return before;
  const comma = article.text.indexOf(',', cue.end);
  const start = comma >= 0 && comma < sentence.end ? comma + 1 : cue.end;
  const after = trimmed(article.text, { start, end: sentence.end });
  return after.end > after.start ? after : { start: sentence.start, end: sentence.end };
}

const SHORT = 12;

const CONJUNCTIONS = new Set(['and', 'but', 'or', 'nor', 'yet']);

/** Where the words said end, if they stand before the verb's clause; null if they do not. */
function saidBefore(article: Article, tape: Tape, index: number): number | null {
  const clause = tape.clauses[index]!;
  const sentence = article.sentences[tape.sentence]!;
  if (clause.kind !== 'coordinate' || CONJUNCTIONS.has(sentence.tokens[clause.from]!.norm)) return null;
  const said = article.text.slice(sentence.start, clause.start).trimEnd();
  if (precededByQuotation(tape, clause.start)) return sentence.start + said.length;
  if (!/[,!?…—–-]$/u.test(said) || complementOf(tape, index)) return null;
  // A verb without a subject of its own goes on after a relative clause: "Ann Lee, who left, denies it".
  if (clause.subjectShared) return null;
  const told = tape.verbs.some((other) => other.form === 'finite' && other.end <= clause.start);
  return told ? sentence.start + said.length : null;
}

function withoutThat(text: string, span: Span): Span {
  const that = /^\s*that\s/.exec(text.slice(span.start, span.end));
  return that ? { start: span.start + that[0].length, end: span.end } : span;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.has(text[start]!)) start++;
  while (end > start && EDGE.has(text[end - 1]!)) end--;
  return withoutMarks(text, { start, end });
}

const EDGE = new Set([' ', '\n', '\r', '\t', ',', '.', ';', ':', '–', '—', '-']);

// Marks around the whole go, and one left over at an end; a mark that pairs with one inside stays.
function withoutMarks(text: string, span: Span): Span {
  const opens = QUOTES.has(text[span.start]!);
  const closes = QUOTES.has(text[span.end - 1]!);
  if (!opens && !closes) return span;
  const inner = text.slice(span.start + (opens ? 1 : 0), span.end - (closes ? 1 : 0));
  if (/["“”]/u.test(inner) || (!opens && /[‘`]|(?:^|\s)'/u.test(inner))) return span;
  return trimmed(text, { start: span.start + (opens ? 1 : 0), end: span.end - (closes ? 1 : 0) });
}
