import type { ActorMention } from '../mentions/index.ts';
import type { Span } from '../text/index.ts';
import type { Tape, TapeItem, VerbGroup } from './clause.ts';
import { compile, type Program, type WordLists } from './pattern-program.ts';
import { type Found, run, type TraceStep } from './pattern-run.ts';
import { parsePattern } from './pattern-syntax.ts';

/** Items that a capture took, and the stretch of text that they cover. */
export interface Capture extends Span {
  /** Items of the tape: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly TapeItem[];
}

export interface PatternMatch extends Capture {
  readonly pattern: Pattern;
  readonly captures: Readonly<Record<string, Capture>>;
}

export interface Pattern {
  readonly source: string;
  readonly program: Program;
}

/**
 * A way of saying something, in one line, over the items of a tape. Compile it once, at load:
 *
 *     const MET = pattern('<who:actor> <verb:verb(meet)> with? <whom:actor>', { meet: new Set(['meet']) });
 *     for (const match of findAll(MET, tape)) … actorOf(match, 'who') … verbOf(match, 'verb')
 *
 * Elements stand a space apart:
 *
 * | element | matches |
 * |---|---|
 * | `with`, `,`, `2010` | one word, sign or number by its `norm` (lower case, straight apostrophes) |
 * | `talks\|meeting` | one of these words |
 * | `@meeting` | one word of the list named `meeting` |
 * | `<actor>` `<verb>` `<time>` `<place>` `<number>` `<word>` `<sign>` `<any>` | one item of that kind |
 * | `<actors>` | one to twelve actors joined by `,` `and` `&` `or` `as well as` `along with` |
 * | `<verb(meet)>` | a verb group whose head is in the list named `meet` |
 * | `<verb(meet, passive, !negated)>` | and which has these features; any of `active passive negated perfect progressive finite infinitive gerund participle past present future asserted planned expected wanted cancelled conditional`, each may stand with `!` |
 * | `<governor(agree)>` | a verb group whose governor is in the list: `agreed to hold` |
 * | `<actor(role, name, !possessive)>` | an actor mention of one of these forms; `possessive` is a feature; without it possessives do not match |
 * | `<word(meeting)>` | one word of the list, as `@meeting`; `<word(Upper)>` is not offered: rules do not look at case |
 * | `<name:…>` | the same, captured under that name; `<name:( … )>` captures a run |
 * | `x?` | x or nothing, x preferred |
 * | `( a b \| c )` | a sequence, or another; `?` may follow |
 * | `..3` | at most three items, as few as possible, without leaving the clause |
 * | `...3` | the same, but clause bounds may be crossed |
 * | `^` `$` | the first and after the last item of the sentence |
 *
 * A word that a larger item covers (a mention, a verb group, a time) is not seen alone. Throws a
 * SyntaxError, naming the place, where the source is not of this form or names a list not given.
 */
export function pattern(source: string, lists: WordLists = {}): Pattern {
  return { source, program: compile(parsePattern(source), lists, source) };
}

/** The match that begins at item `from`, or null. */
export function matchAt(one: Pattern, tape: Tape, from: number, trace?: TraceStep[]): PatternMatch | null {
  const found = run(one.program, tape, [from], trace).found[0];
  return found ? toMatch(one, tape, found) : null;
}

/**
 * All matches that do not overlap, from left to right. Steps are at most elements × items; they
 * are written into `trace`, where given, for `--explain`.
 */
export function findAll(one: Pattern, tape: Tape, trace?: TraceStep[]): PatternMatch[] {
  if (!trace && !mayMatch(one.program, tape)) return [];
  return run(one.program, tape, null, trace).found.map((found) => toMatch(one, tape, found));
}

/** The first match in the sentence, or null. */
export const findFirst = (one: Pattern, tape: Tape): PatternMatch | null => findAll(one, tape)[0] ?? null;

/** The first actor mention of a capture; null where the capture is absent (an optional element) or holds none. */
export function actorOf(match: PatternMatch, name: string): ActorMention | null {
  return actorsOf(match, name)[0] ?? null;
}

/** All actor mentions of a capture, in order. */
export function actorsOf(match: PatternMatch, name: string): ActorMention[] {
  const items = match.captures[name]?.items ?? [];
  return items.flatMap((item) => (item.kind === 'actor' ? [item.actor] : []));
}

/** The first verb group of a capture, or null. */
export function verbOf(match: PatternMatch, name: string): VerbGroup | null {
  for (const item of match.captures[name]?.items ?? []) if (item.kind === 'verb') return item.verb;
  return null;
}

// A pattern that needs a verb of a list is not tried on a sentence without one.
function mayMatch(program: Program, tape: Tape): boolean {
  const needs = program.needs;
  return needs === null || tape.verbs.some((verb) => needs.has(verb.lemma));
}

function toMatch(one: Pattern, tape: Tape, found: Found): PatternMatch {
  const captures: Record<string, Capture> = {};
  for (const [name, from, to] of found.captures) if (to > from) captures[name] = captured(tape, from, to);
  return { ...captured(tape, found.from, found.to), pattern: one, captures };
}

function captured(tape: Tape, from: number, to: number): Capture {
  const items = tape.items.slice(from, to);
  return { from, to, items, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}
