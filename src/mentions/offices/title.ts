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

/**
 * "the foreign and trade ministers, A and B": each holder has the topic in the same place. Of "the foreign
 * and trade ministers of Peru and Chile, A, B, C and D" nothing tells which is whose: each is a minister.
 * Null where the phrase is one title of all.
 */
export function titleInTurn(line: Line, phrase: OfficePhrase, place: number, holders: number): string | null {
  if (!phrase.head.plural || holders < 2) return null;
  const before = line.tokens.slice(phrase.titleFrom, phrase.headAt);
  const topics = before.filter(({ kind, norm }) => kind === 'word' && norm !== 'and');
  const links = before.filter(({ norm }) => norm === 'and' || norm === ',' || norm === '&');
  const apart =
    topics.length > 1 && links.length === topics.length - 1 && phrase.titleTo <= phrase.headAt + 1;
  if (!apart || phrase.countries.length === holders) return null;
  const head = line.tokens[phrase.headAt]!;
  const singular = head.shape === 'lower' ? phrase.head.singular : capitalised(phrase.head.singular);
  if (phrase.countries.length > 1)
    return holders === topics.length * phrase.countries.length ? singular : null;
  if (topics.length !== holders) return null;
  const topic = topics[place]!;
  return `${line.article.text.slice(topic.start, topic.end)} ${singular}`;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
