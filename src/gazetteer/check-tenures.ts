import { z } from 'zod';
import { type Problem, printable } from '../text/index.ts';
import { countryByCode } from './countries.ts';
import { officeById } from './offices.ts';
import type { TenureRecord } from './records.ts';
import { tenureSchema } from './schemas.ts';

/** A record must also name an office and a country that the gazetteer has. */
const knownSchema = tenureSchema
  .refine(({ office }) => officeById(office) !== null, {
    error: 'the id of an office, such as `foreign-minister`',
    path: ['office'],
  })
  .refine(({ country }) => countryByCode(country) !== null, {
    error: 'a country by ISO 3166-1 alpha-2, such as `NZ`',
    path: ['country'],
  });

const fileSchema = z.strictObject({
  source: z.string().optional(),
  licence: z.string().optional(),
  records: z.array(knownSchema),
});

export interface CheckedTenures {
  readonly tenures: readonly TenureRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Reads an editor's register of tenures: `{ "records": […] }`, or the bare list, in the shape of
 * `TenureRecord`. Where anything is wrong no record counts, and each problem says which and why.
 */
export function checkTenures(json: string, path: string): CheckedTenures {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { tenures: [], problems: [problem(path, (error as Error).message, 'JSON')] };
  }
  const file = Array.isArray(value) ? { records: value } : value;
  const result = fileSchema.safeParse(file);
  if (!result.success) {
    const problems = result.error.issues.map((issue) =>
      problem(path, faultOf(file, issue.path), expectedBy(issue)),
    );
    return { tenures: [], problems };
  }
  return { tenures: result.data.records, problems: repeated(result.data.records, path) };
}

function repeated(records: readonly TenureRecord[], path: string): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem(path, `the id \`${id}\` twice`, 'an id of its own for each record')];
  });
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `no key \`${printable(issue.keys.join('`, `'))}\``;
  return issue.message.replace(/^Invalid input: expected /u, '');
}

/** `record 3, from` and the value there: counted from 1, as an editor counts. */
function faultOf(file: unknown, way: readonly PropertyKey[]): string {
  const steps = way.filter((step) => step !== 'records');
  const words = steps.map((step) => (typeof step === 'number' ? `record ${step + 1}` : String(step)));
  const value = JSON.stringify(valueAt(file, way)) ?? 'nothing';
  return `${words.join(', ') || 'the file'} with \`${printable(value.slice(0, 60))}\``;
}

function valueAt(value: unknown, way: readonly PropertyKey[]): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== 'object' || value === null)
    return step === undefined ? value : undefined;
  return valueAt((value as Record<PropertyKey, unknown>)[step], rest);
}

function problem(path: string, found: string, expected: string): Problem {
  return {
    path,
    line: null,
    column: null,
    rule: 'gazetteer:tenure',
    found,
    expected,
    advice: 'Correct the record; the register that comes with the program shows the shape.',
  };
}
