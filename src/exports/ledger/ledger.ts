import { z } from 'zod';

const day = z.iso.date();
const when = z.string().nullable().describe('EDTF, or null where undated.');

const factSchema = z.strictObject({
  seen: day.describe('Day of the record in which it first stood.'),
  changed: day.describe('Day of the record in which it last differed.'),
  says: z.string().describe('What it says in one line.'),
  when,
  hash: z.string().describe('Hash of all that it says, without its place in the text.'),
});

const changeSchema = z.strictObject({
  date: day,
  article: z.string(),
  fact: z.string().nullable().describe('Id of the fact; null for an article as a whole.'),
  what: z.enum(['added', 'changed', 'removed']),
  says: z.string(),
  was: z
    .strictObject({ says: z.string(), when })
    .nullable()
    .describe('What it said before, where it changed.'),
  when,
  facts: z.int().nonnegative().nullable().describe('How many facts a new article brought; else null.'),
});

/**
 * What the site said on the days on which an editor recorded it: the only source of "first seen"
 * and "last changed", since a build never looks at the clock. Kept with the articles.
 */
export const ledgerSchema = z.strictObject({
  about: z.string(),
  tag: z.strictObject({ authority: z.string(), date: day }).describe('Who the ids of feeds belong to.'),
  recorded: day.describe('Day of the latest record.'),
  articles: z.record(z.string(), z.strictObject({ seen: day, changed: day, title: z.string() })),
  facts: z.record(z.string(), factSchema.extend({ article: z.string() })),
  changes: z.array(changeSchema).describe('Every change, the latest last.'),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerFact = Ledger['facts'][string];
export type Change = Ledger['changes'][number];

/** Reads a ledger. Throws with the place and the reason where it is none. */
export function parseLedger(text: string, path: string): Ledger {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: found no JSON (${(error as Error).message}), expected a ledger`);
  }
  const parsed = ledgerSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path: at, message }) => `${path}: at \`${at.join('.')}\`: ${message}`,
  );
  throw new Error(faults.join('\n'));
}

/** One record a line, ids in order: a change of one fact is a change of one line. */
export function printLedger(ledger: Ledger): string {
  const lines = (records: Readonly<Record<string, unknown>>) =>
    Object.keys(records)
      .sort()
      .map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(records[id])}`)
      .join(',\n');
  return `{
  "about": ${JSON.stringify(ledger.about)},
  "tag": ${JSON.stringify(ledger.tag)},
  "recorded": ${JSON.stringify(ledger.recorded)},
  "articles": {
${lines(ledger.articles)}
  },
  "facts": {
${lines(ledger.facts)}
  },
  "changes": [
${ledger.changes.map((change) => `    ${JSON.stringify(change)}`).join(',\n')}
  ]
}
`;
}
