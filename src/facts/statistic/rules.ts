import type { Rule } from '../kind.ts';

export const rules: readonly Rule[] = [];
