import { type WordClass, type Words, wordBefore } from './word-class.ts';

/** How a word without an auxiliary stands as a verb. */
export type Standing = 'past' | 'present' | 'infinitive' | 'gerund' | 'participle';

/** The verb group that the sentence had before, as far as coordination asks. */
export interface Before {
  readonly standing: Standing;
  readonly to: number;
}

/** The class of the word before, adverbs passed over; `start` where there is none. */
export const beforeClass = (words: Words, at: number): WordClass | 'start' => {
  const index = wordBefore(words, at);
  return index < 0 ? 'start' : words.classes[index]!;
};
