import { clauseOf, type Tape, type VerbGroup } from '../clauses/index.ts';
import { type Article, type Quote, quoteAt, type Span } from '../text/index.ts';
import words from './order-words.json' with { type: 'json' };

/** One step of the order that words tell: what stands at one place came before what stands at another. */
export interface OrderHint {
  /** The clause told of, as a span of the article. */
  readonly event: Span;
  readonly relation: 'before' | 'after';
  /** The clause or the words that it is told to be before or after; null for the story's news as a whole. */
  readonly than: Span | null;
  /** The words that tell the order. */
  readonly words: Quote;
}

/**
 * What the words tell of the order of events without a date: "had also signed" is before the news
 * that is told; "following the meeting" and "after they met" come after what they name.
 */
export function orderHints(article: Article, tapes: readonly Tape[]): readonly OrderHint[] {
  return tapes.flatMap((tape) => [
    ...byTense(article, tape),
    ...byConjunction(article, tape),
    ...byPhrase(article, tape),
    ...byAdverb(article, tape),
  ]);
}

/** The past perfect outside what someone is reported to say. */
const byTense = (article: Article, tape: Tape): OrderHint[] =>
  tape.verbs.filter(isPastPerfect).flatMap((verb) => {
    const clause = clauseOf(tape, verb);
    if (!clause || clause.kind === 'complement') return [];
    return [{ event: clause, relation: 'before', than: null, words: quoteAt(article.text, verb) }];
  });

const isPastPerfect = ({ form, tense, perfect, modality }: VerbGroup): boolean =>
  form === 'finite' && tense === 'past' && perfect && modality === 'asserted';

/** "after they met, …", "before leaving": a clause of its own that says so in its first word. */
function byConjunction(article: Article, tape: Tape): OrderHint[] {
  const sentence = article.sentences[tape.sentence]!;
  return tape.clauses.flatMap((clause, index) => {
    const opener = sentence.tokens[clause.from];
    const relation = opener && CONJUNCTIONS.get(opener.norm);
    // "After the talks, Lee said": without a verb between, the words name an event and open the main clause.
    if (!opener || !relation || !clause.verb || clause.kind === 'main') return [];
    const main = tape.clauses[index - 1] ?? tape.clauses[index + 1];
    if (main?.verb?.form !== 'finite') return [];
    return [{ event: main, relation, than: clause, words: quoteAt(article.text, opener) }];
  });
}

/** "Following the meeting, they signed": what a phrase at the head of a sentence names came before. */
function byPhrase(article: Article, tape: Tape): OrderHint[] {
  const { tokens } = article.sentences[tape.sentence]!;
  const relation = CONJUNCTIONS.get(tokens[0]?.norm ?? '');
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  // "Following Spain and Italy, France is third" tells a rank: an event has a determiner.
  if (!relation || comma < 2 || comma > LONGEST_PHRASE || !DETERMINERS.has(tokens[1]!.norm)) return [];
  const than = { start: tokens[1]!.start, end: tokens[comma - 1]!.end };
  if (tape.verbs.some((verb) => verb.start < than.end)) return [];
  const verb = tape.verbs.find(({ start, form }) => start > than.end && form === 'finite');
  if (!verb) return [];
  const event = { start: tokens[comma + 1]?.start ?? verb.start, end: verb.end };
  return [{ event, relation, than, words: quoteAt(article.text, tokens[0]!) }];
}

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'their', 'his', 'her', 'its']);

/** In tokens: longer runs up to a comma are seldom one phrase. */
const LONGEST_PHRASE = 10;

const CONJUNCTIONS: ReadonlyMap<string, OrderHint['relation']> = new Map([
  ['after', 'after'],
  ['following', 'after'],
  ['before', 'before'],
]);

/** "earlier", "later": before or after the sentence before. */
function byAdverb(article: Article, tape: Tape): OrderHint[] {
  const sentence = article.sentences[tape.sentence]!;
  const previous = article.sentences[tape.sentence - 1];
  const first = sentence.tokens[0];
  const main = tape.clauses.find((clause) => clause.verb?.form === 'finite');
  if (!first || !main || !previous) return [];
  const relation = before.has(first.norm) ? 'before' : after.has(first.norm) ? 'after' : null;
  if (relation === null) return [];
  const than = { start: previous.start, end: previous.end };
  return [{ event: main, relation, than, words: quoteAt(article.text, first) }];
}

const before = new Set(words.before);
const after = new Set(words.after);
