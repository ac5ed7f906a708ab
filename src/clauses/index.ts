export type { Clause, Quotation, Tape, TapeItem, VerbGroup } from './clause.ts';
export type { Capture, Pattern, PatternMatch } from './pattern.ts';
export { actorOf, actorsOf, findAll, findFirst, matchAt, pattern, verbOf } from './pattern.ts';
export type { WordLists } from './pattern-program.ts';
export type { TraceStep } from './pattern-run.ts';
export { layTapes } from './tape.ts';
export { clauseOf, clauseWithin, objectAfter } from './tape-queries.ts';
