export type { Clause, Quotation, Tape, TapeItem, VerbGroup } from './clause.ts';
