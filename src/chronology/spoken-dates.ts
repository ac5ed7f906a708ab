import type { Clause, Tape, VerbGroup } from '../clauses/index.ts';
import { type Article, contains, overlaps, quoteAt } from '../text/index.ts';
import { edtfBounds, type TimeExpression } from '../time/index.ts';
import type { Constraint } from './constraint.ts';
import words from './words.json' with { type: 'json' };

const told = new Set(words.told);
const ahead = new Set(words.ahead);
const forward = new Set(words.forward);
const forecasts = new Set(words.forecasts);

/**
 * Bounds that the tense puts on publication: a date of which something is told as past has begun, a
 * date of which something is told as still to come has not ended. Dates that only a plan, a forecast
 * or a quotation names say nothing.
 */
export function spokenDates(
  article: Article,
  times: readonly TimeExpression[],
  tapes: readonly Tape[],
): readonly Constraint[] {
  return times.flatMap((time) => {
    const tape = tapes[time.sentence];
    if (!tape || !isFixed(time)) return [];
    const clause = tape.clauses.find((candidate) => contains(candidate, time));
    const constraint = clause && (past(article, tape, clause, time) ?? future(article, tape, clause, time));
    return constraint ? [constraint] : [];
  });
}

/** A day, month, quarter or year that the words give in full. */
const isFixed = ({ type, edtf, basis, relative }: TimeExpression): boolean =>
  type === 'DATE' && edtf !== null && relative === null && basis === 'stated' && !edtf.includes('X');

function past(article: Article, tape: Tape, clause: Clause, time: TimeExpression): Constraint | null {
  const { verb } = clause;
  if (!verb || !tellsPast(verb) || namesForecast(article, tape)) return null;
  const opens = time.start < verb.start;
  const before = wordBefore(article, time);
  if (opens ? !told.has(before) : !told.has(before) || forward.has(verb.lemma)) return null;
  const { first } = edtfBounds(time.edtf!);
  if (first === null) return null;
  const words = quoteAt(article.text, time);
  const reason = {
    rule: 'publication:spoken-of-as-past',
    text: `It tells of ${words.text} as past: published in or after it.`,
    quote: words,
    tenure: null,
  };
  return { first, last: null, reasons: [reason] };
}

const tellsPast = (verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  verb.modality === 'asserted' &&
  (verb.tense === 'past' || (verb.perfect && verb.tense === 'present'));

function future(article: Article, tape: Tape, clause: Clause, time: TimeExpression): Constraint | null {
  const { verb } = clause;
  if (verb?.tense !== 'future' || verb.form !== 'finite' || verb.negated) return null;
  if (verb.modality !== 'planned' || !ahead.has(wordBefore(article, time))) return null;
  // What was foretold then, in a quotation or beside another date, may have come to pass since.
  if (tape.quotations.some((quotation) => overlaps(quotation, time))) return null;
  if (tape.times.some((other) => other !== time && other.type === 'DATE')) return null;
  if (tape.clauses.some((other) => other !== clause && other.verb && isPastNarration(other.verb)))
    return null;
  const { last } = edtfBounds(time.edtf!);
  if (last === null) return null;
  const words = quoteAt(article.text, time);
  const reason = {
    rule: 'publication:spoken-of-as-to-come',
    text: `It tells of ${words.text} as still to come: published before its end.`,
    quote: words,
    tenure: null,
  };
  return { first: null, last, reasons: [reason] };
}

/** Past perfect: the sentence looks back from a day of its own. */
const isPastNarration = (verb: VerbGroup): boolean => verb.tense === 'past' && verb.perfect;

const namesForecast = (article: Article, tape: Tape): boolean =>
  article.sentences[tape.sentence]!.tokens.some(({ norm }) => forecasts.has(norm));

function wordBefore(article: Article, time: TimeExpression): string {
  const { tokens } = article.sentences[time.sentence]!;
  let at = tokens.findIndex(({ start }) => start >= time.start) - 1;
  if (tokens[at]?.norm === 'the') at--;
  // An expression may take in its own "early" or "the end of"; its first word then stands for it.
  return tokens[at]?.norm ?? '';
}
