import type { Statement } from './schema.ts';
import data from './verbs.json' with { type: 'json' };

export type Force = Statement['force'];

/** A verb of reporting, and what must stand with it for it to be one. */
export interface SpeechVerb {
  readonly force: Force;
  readonly needs:
    | { readonly with: 'nothing' | 'clause' | 'infinitive' }
    | { readonly with: 'particle'; readonly particle: string; readonly infinitive: boolean }
    | { readonly with: 'noun'; readonly nouns: ReadonlySet<string> }
    | { readonly with: 'words'; readonly words: readonly string[] };
}

const verbs = new Map<string, SpeechVerb[]>();
for (const [force, entries] of Object.entries(data)) {
  if (force === 'about') continue;
  for (const entry of entries.split(' ')) {
    const [, lemma, mark, rest] = /^([a-z-]+)(?:([+=>])(.+))?$/.exec(entry)!;
    const readings = verbs.get(lemma!) ?? [];
    readings.push({ force: force as Force, needs: needsOf(mark, rest) });
    verbs.set(lemma!, readings);
  }
}

function needsOf(mark: string | undefined, rest = ''): SpeechVerb['needs'] {
  if (mark === '+')
    return { with: 'particle', particle: rest.replace('=to', ''), infinitive: rest.endsWith('=to') };
  if (mark === '>') return { with: 'words', words: rest.split('_') };
  if (rest === 'that') return { with: 'clause' };
  if (rest === 'to') return { with: 'infinitive' };
  return mark ? { with: 'noun', nouns: new Set(rest.split('|')) } : { with: 'nothing' };
}

const ORDER = ['words', 'particle', 'noun', 'infinitive', 'clause', 'nothing'];
for (const readings of verbs.values())
  readings.sort((a, b) => ORDER.indexOf(a.needs.with) - ORDER.indexOf(b.needs.with));

/** Ways in which a verb reports, strongest condition first; none where it does not. */
export const speechVerbs = (lemma: string): readonly SpeechVerb[] => verbs.get(lemma) ?? [];

/** Verbs whose gerund tells what a deed shows and not what is said: "left early, indicating anger". */
export const SHOWS: ReadonlySet<string> = new Set([
  'indicate',
  'suggest',
  'signal',
  'highlight',
  'underscore',
  'reveal',
  'reflect',
  'hint',
  'confirm',
  'cite',
]);

/** Verbs that report in the past only: "encouraged the firms to", but "the law encourages firms to" is a habit. */
export const PAST_ONLY: ReadonlySet<string> = new Set([
  'encourage',
  'invite',
  'advise',
  'allege',
  'demand',
  'request',
]);
