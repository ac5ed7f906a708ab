import { lookUp } from '../gazetteer/index.ts';
import { nameSign } from '../mentions/index.ts';
import type { Article, Sentence, Token } from '../text/index.ts';
import { verbForm } from './verb-forms.ts';
import { isFunctionWord } from './word-class.ts';

type Shape = Token['shape'];

/** How a sentence hides which of its words are names: all in capitals, or a capital to every word. */
type Mode = 'shout' | 'title' | null;

/**
 * The article with its words in capitals told apart again: what wires and headlines shout is given
 * the shape that it has elsewhere in the article, or that its kind of word has. The text stays.
 */
export function recased(article: Article): Article {
  const modes = article.sentences.map(modeOf);
  if (modes.every((mode) => mode === null)) return article;
  const seen = shapesIn(article.sentences.filter((_, index) => modes[index] === null));
  const first = article.sentences.map((sentence, index) => shaped(sentence, modes[index]!, seen));
  // A surname that stood behind a title or a given name once is a name everywhere.
  const sentences = first.map((sentence, index) => (modes[index] ? withNames(sentence, seen) : sentence));
  return { ...article, sentences };
}

const FEW = 4;

function modeOf({ tokens }: Sentence): Mode {
  let caps = 0;
  let upper = 0;
  let telling = false;
  for (const [index, { kind, shape, norm, start, end }] of tokens.entries()) {
    if (kind !== 'word' || end - start < 2) continue;
    if (shape === 'CAPS') caps += 1;
    else if (shape === 'Upper') {
      upper += 1;
      telling ||= index > 0 && (isFunctionWord(norm) || isPlainVerb(norm));
    } else if (!isFunctionWord(norm)) return null; // as most sentences soon show
  }
  if (caps >= FEW && caps >= 4 * upper) return 'shout';
  return upper >= FEW && telling ? 'title' : null;
}

const isPlainVerb = (norm: string): boolean => {
  const form = verbForm(norm);
  return form !== null && !form.noun && nameSign(norm) === null;
};

/** Shapes of words within ordinary sentences; a word seen small is no name. */
function shapesIn(sentences: readonly Sentence[]): Map<string, Shape> {
  const seen = new Map<string, Shape>();
  for (const { tokens } of sentences)
    tokens.forEach(({ kind, norm, shape }, index) => {
      if (kind !== 'word' || index === 0) return;
      if (shape === 'lower' || !seen.has(norm)) seen.set(norm, shape);
    });
  return seen;
}

function shaped(sentence: Sentence, mode: Mode, seen: Map<string, Shape>): Sentence {
  if (mode === null) return sentence;
  const { tokens } = sentence;
  const shapes = tokens.map(({ shape }) => shape);
  // How many more unknown words may belong to the name that a title or given name has begun.
  let open = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') {
      if (token.norm !== '.' && token.norm !== '-') open = 0;
      continue;
    }
    const known = knownTo(tokens, at);
    if (known > at) {
      for (; at < known; at += 1)
        shapes[at] = isFunctionWord(tokens[at]!.norm) ? 'lower' : shapeOf(tokens[at]!);
      at -= 1;
      open = 0;
      continue;
    }
    const sign = nameSign(token.norm);
    const shape = shapeFor(tokens, at, sign, open, mode, seen);
    shapes[at] = shape;
    if (sign === 'office' || sign === 'honorific' || sign === 'given') open = MORE;
    else if (shape === 'lower') open = 0;
    else open -= 1;
    if (shape === 'Upper' && (open > 0 || sign === 'given') && sign !== 'office')
      seen.set(token.norm, 'Upper');
  }
  return { ...sentence, tokens: tokens.map((token, index) => ({ ...token, shape: shapes[index]! })) };
}

const MORE = 4;

function shapeFor(
  tokens: readonly Token[],
  at: number,
  sign: ReturnType<typeof nameSign>,
  open: number,
  mode: Mode,
  seen: ReadonlyMap<string, Shape>,
): Shape {
  const { norm, start, end, shape } = tokens[at]!;
  if (end - start === 1) return tokens[at + 1]?.norm === '.' ? 'Upper' : 'lower';
  if (isFunctionWord(norm)) return 'lower';
  if (sign === 'calendar') return 'Upper';
  const elsewhere = seen.get(norm);
  if (elsewhere) return elsewhere;
  if (sign === 'office' || sign === 'topic') return mode === 'title' ? shape : 'lower';
  const verb = verbForm(norm) !== null;
  // "SAID" and "MARK" are given names too: between a title and a word that is no verb.
  if (sign === 'given' && verb) return open === MORE && isUnknown(tokens[at + 1]) ? 'Upper' : 'lower';
  if (sign === 'given' || sign === 'honorific') return 'Upper';
  if (open > 0 && (!verb || endsName(tokens, at))) return 'Upper';
  if (verb) return 'lower';
  return mode === 'title' ? shape : 'lower';
}

const isUnknown = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isFunctionWord(token.norm) &&
  verbForm(token.norm) === null &&
  nameSign(token.norm) === null;

/** "EVA FLEMING SAID": what looks like a verb before a verb ends a name. */
const endsName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.kind === 'word' && /(?:ing|ed)$/u.test(tokens[at]!.norm) && isPlainVerb(next.norm);
};

const shapeOf = ({ start, end, shape }: Token): Shape => (end - start > 3 ? 'Upper' : shape);

/** Where a name of the gazetteer ends that begins at `at`; `at` itself where none does. */
function knownTo(tokens: readonly Token[], at: number): number {
  const found = lookUp(tokens, at);
  const named = found?.entries.some(({ type }) => type !== 'office');
  // "WHO SAID", "GAVE IT": small words that are letters of a body too.
  return found && named && !(found.to === at + 1 && isFunctionWord(tokens[at]!.norm)) ? found.to : at;
}

const withNames = (sentence: Sentence, seen: ReadonlyMap<string, Shape>): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.map((token) =>
    token.shape === 'lower' && seen.get(token.norm) === 'Upper' ? { ...token, shape: 'Upper' } : token,
  ),
});
