import type { Line } from '../line.ts';
import { wordsOf } from '../line.ts';
import { SHORT_HEADS } from '../words/office-heads.ts';
import type { OfficePhrase } from './phrase.ts';

/** The title as written, in the singular: `interior minister` of "the interior ministers of …". */
export function titleOf(line: Line, phrase: OfficePhrase): string {
  const whole = wordsOf(line, phrase.titleFrom, phrase.titleTo);
  if (!phrase.head.plural) return whole;
  const start = line.tokens[phrase.titleFrom]!.start;
  const head = line.tokens[phrase.headAt]!;
  const written = whole.slice(head.start - start, head.end - start);
  const singular = SHORT_HEADS.has(phrase.head.singular)
    ? phrase.head.singular.toUpperCase()
    : /^\p{Lu}/u.test(written)
      ? capitalised(phrase.head.singular)
      : phrase.head.singular;
  return whole.slice(0, head.start - start) + singular + whole.slice(head.end - start);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
