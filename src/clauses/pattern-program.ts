import type { TapeItem } from './clause.ts';
import { type Context, kindTest, VERB_FEATURES } from './item-tests.ts';
import type { Element } from './pattern-syntax.ts';

/** Lists of words or lemmas by the name under which a pattern uses them. */
export type WordLists = Readonly<Record<string, ReadonlySet<string> | readonly string[]>>;

/** One step of a compiled pattern. `split` tries `first` before `second`. */
export type Instruction =
  | { readonly op: 'test'; readonly shown: string; readonly test: (item: TapeItem) => boolean }
  | { readonly op: 'skip'; readonly across: boolean }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'open' | 'close'; readonly name: string }
  | { readonly op: 'anchor'; readonly at: 'start' | 'end' };

export interface Program {
  readonly code: readonly Instruction[];
  /** Lemmas of which a sentence must hold one for the pattern to match at all; null if none is needed. */
  readonly needs: ReadonlySet<string> | null;
}

const MOST_ACTORS = 12;
const JOINS = new Set([',', 'and', '&', 'or', 'as well as', 'along with']);

/** Compiles a parsed pattern. Throws a SyntaxError for an unknown list, kind or feature. */
export function compile(elements: readonly Element[], lists: WordLists, source: string): Program {
  const code: Instruction[] = [];
  const fail = (what: string): never => {
    throw new SyntaxError(`Unexpected ${what} in pattern \`${source}\``);
  };
  const words = (name: string): ReadonlySet<string> => {
    const list = lists[name] ?? fail(`list \`${name}\``);
    return new Set(list);
  };
  const emit = (element: Element): void => emitElement(element, code, { words, fail });
  for (const element of elements) emit(element);
  return { code, needs: neededLemmas(elements, words) };
}

function emitElement(element: Element, code: Instruction[], context: Context): void {
  switch (element.type) {
    case 'words':
      emitWords(new Set(element.words), element.words.join('|'), code);
      break;
    case 'list':
      emitWords(context.words(element.list), `@${element.list}`, code);
      break;
    case 'kind':
      if (element.kind === 'actors') emitActors(element.features, code, context);
      else code.push(test(shownKind(element), kindTest(element.kind, element.features, context)));
      break;
    case 'gap':
      emitGap(element.most, element.across, code);
      break;
    case 'anchor':
      code.push({ op: 'anchor', at: element.at });
      break;
    case 'optional':
      emitOptional(() => emitElement(element.inner, code, context), code);
      break;
    case 'capture':
      code.push({ op: 'open', name: element.name });
      for (const inner of element.inner) emitElement(inner, code, context);
      code.push({ op: 'close', name: element.name });
      break;
    case 'group':
      emitGroup(element.choices, code, context);
      break;
  }
}

const test = (shown: string, of: (item: TapeItem) => boolean): Instruction => ({
  op: 'test',
  shown,
  test: of,
});
const shownKind = (element: { kind: string; features: readonly string[] }): string =>
  element.features.length > 0 ? `<${element.kind}(${element.features.join(', ')})>` : `<${element.kind}>`;

function emitWords(set: ReadonlySet<string>, shown: string, code: Instruction[]): void {
  code.push(test(shown, (item) => 'norm' in item && set.has(item.norm)));
}

function emitOptional(body: () => void, code: Instruction[]): void {
  const at = code.length;
  code.push({ op: 'jump', to: at });
  body();
  code[at] = { op: 'split', first: at + 1, second: code.length };
}

function emitGap(most: number, across: boolean, code: Instruction[]): void {
  const end = code.length + most * 2;
  for (let taken = 0; taken < most; taken++) {
    code.push({ op: 'split', first: end, second: code.length + 1 });
    code.push({ op: 'skip', across });
  }
}

function emitGroup(choices: readonly (readonly Element[])[], code: Instruction[], context: Context): void {
  const exits: number[] = [];
  choices.forEach((choice, index) => {
    const at = code.length;
    const last = index === choices.length - 1;
    if (!last) code.push({ op: 'jump', to: at });
    for (const element of choice) emitElement(element, code, context);
    if (last) return;
    exits.push(code.length);
    code.push({ op: 'jump', to: code.length });
    code[at] = { op: 'split', first: at + 1, second: code.length };
  });
  for (const exit of exits) code[exit] = { op: 'jump', to: code.length };
}

// actor ( , | and | , and … actor ){0,11}, as many as there are.
function emitActors(features: readonly string[], code: Instruction[], context: Context): void {
  const one = test('<actors>', kindTest('actor', features, context));
  const join = test('join', (item) => 'norm' in item && JOINS.has(item.norm));
  code.push(one);
  const splits: number[] = [];
  for (let more = 1; more < MOST_ACTORS; more++) {
    splits.push(code.length);
    code.push(join, join);
    emitOptional(() => code.push(join), code);
    code.push(one);
  }
  splits.forEach((at) => {
    code[at] = { op: 'split', first: at + 1, second: code.length };
  });
}

// Only a verb that stands outside options and choices is needed by every match.
function neededLemmas(
  elements: readonly Element[],
  words: (name: string) => ReadonlySet<string>,
): ReadonlySet<string> | null {
  for (const element of elements) {
    if (element.type === 'capture') {
      const inner = neededLemmas(element.inner, words);
      if (inner) return inner;
    }
    if (element.type !== 'kind' || element.kind !== 'verb') continue;
    const list = element.features.find((feature) => !(feature.replace('!', '') in VERB_FEATURES));
    if (list !== undefined) return words(list);
  }
  return null;
}
