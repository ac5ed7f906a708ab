import type { Tape, TapeItem } from '../../clauses/index.ts';
import type { ActorMention, Participant } from '../../mentions/index.ts';
import { participantsOf } from './company-members.ts';
import { actorAt, clauseAt, normAt } from './tape.ts';
import { JOINERS, MODIFIERS } from './words.ts';

/** Actors that stand together in a sentence: one mention, or several joined by commas and `and`. */
export interface Company {
  readonly mentions: readonly ActorMention[];
  readonly participants: readonly Participant[];
  /** Items of the tape: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The company that begins at an item, past articles and adjectives; null where no actor stands there. */
export function companyFrom(tape: Tape, from: number): Company | null {
  const { items } = tape;
  const first = pastModifiers(items, from);
  const mention = actorAt(items, first);
  if (!mention || mention.possessive) return null;
  const mentions = [mention];
  let to = first + 1;
  for (;;) {
    const joiner = pastOrigin(items, to);
    // "between Kenya and Uganda, Ann Lee met": after `and`, a comma alone does not go on.
    if (isClosed(mentions.at(-1)!) && normAt(items, joiner) === ',' && actorAt(items, joiner + 1)) break;
    const next = pastModifiers(items, pastJoiner(items, joiner));
    const another = next > to ? actorAt(items, next) : null;
    if (!another || another.possessive || beginsClause(tape, another, next)) break;
    mentions.push(another);
    to = next + 1;
  }
  const among = companyAmong(tape, to);
  return company(tape, among ? [...mentions, ...among.mentions] : mentions, first, among?.to ?? to);
}

/** "officials, including Ann Lee and Bo Roy" */
export function companyAmong(tape: Tape, from: number): Company | null {
  const at = normAt(tape.items, from) === ',' ? from + 1 : from;
  return normAt(tape.items, at) === 'including' ? companyFrom(tape, at + 1) : null;
}

/** "Kenya and Uganda": conjoined already. */
const isClosed = ({ form, participants }: ActorMention): boolean =>
  form === 'group' && participants.length > 1;

/** The company that ends with the mention at an item, read leftwards over commas and `and`. */
export function companyUpTo(tape: Tape, last: number): Company | null {
  const { items } = tape;
  const mention = actorAt(items, last);
  if (!mention) return null;
  const mentions = [mention];
  let from = last;
  for (;;) {
    const before = beforeJoiner(items, beforeModifiers(items, from - 1));
    const another = before < from - 1 ? actorAt(items, before) : null;
    // "After talks with Bo Roy, Ann Lee left": what a preposition or a verb governs is not joined.
    if (!another || another.possessive || isGoverned(items, before) || parts(tape, another, mentions[0]!))
      break;
    // "aid for Peru, Ann Lee, the minister, said": a state and a person are not listed by a comma alone.
    if (unlike(another, mentions[0]!) && normAt(items, from - 1) === ',') break;
    mentions.unshift(another);
    from = before;
  }
  return company(tape, mentions, from, last + 1);
}

const unlike = (a: ActorMention, b: ActorMention): boolean =>
  (a.form === 'country' && (b.form === 'name' || b.form === 'role')) ||
  (b.form === 'country' && (a.form === 'name' || a.form === 'role'));

function company(tape: Tape, mentions: readonly ActorMention[], from: number, to: number): Company {
  return { mentions, participants: participantsOf(tape, mentions, to), from, to };
}

function pastModifiers(items: readonly TapeItem[], from: number): number {
  // "some of Peru’s ministers", "members of the Chilean cabinet"
  let at = SOME.has(normAt(items, from) ?? '') && normAt(items, from + 1) === 'of' ? from + 2 : from;
  while (at - from < 4 && MODIFIERS.has(normAt(items, at) ?? '')) at += 1;
  // "the Government of Peru" is Peru.
  return normAt(items, at) === 'government' && normAt(items, at + 1) === 'of'
    ? pastModifiers(items, at + 2)
    : at;
}

const SOME: ReadonlySet<string> = new Set([
  'some',
  'several',
  'many',
  'members',
  'representatives',
  'two',
  'three',
]);

function beforeModifiers(items: readonly TapeItem[], last: number): number {
  let at = last;
  while (last - at < 4 && MODIFIERS.has(normAt(items, at) ?? '')) at -= 1;
  return normAt(items, at) === 'of' && normAt(items, at - 1) === 'government'
    ? beforeModifiers(items, at - 2)
    : at;
}

/** Past `of Qatar` after a name, where the list goes on behind it. */
function pastOrigin(items: readonly TapeItem[], from: number): number {
  const origin = normAt(items, from) === 'of' ? actorAt(items, from + 1) : null;
  return origin?.form === 'country' && !origin.possessive ? from + 2 : from;
}

/** Past `,`, `and`, `, and`, `as well as`, `along with`; the same place where none stands there. */
function pastJoiner(items: readonly TapeItem[], from: number): number {
  let at = from;
  if (normAt(items, at) === ',') at += 1;
  for (const joiner of JOINERS)
    if (joiner.every((word, offset) => normAt(items, at + offset) === word)) return at + joiner.length;
  return at;
}

function beforeJoiner(items: readonly TapeItem[], last: number): number {
  for (const joiner of JOINERS) {
    const start = last - joiner.length + 1;
    if (joiner.every((word, offset) => normAt(items, start + offset) === word))
      return normAt(items, start - 1) === ',' ? start - 2 : start - 1;
  }
  return normAt(items, last) === ',' ? last - 1 : last;
}

/** True where a mention acts on its own: "met Ann Lee, and Bo Roy said …". */
function beginsClause(tape: Tape, mention: ActorMention, item: number): boolean {
  if (tape.items[item + 1]?.kind === 'verb') {
    const next = tape.items[item + 1];
    if (next?.kind === 'verb' && next.verb.form === 'finite') return true;
  }
  return tape.clauses.some(
    (clause) => clause.subject === mention && !clause.subjectShared && clause.from > 0,
  );
}

/** "Accompanied by two ministers, Ann Lee …": a comma between two clauses joins nobody. */
const parts = (tape: Tape, one: ActorMention, other: ActorMention): boolean =>
  clauseAt(tape, one.from) !== clauseAt(tape, other.from);

function isGoverned(items: readonly TapeItem[], item: number): boolean {
  let at = item - 1;
  while (items[at]?.kind === 'number' || MODIFIERS.has(normAt(items, at) ?? '')) at -= 1;
  const before = items[at];
  if (before?.kind === 'verb') return true;
  return before?.kind === 'word' && GOVERNING.has(before.norm);
}

const GOVERNING: ReadonlySet<string> = new Set([
  'with',
  'of',
  'to',
  'by',
  'from',
  'in',
  'at',
  'for',
  'between',
  'against',
  'on',
  'after',
  'before',
  'under',
  'in',
  'said',
  'than',
  'like',
  'unlike',
  'besides',
  'into',
  'near',
]);
