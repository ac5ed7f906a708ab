import type { Rule } from '../kind.ts';

/** The ways of reporting that are read; examples follow in `examples.ts`. */
export const rules: readonly Rule[] = [];
