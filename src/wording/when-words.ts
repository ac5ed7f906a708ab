import type { When } from '../time/index.ts';
import { rangeWords } from './dates.ts';
import type { Rich } from './rich.ts';
import { whenLabel } from './when.ts';
import { time } from './words.ts';

/**
 * When something is, where no sign stands beside the words: a window then says that it is one, since
 * `1 January to 5 September 2025` alone would read as all of that time.
 */
export function whenInWords(when: When): Rich {
  const { sign, guess, long } = whenLabel(when);
  if (sign !== 'window') return long;
  const range = rangeWords(when.earliest!, when.latest!, time.and);
  const days = `${range.includes(` ${time.and} `) ? time.between : time.in} ${range}`;
  return [`${time.someDay} `, guess ? { is: 'inferred', text: days } : days];
}
