import { actorDigest, countriesOf } from '../attach/index.ts';
import type { Draft, Kind } from '../kind.ts';
import { plainReference } from '../parts.ts';
import { statementsIn } from './read.ts';
import { rules } from './rules.ts';
import { type Statement, statementSchema } from './schema.ts';
import { statementSummary } from './summary.ts';

/** What was said, by whom. */
export const statement: Kind<Statement> = {
  name: 'statement',
  plural: 'statements',
  letter: 'S',
  schema: statementSchema(plainReference),
  rules,
  read: (marked, earlier) => ({ facts: statementsIn(marked, earlier), notes: [] }),
  summary: statementSummary,
  who: ({ speakers, addressee }) => (addressee ? [...speakers, addressee] : speakers),
  countries: ({ speakers, towards, addressee }) => [
    ...new Set([
      ...countriesOf(speakers),
      ...(addressee ? countriesOf([addressee]) : []),
      ...(towards ? [towards] : []),
    ]),
  ],
  where: () => null,
  digest,
};

/** `ann-lee + bo-roy | praise | the efforts`: who, verb, what. */
function digest({ speakers, verb, content }: Draft<Statement>): string {
  return [speakers.map(({ actor }) => actorDigest(actor)).join(' + '), verb, content.text].join(' | ');
}
