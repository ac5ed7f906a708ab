import type { Quotation, Tape } from '../../clauses/index.ts';
import { type Article, type Quote, quoteAt, type Sentence, type Span, wordsAt } from '../../text/index.ts';
import { trimmed } from './edges.ts';
import type { Led } from './led.ts';

/** More sentences than these, before or after, are left out. */
const MOST = 8;

/**
 * What is said beyond the sentence that tells who says it: the rest of a quotation that begins
 * before it or ends after it, and the quotations that fill the sentences right after it.
 */
export function wholeQuotation(article: Article, tapes: readonly Tape[], index: number, content: Span): Led {
  const sentence = article.sentences[index]!;
  const { quotations } = tapes[index]!;
  const first = quotations.find(({ start, end }) => start < sentence.start && end > content.start);
  const last = quotations.find(({ start, end }) => start < content.end && end > sentence.end);
  const whole = {
    start: first && isNear(article, first.start, index) ? first.inner.start : content.start,
    end: last && isNear(article, last.inner.end, index) ? last.inner.end : content.end,
  };
  return {
    content: trimmed(article.text, whole),
    sentences: [
      ...within(article, whole, sentence),
      ...filled(article, tapes, lastIn(article, whole.end, index) + 1, quotations.length > 0),
    ],
  };
}

const isNear = ({ sentences }: Article, at: number, index: number): boolean =>
  sentences
    .slice(Math.max(0, index - MOST), index + MOST + 1)
    .some(({ start, end }) => start <= at && at <= end);

/** The other sentences that what is said covers. */
const within = (article: Article, whole: Span, own: Sentence): Quote[] =>
  article.sentences
    .slice(Math.max(0, own.index - MOST), own.index + MOST + 1)
    .filter((one) => one !== own && one.end > whole.start && one.start < whole.end)
    .map((one) => quoteAt(article.text, one));

function lastIn({ sentences }: Article, end: number, index: number): number {
  let at = index;
  while (sentences[at + 1] && sentences[at + 1]!.start < end) at++;
  return at;
}

/** `“…,” she said. “We want peace. We want trade.”`: sentences that are quoted from end to end. */
function filled(article: Article, tapes: readonly Tape[], from: number, quoted: boolean): Quote[] {
  const found: Quote[] = [];
  const { block } = article.sentences[from - 1]!;
  for (let at = from; quoted && at < from + MOST; at++) {
    const sentence = article.sentences[at];
    const quotation = sentence?.block === block ? filling(article, tapes[at]!, sentence) : null;
    if (!quotation) break;
    found.push(quoteAt(article.text, sentence!));
  }
  return found;
}

/** The quotation that holds all of a sentence, and of the last sentence that it touches. */
function filling(article: Article, { quotations }: Tape, sentence: Sentence): Quotation | null {
  const quotation = quotations.find(({ start, end }) => start <= sentence.start && end >= sentence.start + 1);
  if (!quotation?.whole) return null;
  const last = article.sentences.find(({ end }) => end >= quotation.inner.end);
  const rest =
    last && wordsAt(article.text, { start: quotation.end, end: Math.max(last.end, quotation.end) });
  return rest !== undefined && /^[\s.,;)]*$/u.test(rest) ? quotation : null;
}
