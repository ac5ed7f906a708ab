import type { Input } from './input.ts';
import { FRONT_MATTER } from './rows/front-matter.ts';
import { LEARNED } from './rows/learned.ts';
import { NAMES } from './rows/names.ts';
import { SIZE } from './rows/size.ts';
import { TEXT } from './rows/text.ts';
import { MANY, TRICKS } from './rows/tricks.ts';
import { VARIANTS } from './rows/variants.ts';

/** Every hostile input that is one file's bytes and name; made here, at the time of the test. */
export const inputs: readonly Input[] = [
  ...FRONT_MATTER,
  ...TEXT,
  ...SIZE,
  ...NAMES,
  ...TRICKS,
  ...VARIANTS,
  ...MANY,
  ...LEARNED,
];
