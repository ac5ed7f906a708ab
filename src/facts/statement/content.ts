import { clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import type { Article, Span } from '../../text/index.ts';

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '`']);

/** True where a clause, with or without `that`, or a quotation is the object of a verb, or stands before it. */
export function beginsWithClause(tape: Tape, verb: VerbGroup): boolean {
  const index = tape.clauses.findIndex((clause) => clause.verb === verb);
  const clause = tape.clauses[index];
  const next = tape.clauses[index + 1];
  if (next?.kind === 'complement' && next.verb?.form === 'finite') return true;
  if (clause && precededByQuotation(tape, clause.start)) return true;
  return tape.quotations.some(
    (quotation) => quotation.whole && quotation.start >= verb.end && quotation.start - verb.end < 4,
  );
}

// A quotation ends just before: `"…," he replied`.
export function precededByQuotation(tape: Tape, at: number): boolean {
  return tape.quotations.some((quotation) => quotation.end <= at + 1 && at - quotation.end < 3);
}

/**
 * The words said: what follows the verb, or, where the verb comes after them ("…, he said"), what
 * stands before it. Without marks and spaces at its ends.
 */
export function contentOf(article: Article, tape: Tape, verb: VerbGroup, to: number): Span {
  const sentence = article.sentences[tape.sentence]!;
  const clause = clauseOf(tape, verb);
  const before = clause ? saidBefore(article, tape, clause.start, verb) : null;
  if (before) return trimmed(article.text, { start: sentence.start, end: before });
  const start = sentence.tokens[to]?.start ?? verb.end;
  const content = trimmed(article.text, withoutThat(article.text, { start, end: sentence.end }));
  return content.end > content.start ? content : { start: sentence.start, end: sentence.end };
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

/** Where the words said end, if they stand before the verb's clause; null if they do not. */
function saidBefore(article: Article, tape: Tape, clauseStart: number, verb: VerbGroup): number | null {
  const sentence = article.sentences[tape.sentence]!;
  const said = article.text.slice(sentence.start, clauseStart).trimEnd();
  if (!/[,!?…—–-]["”’']{0,2}$/u.test(said) && !/["”]$/u.test(said)) return null;
  const quoted = precededByQuotation(tape, clauseStart);
  const told = tape.verbs.some((other) => other.form === 'finite' && other.end <= clauseStart);
  if (!quoted && !told) return null;
  const index = tape.clauses.findIndex((clause) => clause.verb === verb);
  const next = tape.clauses[index + 1];
  if (!quoted && next?.kind === 'complement') return null;
  return sentence.start + said.length;
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

// Marks around the whole go; a mark that pairs with one inside stays.
function withoutMarks(text: string, span: Span): Span {
  const opens = QUOTES.has(text[span.start]!);
  const closes = QUOTES.has(text[span.end - 1]!);
  const inner = text.slice(span.start + 1, span.end - 1);
  if (!opens || /["“”]/u.test(inner)) return span;
  const end = closes ? span.end - 1 : span.end;
  return trimmed(text, { start: span.start + 1, end });
}
