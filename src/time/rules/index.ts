import type { TimeRule } from '../rule.ts';
import { clocks } from './clock.ts';
import { dates } from './dates.ts';
import { lengths } from './lengths.ts';
import { periods } from './periods.ts';
import { ranges } from './ranges.ts';
import { rates } from './rates.ts';
import { references } from './references.ts';
import { relative } from './relative.ts';

/** Every way of saying when that is read. The longest match wins; of two as long, the earlier rule. */
export const rules: readonly TimeRule[] = [
  ...dates,
  ...ranges,
  ...periods,
  ...relative,
  ...clocks,
  ...rates,
  ...lengths,
  ...references,
];
