import { listOf, mapOf } from '../word-list.ts';

const numbers = (pairs: string): ReadonlyMap<string, number> =>
  new Map([...mapOf(pairs)].map(([word, value]) => [word, Number(value)]));

/** Words for whole numbers below a hundred. */
export const SMALL_NUMBERS = numbers(`
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80,
  ninety: 90
`);

/** Words and abbreviations that multiply the number before them; lakh and crore as in South Asia. */
export const SCALES = numbers(`
  dozen: 12, hundred: 1e2, thousand: 1e3, k: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, million:
  1e6, mln: 1e6, mil: 1e6, mn: 1e6, m: 1e6, crore: 1e7, crores: 1e7, cr: 1e7, billion: 1e9, bln: 1e9, bil: 1e9, bn: 1e9, b:
  1e9, trillion: 1e12, trn: 1e12, tn: 1e12
`);

/** Ordinals as words, for ranks. */
export const ORDINALS = numbers(`
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth:
  10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16,
  seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth:
  50
`);

type Bound = 'about' | 'at least' | 'at most';

const BOUND_PHRASES: Readonly<Record<Bound, ReadonlySet<string>>> = {
  about: listOf(`
  close to, nearly, almost, about, around, some, roughly, approximately, circa, an estimated, estimated
`),
  'at least': listOf(`
  no less than, no fewer than, not less than, well over, just over, more than, greater than, at least,
  upwards of, in excess of, over, above, exceeding, surpassing
`),
  'at most': listOf(`
  no more than, not more than, as much as, as many as, just under, less than, fewer than, at most, up
  to, under, below
`),
};

/** What is said before a number of its precision, longest first. */
export const BOUNDS_BEFORE: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  ['about', 'at least', 'at most'] as const
)
  .flatMap((bound) => [...BOUND_PHRASES[bound]].map((phrase) => [phrase.split(' '), bound] as const))
  .sort(([a], [b]) => b.length - a.length);

/** Verbs that set a bound themselves: "trade topped $5 billion". */
export const BOUND_VERBS = listOf(
  `exceed, exceeded, exceeds, top, topped, tops, surpass, surpassed, surpasses, cross, crossed`,
);
