import { styleAt } from '../actors/styles.ts';
import type { Line } from '../line.ts';
import { isCapital, isOfMoney } from '../line.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import { DOTTED_HONORIFICS, HONORIFICS, PARTICLES } from '../words/name-words.ts';
import { SAYING } from '../words/pronouns.ts';
import { STYLES_IN_CAPITALS } from '../words/styles.ts';
import { kindOf, type RunKind } from './kind.ts';
import { personRun, type Run } from './runs.ts';

/** A run of capitals in its place, with what was attached to it in the sentence. */
export interface Named {
  readonly line: Line;
  from: number;
  readonly to: number;
  kind: RunKind;
  /** "Mr", "Gen.", "Sheikh": tokens before the name; equal to `from` if none. */
  honorificFrom: number;
  /** Offices that the sentence gives to this name. */
  readonly offices: Attached[];
  /** "China’s Xi Jinping": the country that owns the name; null if none does. */
  country: string | null;
}

/** An office and how it came to this name. */
export interface Attached {
  readonly phrase: OfficePhrase;
  /** The country for this holder, where the phrase has one a holder. */
  readonly country: string | null;
  readonly tense: OfficePhrase['tense'];
  /** The title of this holder alone, where the phrase has one a holder: `foreign minister` of "foreign and trade ministers". */
  readonly title: string | null;
  readonly via: 'title' | 'apposition' | 'list' | 'predicate' | 'counterpart';
}

/** Every run of capitals that no office phrase and no gazetteer name covers. */
export function findNamed(line: Line, phrases: readonly OfficePhrase[]): Named[] {
  const named: Named[] = [];
  let next = 0;
  for (let at = 0; at < line.tokens.length; ) {
    while (next < phrases.length && phrases[next]!.to <= at) next += 1;
    const phrase = phrases[next];
    if (phrase && phrase.from <= at) {
      at = phrase.to;
      continue;
    }
    const left = next === 0 ? null : phrases[next - 1]!.to;
    const name = namedAt(line, at, left === at || left === at - 1);
    if (name && !(phrase && name.to > phrase.from)) {
      named.push(name);
      at = name.to;
    } else at += 1;
  }
  takeListed(line, named);
  return named;
}

/** "Ann Lee, Elnur Qas and Defne Aks met": who is listed with a person is one. */
function takeListed(line: Line, named: readonly Named[]): void {
  for (const [index, name] of named.entries()) {
    const list = listFrom(line, index, named);
    const people = list.filter(({ kind }) => kind === 'person').length;
    if (list.length < 3 || people === 0 || name.kind === 'organisation') continue;
    for (const one of list) if (one.kind === 'unknown' && isFull(one)) one.kind = 'person';
  }
}

const isFull = ({ from, to }: Named): boolean => to - from === 2 || to - from === 3;

/** The runs from one on that commas and a last "and" join; empty where no "and" closes them. */
function listFrom(line: Line, index: number, named: readonly Named[]): readonly Named[] {
  for (let next = index + 1; next < named.length && next - index < 12; next += 1) {
    const joint = line.tokens[named[next - 1]!.to]?.norm;
    const gap = named[next]!.honorificFrom - named[next - 1]!.to;
    const closing = joint === 'and' && gap === 1;
    const last = joint === ',' && gap === 2 && line.tokens[named[next - 1]!.to + 1]?.norm === 'and';
    if (closing || last) return named.slice(index, next + 1);
    if (joint !== ',' || gap !== 1) return [];
  }
  return [];
}

function namedAt(line: Line, at: number, afterOffice: boolean): Named | null {
  if (!isCapital(line.tokens[at]) && !isCapital(line.tokens[at + 1]) && !particles(line, at, afterOffice))
    return null;
  if (isOfMoney(line.tokens, at)) return null;
  const start = afterHonorifics(line, at);
  const titled = start > at;
  const run = personRun(line, start, afterOffice || titled);
  if (!run) return null;
  const guessed = kindOf(line, run, afterOffice);
  const person = guessed === 'unknown' && (titled || speaks(line, run));
  return {
    line,
    from: run.from,
    to: run.to,
    kind: person ? 'person' : guessed,
    honorificFrom: at,
    offices: [],
    country: ownerOf(line, at) ?? homeAfter(line, run.to)?.country ?? null,
  };
}

/** "Ann Lee of Peru", "Ann Lee (Peru)": the country after a name, and the token after it; null where none stands. */
export function homeAfter(line: Line, to: number): { readonly country: string; readonly to: number } | null {
  const link = line.tokens[to]?.norm;
  if (link !== 'of' && link !== '(') return null;
  const at = line.tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1;
  const known = line.known[at];
  if (known?.country?.as !== 'name') return null;
  const { code } = known.country;
  const next = line.tokens[known.to];
  if (link === '(') return next?.norm === ')' ? { country: code, to: known.to + 1 } : null;
  // "Ann Lee of Peru’s navy" is of the navy; "Ann Lee and Bo Roy of Peru and Chile" are of one each.
  if (next?.kind === 'possessive') return null;
  const second = next?.norm === 'and' ? line.known[known.to + 1] : null;
  // "… of Peru and Chile’s Tom Sand": the second owns whom the words go on with.
  if (second?.country?.as === 'name' && line.tokens[second.to]?.kind !== 'possessive') return null;
  return { country: code, to: known.to };
}

/** "President von der Roy": two small words before the capital, right after a title. */
const particles = (line: Line, at: number, afterOffice: boolean): boolean =>
  afterOffice &&
  PARTICLES.has(line.tokens[at]!.norm) &&
  PARTICLES.has(line.tokens[at + 1]?.norm ?? '') &&
  isCapital(line.tokens[at + 2]);

/** "China’s Xi Jinping": the country before a possessive ending. */
const ownerOf = (line: Line, at: number): string | null =>
  line.tokens[at - 1]?.kind === 'possessive' ? (line.known[at - 2]?.country?.code ?? null) : null;

/** "HE Mr Roy": a style in capitals alone, since "He" is a pronoun. */
const isStyle = (line: Line, at: number): boolean =>
  line.tokens[at]!.shape === 'CAPS' &&
  STYLES_IN_CAPITALS.has(line.tokens[at]!.norm) &&
  line.tokens[at + 1]?.shape === 'Upper';

/** "Lt Gen (retd) Roy": the token after what says that a rank is past. */
function afterRetired(line: Line, at: number): number {
  if (line.tokens[at]?.norm !== '(' || !/^(?:retd|rtd|ret|retired)$/u.test(line.tokens[at + 1]?.norm ?? ''))
    return at;
  const closing = line.tokens[at + 2]?.norm === '.' ? at + 3 : at + 2;
  return line.tokens[closing]?.norm === ')' ? closing + 1 : at;
}

/** The token after "Mr", "Dr.", "Lt. Gen.", "Lt Gen (retd)", "His Highness"; `at` itself where none stands. */
export function afterHonorifics(line: Line, at: number): number {
  const style = styleAt(line, at);
  let next = style && isCapital(line.tokens[style.to]) ? style.to : at;
  while (
    next < line.tokens.length &&
    ((isCapital(line.tokens[next]) && HONORIFICS.has(line.tokens[next]!.norm.replace(/\.$/u, ''))) ||
      isStyle(line, next))
  ) {
    const retired = afterRetired(line, next + 1);
    if (retired > next + 1 && isCapital(line.tokens[retired])) {
      next = retired;
      continue;
    }
    if (line.tokens[next]!.norm === 'tan' && line.tokens[next + 1]?.norm !== 'sri') break;
    const dot = line.tokens[next + 1]?.norm === '.' ? 2 : 1;
    if (dot === 1 && DOTTED_HONORIFICS.has(line.tokens[next]!.norm)) break;
    if (!isCapital(line.tokens[next + dot])) break;
    next += dot;
  }
  return next;
}

/** "Ann Lee said": two capitals with a verb of saying after them are a person. */
const speaks = (line: Line, { from, to }: Run): boolean =>
  to - from > 1 && (SAYING.has(line.tokens[to]?.norm ?? '') || spokeBefore(line, from));

/** `…," said Ann Lee`. */
const spokeBefore = (line: Line, from: number): boolean =>
  SAYING.has(line.tokens[from - 1]?.norm ?? '') && /^["”’,']$/u.test(line.tokens[from - 2]?.norm ?? '');
