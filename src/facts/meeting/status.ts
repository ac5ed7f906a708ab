import type { VerbGroup } from '../../clauses/index.ts';
import type { Status } from './encounter.ts';
import { PLAN, PROPOSE, PUT_OFF, UNDO } from './words.ts';

/** What a verb group says of the encounter that its head tells; null where it does not take place. */
export function statusOfVerb(verb: VerbGroup): Status | null {
  if (verb.governor !== null && PUT_OFF.has(verb.governor)) return 'postponed';
  if (verb.negated) return null;
  switch (verb.modality) {
    case 'cancelled':
      return null;
    case 'wanted':
      return 'proposed';
    case 'planned':
    case 'expected':
    case 'conditional':
      return 'planned';
    case 'asserted':
      if (verb.tense === 'future') return 'planned';
      return verb.progressive && verb.tense === 'present' ? 'ongoing' : 'held';
  }
}

/** What a verb says of the encounter that is its object or, in the passive, its subject. */
export function statusOfObject(verb: VerbGroup): Status | null {
  if (PUT_OFF.has(verb.lemma)) return verb.negated ? null : 'postponed';
  if (UNDO.has(verb.lemma)) return null;
  const status = statusOfVerb(verb);
  if (status === null) return null;
  if (PROPOSE.has(verb.lemma)) return 'proposed';
  if (PLAN.has(verb.lemma)) return 'planned';
  return status;
}
