import type { ExportKind } from '../../src/exports/index.ts';
import {
  type Agreement,
  agreementSchema,
  type Meeting,
  meetingSchema,
  plainReference,
  type Statement,
  type Statistic,
  statementSchema,
  statisticSchema,
} from '../../src/facts/index.ts';

const set = (codes: readonly (string | null | undefined)[]): string[] => [
  ...new Set(codes.filter((code) => typeof code === 'string')),
];

/** The questions that exports ask, answered without the rules that read facts. */
export const kinds: readonly ExportKind[] = [
  {
    name: 'meeting',
    plural: 'meetings',
    letter: 'M',
    schema: meetingSchema(plainReference),
    who: (fact: Meeting) => fact.participants,
    countries: (fact: Meeting) => fact.countries,
    where: (fact: Meeting) => fact.place,
  },
  {
    name: 'agreement',
    plural: 'agreements',
    letter: 'A',
    schema: agreementSchema(plainReference),
    who: (fact: Agreement) => fact.parties,
    countries: (fact: Agreement) => fact.countries,
    where: () => null,
  },
  {
    name: 'statistic',
    plural: 'statistics',
    letter: 'F',
    schema: statisticSchema(plainReference),
    who: () => [],
    countries: (fact: Statistic) => set([fact.subject?.country, fact.counterpart?.country]),
    where: () => null,
  },
  {
    name: 'statement',
    plural: 'statements',
    letter: 'S',
    schema: statementSchema(plainReference),
    who: (fact: Statement) => fact.speakers,
    countries: (fact: Statement) => set([...fact.speakers.map(({ country }) => country), fact.towards]),
    where: () => null,
  },
];
