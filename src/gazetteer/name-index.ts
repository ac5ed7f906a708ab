import { isAscii, plainShape, type Token, tokenise } from '../text/index.ts';
import { formsOf, singularOf, withoutNotYet } from './word-endings.ts';

type Shape = Token['shape'];

/** Words of a list, one after the other, as they must stand in a text. */
interface Node<T> {
  /** Null where no name goes on: most nodes are such, and a map for each costs time at the start. */
  next: Map<string, Node<T>> | null;
  ends: End<T>[] | null;
  /** Names that begin with this word and are no nodes yet: few of thousands are ever asked for. */
  waiting: [name: string, value: T][] | null;
}

interface End<T> {
  readonly shapes: readonly Shape[];
  readonly value: T;
}

/** Names by their words. A match ends before token `to`. */
export interface NameIndex<T> {
  readonly add: (name: string, value: T) => void;
  /** The longest name that begins at a token, with all that is known under it; null if none, or past the end. */
  readonly at: (tokens: readonly Token[], from: number) => Match<T> | null;
  /** The words with which a name can begin. Most words of a text are none: asking first is quick. */
  readonly beginnings: () => readonly string[];
}

export interface Match<T> {
  readonly to: number;
  /** True where a word stands in the plural and the list has it in the singular. */
  readonly plural: boolean;
  readonly values: readonly T[];
}

/**
 * An index of names in which a list's spelling is the weakest that counts: a word written in
 * lower case matches any case, `Turkey` does not match `turkey`, `US` does not match `us` or `Us`.
 * Names with marks on letters are also found without them, and the other way round; with `forms`, a word that is not listed
 * is also tried in the singular (`foreign ministers`) and without `-elect` or `-designate`.
 */
export function nameIndex<T>({ forms = false } = {}): NameIndex<T> {
  const root: Node<T> = node();
  const put = (name: string, value: T): void => {
    const first = nodeFor(root, firstWord(name));
    first.waiting ??= [];
    first.waiting.push([name, value]);
  };
  return {
    add: (name, value) => {
      put(name, value);
      const plain = withoutMarks(name);
      if (plain !== name) put(plain, value);
    },
    at: (tokens, from) => longest(root, tokens, from, forms),
    beginnings: () => {
      const first = [...(root.next?.keys() ?? [])];
      return forms ? [...first, ...first.flatMap(formsOf)] : first;
    },
  };
}

function firstWord(name: string): string {
  const space = name.indexOf(' ');
  const word = space === -1 ? name : name.slice(0, space);
  return PLAIN.test(word) ? word.toLowerCase() : wordsOf(word)[0]!.norm;
}

/** `Élysée` → `Elysee`, `Đà Nẵng` → `Da Nang`. */
export const withoutMarks = (name: string): string =>
  isAscii(name)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .normalize('NFC')
        .replace(/[đĐ]/gu, (letter) => (letter === 'đ' ? 'd' : 'D'));

const node = <T>(): Node<T> => ({ next: null, ends: null, waiting: null });

/** The node of a word after a node, made where there is none. */
function nodeFor<T>(at: Node<T>, word: string): Node<T> {
  at.next ??= new Map();
  let next = at.next.get(word);
  if (!next) {
    next = node();
    at.next.set(word, next);
  }
  return next;
}

/** Puts the names that wait at their first word below it. */
function unfold<T>(first: Node<T>, names: readonly (readonly [name: string, value: T])[]): void {
  first.waiting = null;
  for (const [name, value] of names) {
    const words = wordsOf(name);
    let at = first;
    for (const { norm } of words.slice(1)) at = nodeFor(at, norm);
    at.ends ??= [];
    at.ends.push({ shapes: words.map(({ shape }) => shape), value });
  }
}

// Plain words need no tokeniser: thousands of names are cut when the program starts.
const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

function wordsOf(name: string): readonly Pick<Token, 'norm' | 'shape'>[] {
  if (!PLAIN.test(name)) return tokenise(name, { start: 0, end: name.length });
  return name.split(' ').map((word) => ({ norm: word.toLowerCase(), shape: plainShape(word) }));
}

function longest<T>(root: Node<T>, tokens: readonly Token[], from: number, forms: boolean): Match<T> | null {
  let found: Match<T> | null = null;
  let plural = false;
  let at: Node<T> = root;
  for (let to = from; to < tokens.length; ) {
    const { norm } = tokens[to]!;
    let next = nodeAfter(at, norm);
    if (!next && !isAscii(norm)) next = nodeAfter(at, withoutMarks(norm));
    if (!next && forms) {
      const singular = nodeAfter(at, singularOf(norm));
      next = singular ?? nodeAfter(at, withoutNotYet(norm));
      plural ||= singular !== undefined;
    }
    if (!next) break;
    at = next;
    to++;
    const values = at.ends ? valuesOf(at.ends, tokens, from) : [];
    if (values.length > 0) found = { to, plural, values };
  }
  return found;
}

function nodeAfter<T>(at: Node<T>, word: string | null): Node<T> | undefined {
  const next = word === null ? undefined : at.next?.get(word);
  if (next?.waiting) unfold(next, next.waiting);
  return next;
}

function valuesOf<T>(ends: readonly End<T>[], tokens: readonly Token[], from: number): T[] {
  const values: T[] = [];
  for (const { shapes, value } of ends) if (fits(shapes, tokens, from)) values.push(value);
  return values;
}

function fits(shapes: readonly Shape[], tokens: readonly Token[], from: number): boolean {
  return shapes.every((shape, i) => isAtLeast(tokens[from + i]!.shape, shape));
}

function isAtLeast(written: Shape, wanted: Shape): boolean {
  if (wanted === 'CAPS') return written === 'CAPS';
  return wanted !== 'Upper' || written === 'Upper' || written === 'CAPS';
}
