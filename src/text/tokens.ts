import type { Span } from './span.ts';

/**
 * A word, a number or a sign. A hyphenated word (`third-largest`, `Al-Thani`) is one token, a
 * possessive ending (`’s`, or `’` after s) is a token of its own, and so is each sign. A number
 * keeps its separators and its ordinal ending (`1,23,456.5`, `51st`); a currency sign stands apart.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'possessive' | 'punctuation';
  /** Lower case, straight apostrophes, NFC: what rules compare. Never published. */
  readonly norm: string;
  /** How it is written: `Upper` first letter, `CAPS` all letters (two or more), else `lower`; signs and numbers are `none`. */
  readonly shape: 'Upper' | 'CAPS' | 'lower' | 'none';
}
