import type { ActorMention } from '../mentions/index.ts';
import type { TapeItem, VerbGroup } from './clause.ts';
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

interface Context {
  readonly words: (name: string) => ReadonlySet<string>;
  readonly fail: (what: string) => never;
}

function emitElement(element: Element, code: Instruction[], context: Context): void {
  switch (element.type) {
    case 'words':
      return emitWords(new Set(element.words), element.words.join('|'), code);
    case 'list':
      return emitWords(context.words(element.list), `@${element.list}`, code);
    case 'kind':
      if (element.kind === 'actors') return emitActors(element.features, code, context);
      code.push(test(shownKind(element), kindTest(element.kind, element.features, context)));
      return;
    case 'gap':
      return emitGap(element.most, element.across, code);
    case 'anchor':
      code.push({ op: 'anchor', at: element.at });
      return;
    case 'optional':
      return emitOptional(() => emitElement(element.inner, code, context), code);
    case 'capture':
      code.push({ op: 'open', name: element.name });
      for (const inner of element.inner) emitElement(inner, code, context);
      code.push({ op: 'close', name: element.name });
      return;
    case 'group':
      return emitGroup(element.choices, code, context);
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

const FORMS = new Set<string>(['name', 'role', 'pronoun', 'country', 'organisation', 'group']);
const VERB_FEATURES: Readonly<Record<string, (verb: VerbGroup) => boolean>> = {
  active: (verb) => verb.voice === 'active',
  passive: (verb) => verb.voice === 'passive',
  negated: (verb) => verb.negated,
  perfect: (verb) => verb.perfect,
  progressive: (verb) => verb.progressive,
  ...equals('form', ['finite', 'infinitive', 'gerund', 'participle']),
  ...equals('tense', ['past', 'present', 'future']),
  ...equals('modality', ['asserted', 'planned', 'expected', 'wanted', 'cancelled', 'conditional']),
};

function equals<K extends keyof VerbGroup>(key: K, values: readonly (VerbGroup[K] & string)[]) {
  return Object.fromEntries(values.map((value) => [value, (verb: VerbGroup) => verb[key] === value]));
}

function kindTest(kind: string, features: readonly string[], context: Context): (item: TapeItem) => boolean {
  switch (kind) {
    case 'any':
      return () => true;
    case 'time':
    case 'place':
    case 'number':
    case 'sign':
      return (item) => item.kind === kind;
    case 'word': {
      const lists = features.map(context.words);
      return (item) => item.kind === 'word' && lists.every((list) => list.has(item.norm));
    }
    case 'actor': {
      const fits = actorTest(features, context);
      return (item) => item.kind === 'actor' && fits(item.actor);
    }
    case 'verb':
    case 'governor': {
      const fits = verbTest(kind, features, context);
      return (item) => item.kind === 'verb' && fits(item.verb);
    }
    default:
      return context.fail(`kind \`${kind}\``);
  }
}

function actorTest(features: readonly string[], context: Context): (actor: ActorMention) => boolean {
  const forms = features.filter((feature) => FORMS.has(feature));
  const rest = features.filter((feature) => !FORMS.has(feature));
  const possessive = rest.includes('possessive');
  for (const feature of rest) if (!/^!?possessive$/.test(feature)) context.fail(`feature \`${feature}\``);
  return (actor) => actor.possessive === possessive && (forms.length === 0 || forms.includes(actor.form));
}

function verbTest(
  kind: 'verb' | 'governor',
  features: readonly string[],
  context: Context,
): (verb: VerbGroup) => boolean {
  const tests = features.map((feature) => {
    const negative = feature.startsWith('!');
    const named = VERB_FEATURES[negative ? feature.slice(1) : feature];
    if (named) return negative ? (verb: VerbGroup) => !named(verb) : named;
    const lemmas = context.words(feature);
    if (kind === 'verb') return (verb: VerbGroup) => lemmas.has(verb.lemma);
    return (verb: VerbGroup) => verb.governor !== null && lemmas.has(verb.governor);
  });
  return (verb) => tests.every((fits) => fits(verb));
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
