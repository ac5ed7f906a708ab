import nameFile from './given-names.json' with { type: 'json' };
import { withoutMarks } from './name-index.ts';
import wordFile from './name-words.json' with { type: 'json' };

/** Words by the ids of `name-words.json`, as `Token.norm` has them. */
export type WordList =
  | 'honorifics'
  | 'after-name'
  | 'particles'
  | 'arabic-joins'
  | 'never-names'
  | 'sentence-openers'
  | 'before-office'
  | 'before-office-former'
  | 'before-office-future'
  | 'office-grades'
  | 'after-office'
  | 'bodies'
  | 'ministries'
  | 'missions'
  | 'governments'
  | 'region-adjectives'
  | 'honorifics-as-written';

const lists = new Map(wordFile.records.map(({ id, words }) => [id, new Set(words)]));

/** The words of a list. `honorifics-as-written` keeps its capitals; all others are in lower case. */
export function wordsFor(list: WordList): ReadonlySet<string> {
  const words = lists.get(list);
  if (!words) throw new Error(`No list of words \`${list}\` in name-words.json`);
  return words;
}

/** Usual given names, in lower case. Many are other words too (`may`, `will`): look at the case. */
export const givenNames: ReadonlySet<string> = new Set(
  nameFile.records.flatMap(({ given }) => given.flatMap(bothSpellings)),
);

/** Usual family names, in lower case. */
export const familyNames: ReadonlySet<string> = new Set(
  nameFile.records.flatMap(({ family }) => family.flatMap(bothSpellings)),
);

/** With marks on letters and without: `émile`, `emile`. */
function bothSpellings(name: string): string[] {
  const lower = name.toLowerCase();
  const plain = withoutMarks(lower);
  return plain === lower ? [lower] : [lower, plain];
}
