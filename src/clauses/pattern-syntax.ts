/** A pattern as written, parsed. */
export type Element =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'list'; readonly list: string }
  | { readonly type: 'kind'; readonly kind: string; readonly features: readonly string[] }
  | { readonly type: 'gap'; readonly most: number; readonly across: boolean }
  | { readonly type: 'anchor'; readonly at: 'start' | 'end' }
  | { readonly type: 'group'; readonly choices: readonly (readonly Element[])[] }
  | { readonly type: 'capture'; readonly name: string; readonly inner: readonly Element[] }
  | { readonly type: 'optional'; readonly inner: Element };

// The signs of the grammar, then a plain word: anything up to white space or a sign of the grammar.
const LEXEME = /\s*(\.\.\.?\d+|<[a-z]\w*:\(|<[^<>]*>|\)>|[()?|^$]|[^\s<>()?|]+(?:\|[^\s<>()?|]+)*)/y;

/** Parses the source of a pattern; see `pattern` for the grammar. Throws a SyntaxError. */
export function parsePattern(source: string): readonly Element[] {
  const lexemes = lexemesOf(source);
  const [choices, next] = choicesFrom(lexemes, 0, source);
  if (next < lexemes.length) throw unexpected(source, lexemes[next]);
  return choices.length === 1 ? choices[0]! : [{ type: 'group', choices }];
}

function lexemesOf(source: string): string[] {
  const lexemes: string[] = [];
  const trimmed = source.trimEnd();
  LEXEME.lastIndex = 0;
  while (LEXEME.lastIndex < trimmed.length) {
    const at = LEXEME.lastIndex;
    const found = LEXEME.exec(trimmed)?.[1];
    if (found === undefined) throw unexpected(source, trimmed.slice(at, at + 12));
    lexemes.push(found);
  }
  return lexemes;
}

type Parsed<T> = [value: T, next: number];

function choicesFrom(lexemes: readonly string[], at: number, source: string): Parsed<Element[][]> {
  const choices: Element[][] = [];
  let [sequence, next] = sequenceFrom(lexemes, at, source);
  choices.push(sequence);
  while (lexemes[next] === '|') {
    [sequence, next] = sequenceFrom(lexemes, next + 1, source);
    choices.push(sequence);
  }
  return [choices, next];
}

function sequenceFrom(lexemes: readonly string[], at: number, source: string): Parsed<Element[]> {
  const sequence: Element[] = [];
  let next = at;
  while (next < lexemes.length && !['|', ')', ')>'].includes(lexemes[next]!)) {
    const [element, after] = elementFrom(lexemes, next, source);
    const optional = lexemes[after] === '?';
    sequence.push(optional ? { type: 'optional', inner: element } : element);
    next = optional ? after + 1 : after;
  }
  if (sequence.length === 0) throw unexpected(source, lexemes[next]);
  return [sequence, next];
}

function elementFrom(lexemes: readonly string[], at: number, source: string): Parsed<Element> {
  const lexeme = lexemes[at]!;
  if (lexeme === '^') return [{ type: 'anchor', at: 'start' }, at + 1];
  if (lexeme === '$') return [{ type: 'anchor', at: 'end' }, at + 1];
  if (lexeme.startsWith('..') && lexeme.length > 2)
    return [{ type: 'gap', across: lexeme.startsWith('...'), most: Number(/\d+/.exec(lexeme)![0]) }, at + 1];
  if (lexeme === '(' || lexeme.endsWith(':(')) return groupFrom(lexemes, at, source);
  if (lexeme.startsWith('<')) return [kindElement(lexeme, source), at + 1];
  if (lexeme.startsWith('@')) return [{ type: 'list', list: lexeme.slice(1) }, at + 1];
  if (lexeme === '?') throw unexpected(source, lexeme);
  return wordsFrom(lexemes, at);
}

function groupFrom(lexemes: readonly string[], at: number, source: string): Parsed<Element> {
  const opening = lexemes[at]!;
  const [choices, next] = choicesFrom(lexemes, at + 1, source);
  if (lexemes[next] !== (opening === '(' ? ')' : ')>')) throw unexpected(source, lexemes[next]);
  const group: Element = { type: 'group', choices };
  if (opening === '(') return [group, next + 1];
  return [{ type: 'capture', name: opening.slice(1, -2), inner: [group] }, next + 1];
}

// `a|b|c` without spaces is one element; `a | b` parts the choices of a group.
function wordsFrom(lexemes: readonly string[], at: number): Parsed<Element> {
  return [{ type: 'words', words: lexemes[at]!.split('|') }, at + 1];
}

const KIND = /^<(?:([a-z]\w*):)?(@?[a-z]+)(?:\(([^()]*)\))?>$/i;

function kindElement(lexeme: string, source: string): Element {
  const parts = KIND.exec(lexeme);
  if (!parts) throw unexpected(source, lexeme);
  const [, name, kind, inside] = parts;
  const features = (inside ?? '').split(',').flatMap((part) => part.trim() || []);
  const element: Element = kind!.startsWith('@')
    ? { type: 'list', list: kind!.slice(1) }
    : { type: 'kind', kind: kind!, features };
  return name === undefined ? element : { type: 'capture', name, inner: [element] };
}

const unexpected = (source: string, found: string | undefined): SyntaxError =>
  new SyntaxError(`Unexpected \`${found ?? 'end'}\` in pattern \`${source}\``);
