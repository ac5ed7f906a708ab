import { clauseOf, type Tape } from '../../clauses/index.ts';
import { contains, type Quote, quoteAt, type Span } from '../../text/index.ts';
import { whenOf } from '../attach/index.ts';
import type { Draft, EarlierFacts, Marked } from '../kind.ts';
import type { Act } from './acts.ts';
import { contentAround, contentOf } from './content.ts';
import { duringOf } from './during.ts';
import { type Led, leads, ledBy } from './led.ts';
import type { Statement } from './schema.ts';
import type { Speakers } from './sources.ts';
import { addresseeOf, stanceOf } from './stance.ts';
import { wholeQuotation } from './whole-quotation.ts';

/** Something said: by a verb, or "according to" someone, whose words `cue` covers. */
export interface Said {
  readonly speakers: Speakers;
  readonly act: Act | null;
  readonly cue: Span | null;
  /** The verb in its dictionary form where there is no act. */
  readonly lemma?: string;
  /** What is said, where it is known before. */
  readonly turn?: Led;
  /** All acts of saying in the sentence: what is said ends where another begins. */
  readonly others: readonly Act[];
}

/** The statement that a sentence makes; null where it leads to words that are not there ("She said:"). */
export function statementOf(
  marked: Marked,
  tape: Tape,
  said: Said,
  earlier: EarlierFacts,
): Draft<Statement> | null {
  const { article } = marked;
  const { act, speakers } = said;
  const led = said.turn ?? (act && ledBy(article, tape.sentence));
  const sentence = article.sentences[tape.sentence]!;
  const verbWords = quoteAt(article.text, act ? tokensSpan(sentence.tokens, act.from, act.to) : said.cue!);
  const own = act ? contentOf(article, tape, act, said.others) : contentAround(article, tape, said.cue!);
  const whole = led ?? wholeQuotation(article, marked.tapes, tape.sentence, own);
  const content = quoteAt(article.text, whole.content);
  if (!led && leads(article, tape.sentence) && contains(content, verbWords)) return null;
  const { participants } = speakers;
  return {
    sentence: tape.sentence,
    quote: quoteAt(article.text, sentence),
    key: verbWords,
    support: whole.sentences,
    when: whenOf(marked, tape, act ? (clauseOf(tape, act.verb) ?? act.verb) : said.cue!),
    rule: speakers.rule,
    basis: participants.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated',
    possiblySame: [],
    speakers: [...participants],
    verb: act?.lemma ?? said.lemma ?? 'according to',
    verbWords,
    force: act ? act.force : 'say',
    content,
    direct: led !== null || isDirect(tape, content),
    addressee: act ? addresseeOf(tape, act) : null,
    ...(act ? stanceOf(sentence.tokens, tape, act, participants) : { stance: null, towards: null }),
    during: duringOf(tape, earlier),
  };
}

const tokensSpan = (tokens: readonly Span[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

const isDirect = (tape: Tape, content: Quote): boolean =>
  tape.quotations.some((quotation) => quotation.start < content.end + 2 && content.start < quotation.end);
