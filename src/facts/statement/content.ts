import { type Clause, clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import type { Article, Sentence, Span } from '../../text/index.ts';
import { itemAt, MODIFIERS, normAt, subjectOf } from '../attach/index.ts';
import type { Act } from './acts.ts';
import { trimmed, withoutThat } from './edges.ts';
import { isHeadline } from './inverted.ts';
import { AT, complementOf, leadsToQuotation, precededByQuotation } from './object-clause.ts';
import { isPronounThat, pastSetting } from './setting.ts';

/**
 * The words said: what follows the verb, or, where the verb comes after them ("…, he said"), what
 * stands before it. Without marks and spaces at its ends.
 */
export function contentOf(article: Article, tape: Tape, act: Act, others: readonly Act[]): Span {
  const sentence = article.sentences[tape.sentence]!;
  const index = tape.clauses.findIndex((clause) => clause.verb === act.verb);
  const clause = tape.clauses[index];
  if (isHeadline(tape, act.verb))
    return trimmed(article.text, { start: sentence.start, end: act.verb.start });
  if (clause && isAside(sentence, clause, act)) return trimmed(article.text, sentence);
  // "Asked whether she would go, she said: “Yes.”", "wrote on X: “Yes.”"
  const colon = sentence.tokens.findIndex(({ norm }, at) => at >= act.to && norm === ':');
  if (
    (colon === act.to || (colon > act.to && leadsToQuotation(tape, act.verb))) &&
    colon + 1 < sentence.tokens.length
  )
    return trimmed(article.text, { start: sentence.tokens[colon + 1]!.start, end: sentence.end });
  const opening = openingQuotation(article.text, tape, sentence, act);
  if (opening) return trimmed(article.text, opening);
  const before = clause ? saidBefore(article, tape, index) : null;
  if (before !== null) return trimmed(article.text, { start: sentence.start, end: before });
  if (act.verb.voice === 'passive' && clause && wordsBefore(tape, clause, act.verb))
    return trimmed(article.text, { start: clause.start, end: act.verb.start });
  // "…, Ann Lee was quoted as saying by a paper": nothing said follows.
  const start =
    sentence.tokens[act.to]?.norm === 'by'
      ? null
      : pastSetting(sentence, tape, act, complementOf(tape, index));
  const end = endOf(tape, act, others) ?? sentence.end;
  const content = trimmed(article.text, start === null ? EMPTY : saidIn(article, tape, { start, end }));
  if (content.end > content.start && !isSetting(tape, act, content)) return content;
  return trimmed(article.text, { start: sentence.start, end: subjectStart(tape, act) ?? sentence.end });
}

const saidIn = (article: Article, tape: Tape, span: Span): Span =>
  isPronounThat(tape, span.start) ? span : withoutThat(article.text, span);

/** `“A good day,” Ann Lee said in a note sent to all`: a quotation that a comma or a mark hands on to the verb. */
function openingQuotation(text: string, tape: Tape, sentence: Sentence, { verb }: Act): Span | null {
  const opening = tape.quotations.find(({ start, end }) => start === sentence.start && end <= verb.start);
  return opening && /[,?!…—]$/u.test(text.slice(opening.inner.start, opening.inner.end)) ? opening : null;
}

/**
 * "The pass is open, Ann Lee said at a dinner held in her honour", "told reporters alongside Bo Roy": where or
 * beside whom it was said, and not what.
 */
function isSetting(tape: Tape, act: Act, { start }: Span): boolean {
  const first = tape.items.find((item) => item.start >= start);
  if (first?.kind !== 'word' || tape.verbs.some((verb) => verb.form === 'finite' && verb.start >= start))
    return false;
  if (BESIDE.has(first.norm)) return act.lemma === 'say' || act.lemma === 'tell';
  const placed = AT.has(first.norm) || first.norm === 'on';
  return placed && act.lemma === 'say' && subjectStart(tape, act) !== null;
}

const BESIDE: ReadonlySet<string> = new Set(['with', 'alongside', 'beside', 'flanked', 'following', 'after']);

const EMPTY: Span = { start: 0, end: 0 };

// Nothing said follows: "The pass, which is high, is open, Ann Lee, who left early, said on Monday".
function subjectStart(tape: Tape, act: Act): number | null {
  const subject = subjectOf(tape, act.verb)?.mentions[0];
  const first = tape.items[0];
  if (!subject || !first || subject.start <= first.end || subject.end > act.verb.start) return null;
  let at = itemAt(tape.items, subject.from);
  while (at > 1 && MODIFIERS.has(normAt(tape.items, at - 1) ?? '')) at--;
  return tape.items[at]!.start;
}

// "The pass, as Ann Lee noted, is open": said before and after.
const isAside = (sentence: Sentence, clause: Clause, act: Act): boolean =>
  clause.from > 0 &&
  clause.kind === 'subordinate' &&
  sentence.tokens[clause.from]!.norm === 'as' &&
  clause.to - act.to <= ASIDE;

/** Tokens that may follow the verb of an aside: "as Ann Lee noted on Monday,". */
const ASIDE = 4;

// A passive says what its subject is: "the pact was condemned by", but not "and was condemned by".
const wordsBefore = (tape: Tape, clause: Clause, verb: VerbGroup): boolean =>
  tape.items.some(
    (item) =>
      item.from >= clause.from &&
      item.from < verb.from &&
      item.kind !== 'sign' &&
      !('norm' in item && CONJUNCTIONS.has(item.norm)),
  );

const APART: ReadonlySet<Clause['kind']> = new Set(['coordinate', 'subordinate']);

// Where the sentence goes on with what someone else says: "Ann Lee praised it, while Bo Roy warned".
function endOf(tape: Tape, act: Act, others: readonly Act[]): number | null {
  const own = clauseOf(tape, act.verb);
  for (const clause of tape.clauses) {
    if (clause.from < act.to) continue;
    // "After Peru condemned it, talks ended"
    if (clause.kind === 'main' && (own?.kind === 'relative' || own?.kind === 'subordinate'))
      return pastQuoted(tape, clause);
    if (own?.kind === 'relative' && clause.kind === 'coordinate' && resumes(tape, clause))
      return clause.start;
    if (!APART.has(clause.kind)) continue;
    if (others.some((other) => other !== act && other.verb === clause.verb)) return clause.start;
  }
  return null;
}

// "who declared a “no limits” pact with Peru, left": words in marks begin no clause; the comma before the verb ends them.
function pastQuoted(tape: Tape, clause: Clause): number {
  const first = itemAt(tape.items, clause.from);
  const marked = /^["”’]$/u.test(normAt(tape.items, first - 1) ?? '');
  const comma = tape.items.findLast(
    (item) =>
      item.kind === 'sign' &&
      item.norm === ',' &&
      item.from > clause.from &&
      item.from < (clause.verb?.from ?? 0),
  );
  return marked && comma ? comma.start : clause.start;
}

// "Ann Lee, who said it was so, left": a verb right after a comma goes on with the main clause.
const resumes = (tape: Tape, clause: Clause): boolean =>
  clause.verb?.form === 'finite' &&
  clause.from === clause.verb.from &&
  tape.items.some((item) => item.kind === 'sign' && item.norm === ',' && item.to === clause.from);

/** The words attributed by a phrase ("according to Ann Lee"): what stands before it, else after it. */
export function contentAround(article: Article, tape: Tape, cue: Span): Span {
  const sentence = article.sentences[tape.sentence]!;
  const before = trimmed(article.text, { start: sentence.start, end: cue.start });
  const open = /\b(?:that|which|who|and|but)$/.test(article.text.slice(before.start, before.end));
  if (before.end - before.start > SHORT && !open) return before;
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
  // "…, said a statement issued by": a verb right after the comma, its subject after it.
  const inverted = clause.subject === null && clause.verb?.from === clause.from && clause.from > 0;
  if ((clause.kind !== 'coordinate' && !inverted) || CONJUNCTIONS.has(sentence.tokens[clause.from]!.norm))
    return null;
  const said = article.text.slice(sentence.start, clause.start).trimEnd();
  if (precededByQuotation(tape, clause.start)) return sentence.start + said.length;
  if (!/[,!?…—–-]$/u.test(said)) return null;
  if (inverted) return sentence.start + said.length;
  if (complementOf(tape, index)) return null;
  // A verb without a subject of its own goes on after a relative clause: "Ann Lee, who left, denies it".
  if (clause.subjectShared) return null;
  const told = tape.verbs.some((other) => other.form === 'finite' && other.end <= clause.start);
  return told ? sentence.start + said.length : null;
}
