import { officeById, officeOf } from '../../gazetteer/index.ts';
import type { Line } from '../line.ts';
import type { Held } from '../offices/held.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import { titleOf } from '../offices/title.ts';
import { GUESTS, SHORT_HEADS } from '../words/office-heads.ts';

const LEADERS = new Set(['leader', 'ruler', 'strongman', 'statesman']);
/** Before "leader", these say nothing of whose. */
const STANDING = new Set(['top', 'senior', 'de', 'facto']);
const PORTFOLIO = /^(?!(?:deputy-)?prime-|deputy-)[a-z-]{1,60}-minister$/u;
const SPOKES = /^spokes(?:man|woman|person)$/u;

/** Whether someone who holds `held` may be called by `phrase`: "the premier" of a prime minister. */
export function fitsOffice(line: Line, phrase: OfficePhrase, held: Held): boolean {
  const head = phrase.head.singular;
  const heldHead = headOf(held);
  const rank = held.office ? officeById(held.office)?.rank : undefined;
  if (GUESTS.has(head)) return !SPOKES.test(heldHead);
  if (LEADERS.has(head)) return ownWords(line, phrase, held) && (isLeading(rank) || LEADERS.has(heldHead));
  // "the Israeli official": nobody goes on to call a minister so; "a top official" may be named later.
  if (head === 'official')
    return !LEADERS.has(heldHead) && !(phrase.determiner === 'the' && isHigh(held, rank));
  if (head === 'diplomat')
    return (
      rank === 'envoy' || /^(?:foreign-minister|deputy-foreign)/u.test(held.office ?? '') || heldHead === head
    );
  if (head === 'envoy') return rank === 'envoy' || heldHead === 'envoy' || heldHead === 'ambassador';
  if (SPOKES.test(head)) return SPOKES.test(heldHead);
  // A chancellor counts with the prime ministers, and is not called one.
  if ((head === 'chancellor') !== (heldHead === 'chancellor')) return false;
  const alone = phrase.titleTo - phrase.titleFrom === 1;
  // "the minister": whoever has a portfolio, by whatever title ("Secretary of State").
  if (alone && head === 'minister' && PORTFOLIO.test(held.office ?? '')) return true;
  if (alone && heldHead === head) return head !== 'minister' || held.office !== 'prime-minister';
  if (held.office && officeOf(titleOf(line, phrase), held.country)?.id === held.office) return true;
  if (alone && SHORT_HEADS.has(head) && isShortFor(head, held.title)) return true;
  return !alone && heldHead === head && topicIn(line, phrase, held);
}

/** "the SAPM" of a "Special Assistant to the Prime Minister on Trade": the first letters, small words left out or in. */
export function isShortFor(short: string, title: string): boolean {
  const words = title.split(/[\s-]+/u);
  const of = (some: readonly string[]) => some.map((word) => word.charAt(0).toLowerCase()).join('');
  return of(words).startsWith(short) || of(words.filter((word) => /^\p{Lu}/u.test(word))).startsWith(short);
}

const isLeading = (rank: string | undefined): boolean =>
  rank === 'head of state' || rank === 'head of government' || rank === 'monarch';

const isHigh = ({ office }: Held, rank: string | undefined): boolean =>
  isLeading(rank) || PORTFOLIO.test(office ?? '');

/** Whether the very noun is the same: "the minister" of a minister rather than of a secretary. */
export const sameNoun = (phrase: OfficePhrase, held: Held): boolean => phrase.head.singular === headOf(held);

/** "the trade minister" of an "Economic Development and Trade Minister": the words stand in the longer title. */
function topicIn(line: Line, phrase: OfficePhrase, held: Held): boolean {
  const title = held.title.toLowerCase();
  for (let at = phrase.titleFrom; at < phrase.titleTo; at += 1) {
    const { norm, kind } = line.tokens[at]!;
    if (kind === 'word' && at !== phrase.headAt && !title.includes(norm)) return false;
  }
  return true;
}

/** "the African leader", "the opposition leader": a word that ranks nobody must stand in the title that is held. */
function ownWords(line: Line, phrase: OfficePhrase, held: Held): boolean {
  for (let at = phrase.titleFrom; at < phrase.headAt; at += 1)
    if (!STANDING.has(line.tokens[at]!.norm)) return topicIn(line, phrase, held);
  return true;
}

/** The noun that a title is built on; of a counterpart, that of the office it has. */
function headOf(held: Held): string {
  const own = held.attached.phrase.head.singular;
  if (own !== 'counterpart') return own;
  return held.title.toLowerCase().split(/\s+/u).at(-1) ?? own;
}
