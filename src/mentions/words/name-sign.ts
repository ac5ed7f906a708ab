import { isGivenName } from './given-names.ts';
import { CALENDAR, CALENDAR_NAMES, HONORIFICS } from './name-words.ts';
import { officeHeads } from './office-heads.ts';
import { RANKS, TOPICS } from './office-words.ts';

/**
 * What a word tells, in lower case, of a name near it: it is a given name, an honorific or a word of
 * an office after which a name may follow, or of a topic, after which none does, or a day or month; null for all others.
 */
export function nameSign(norm: string): 'given' | 'honorific' | 'office' | 'topic' | 'calendar' | null {
  if (CALENDAR.has(norm) && !CALENDAR_NAMES.has(norm)) return 'calendar';
  if (officeHeads.has(norm)) return 'office';
  if (TOPICS.has(norm) || RANKS.has(norm)) return 'topic';
  if (HONORIFICS.has(norm)) return 'honorific';
  return isGivenName(norm) ? 'given' : null;
}
