import type { Tape, VerbGroup } from '../clauses/index.ts';
import { type Article, type Quote, quoteAt, type Sentence } from '../text/index.ts';
import words from './occasion-words.json' with { type: 'json' };

const openers = words.openers.map((opener) => opener.split(' '));
const together = words.together.map((subject) => subject.split(' '));
const talk = new Set(words.talk);
const alone = words.alone.map((subject) => [subject]);
const speech = new Set(words.speech);

/**
 * The words by which a sentence goes on with the occasion of the sentence before: "Speaking on the
 * occasion", "They discussed", and "He added" after a sentence that reports speech. Null where it
 * does not, or where it looks further back ("They had discussed").
 */
export function goesOn(article: Article, tapes: readonly Tape[], sentence: number): Quote | null {
  const [here, before] = [article.sentences[sentence], article.sentences[sentence - 1]];
  if (!here || !before || here.block - before.block > 1) return null;
  const opener = opens(here, openers);
  if (opener) return wordsOf(article, here, opener);
  const verb = mainVerb(tapes[sentence]);
  if (verb?.tense !== 'past' || verb.perfect) return null;
  if (talk.has(verb.lemma) && opens(here, together))
    return quoteAt(article.text, { start: here.start, end: verb.end });
  const spoken = mainVerb(tapes[sentence - 1]);
  if (!speech.has(verb.lemma) || !opens(here, alone) || !spoken || !speech.has(spoken.lemma)) return null;
  return quoteAt(article.text, { start: here.start, end: verb.end });
}

/** The verb of the first main clause. */
export const mainVerb = (tape: Tape | undefined): VerbGroup | null =>
  tape?.clauses.find(({ kind, verb }) => kind === 'main' && verb?.form === 'finite')?.verb ?? null;

/** How many tokens of a sentence's beginning are one of the phrases; 0 if none. */
function opens({ tokens }: Sentence, phrases: readonly (readonly string[])[]): number {
  const phrase = phrases.find((each) => each.every((word, index) => tokens[index]?.norm === word));
  return phrase?.length ?? 0;
}

const wordsOf = (article: Article, sentence: Sentence, count: number): Quote =>
  quoteAt(article.text, { start: sentence.start, end: sentence.tokens[count - 1]!.end });
