/**
 * Sentences as rules read them. A rule looks for verb groups (`tape.verbs`: tense, voice, negation,
 * modality and governor are analysed here once, and no kind of fact reads auxiliaries itself), asks
 * who acts (`clauseOf(tape, verb)?.subject`), whom (`objectAfter`), and reads fixed ways of saying
 * things by `pattern`, compiled once at load, over `tape.items`.
 */
export type { Clause, Quotation, Tape, TapeItem, VerbGroup } from './clause.ts';
export type { Pattern, PatternMatch } from './pattern.ts';
export { actorOf, actorsOf, findAll, findFirst, matchAt, pattern, verbOf } from './pattern.ts';
export { recased } from './recase.ts';
export { layTapes } from './tape.ts';
export { clauseOf, objectAfter } from './tape-queries.ts';
export { isFunctionWord } from './word-class.ts';
