import type { Tape } from '../../clauses/index.ts';
import { type Article, quoteAt } from '../../text/index.ts';
import { normAt } from '../attach/index.ts';
import { aboutAfter } from './about.ts';
import type { Candidate } from './candidate.ts';
import type { Instrument } from './instrument.ts';

/**
 * "witnessed the exchange of four documents, including a letter of intent on tea and a protocol": each that
 * is named after `including` came about as those did that it is among. `told` is what is told of each.
 */
export function withIncluded(
  article: Article,
  tape: Tape,
  instruments: readonly Instrument[],
  told: readonly (readonly Candidate[])[],
): Candidate[] {
  const whole = instruments.findIndex(({ plural }, at) => plural && told[at]!.length > 0);
  const source = told[whole]?.[0];
  let among = false;
  return instruments.flatMap((instrument, at) => {
    const before = normAt(tape.items, instrument.phrase.from - 1) ?? '';
    among = at > whole && (before === 'including' || (among && JOINS.has(before)));
    if (!source || !among || told[at]!.length > 0) return told[at]!;
    const { type, noun, plural, count, to } = instrument;
    const key = quoteAt(article.text, instrument);
    const subject = aboutAfter(
      article,
      tape,
      to,
      instruments[at + 1]?.from,
      startOf(tape, instruments[at + 1]),
    );
    return [{ ...source, key, type, noun, plural, count, subject, definite: false }];
  });
}

const JOINS: ReadonlySet<string> = new Set(['and', ',']);

/** The token up to which may be told what an instrument is about: where another begins that is joined to it. */
export function startOf(tape: Tape, next: Instrument | undefined): number {
  if (!next) return Number.POSITIVE_INFINITY;
  const joined = JOINS.has(normAt(tape.items, next.phrase.from - 1) ?? '');
  return joined ? tape.items[next.phrase.from]!.from : Number.POSITIVE_INFINITY;
}
