import { actorDigest, sceneOf } from '../attach/index.ts';
import type { Draft, EarlierFacts, Kind, Marked } from '../kind.ts';
import { plainReference } from '../parts.ts';
import { rules } from './rules.ts';
import { type Agreement, agreementSchema } from './schema.ts';
import { agreementSummary } from './summary.ts';
import { agreementsIn } from './tell.ts';

/** What was signed, agreed, sought or blocked between parties. */
export const agreement: Kind<Agreement> = {
  name: 'agreement',
  plural: 'agreements',
  letter: 'A',
  schema: agreementSchema(plainReference),
  rules,
  read: (marked: Marked, { meetings }: EarlierFacts) => ({
    facts: agreementsIn(sceneOf(marked), meetings),
    notes: [],
  }),
  summary: agreementSummary,
  who: ({ parties }) => parties,
  countries: ({ countries }) => countries,
  where: () => null,
  digest,
};

/** `deal | FR + IT | signed | on 2024-05-03 | about trade`: the last two as far as told. */
function digest({ type, parties, status, when, subject, count }: Draft<Agreement>): string {
  const who = new Set(parties.map(({ actor, country }) => country ?? actorDigest(actor)));
  return [
    count ? `${count} × ${type}` : type,
    [...who].join(' + '),
    status,
    ...(when.edtf ? [`on ${when.edtf}`] : []),
    ...(subject ? [`about ${subject.text}`] : []),
  ].join(' | ');
}
