import type { VerbGroup } from '../../clauses/index.ts';
import type { Status } from './candidate.ts';
import { VERBS } from './words.ts';

/** How far an instrument has come by the verb that governs it; null where the verb says nothing of that. */
export function statusBy(verb: VerbGroup): Status | null {
  const told = VERBS.get(verb.lemma);
  if (told === undefined) return null;
  // "would be the fifth country to have a pact": whether it has is not told.
  if (verb.lemma === 'have' && verb.form === 'infinitive') return null;
  if (told === 'in force' || told === 'proposed' || told === 'not signed')
    return verb.negated && told === 'in force' ? 'not signed' : told;
  // "agreed to extend a truce"
  if (verb.governor === 'agree' && PROLONGS.has(verb.lemma) && !verb.negated) return 'agreed';
  if (verb.governor !== null && verb.governor !== verb.lemma) {
    const governed = BY_GOVERNOR.get(verb.governor);
    if (governed) return governed;
  }
  // "if they do not reach a deal": they still may.
  if (verb.negated && verb.modality === 'conditional') return 'proposed';
  if (verb.negated || verb.modality === 'cancelled') return 'not signed';
  if (verb.modality !== 'asserted' || verb.tense === 'future')
    return told === 'announced' ? 'announced' : 'proposed';
  // "is being finalised"
  if (FINALISES.has(verb.lemma) && verb.progressive) return 'under negotiation';
  if (told === 'signed' || told === 'agreed')
    return verb.progressive && verb.tense === 'present' ? 'proposed' : told;
  return told;
}

const FINALISES: ReadonlySet<string> = new Set(['finalise', 'finalize']);

const PROLONGS: ReadonlySet<string> = new Set(['extend', 'renew', 'prolong']);

const BY_GOVERNOR: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['negotiate', 'under negotiation'],
  ['work', 'under negotiation'],
  ['try', 'under negotiation'],
  ['prevent', 'not signed'],
  ['refuse', 'not signed'],
  ['fail', 'not signed'],
  ['postpone', 'proposed'],
  ['delay', 'proposed'],
  // "is to travel to Lima to sign a pact"
  ['travel', 'proposed'],
  ['fly', 'proposed'],
  ['go', 'proposed'],
  ['come', 'proposed'],
  ['head', 'proposed'],
  ['visit', 'proposed'],
  ['arrive', 'proposed'],
  ['leave', 'proposed'],
  ['return', 'proposed'],
]);
