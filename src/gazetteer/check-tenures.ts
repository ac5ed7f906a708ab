import { z } from 'zod';
import type { Problem } from '../intake/index.ts';
import { countryByCode } from './countries.ts';
import { officeById } from './offices.ts';
import type { TenureRecord } from './records.ts';

// EDTF of day, month or year precision; longer intervals are what `from` and `to` are for.
const day = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
});

/** One record of `tenures.json`, here or in the folder of seeds. */
export const tenureSchema: z.ZodType<TenureRecord> = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a slug such as `ann-lee-prime-minister-nz`' }),
    person: z.string().min(1),
    names: z.array(z.string().min(1)).default([]),
    office: z.string().refine((id) => officeById(id) !== null, {
      error: 'the id of an office, such as `foreign-minister`',
    }),
    country: z.string().refine((code) => countryByCode(code) !== null, {
      error: 'a country by ISO 3166-1 alpha-2, such as `NZ`',
    }),
    from: day,
    to: day.nullable(),
    source: z.string().min(1),
  })
  .refine(({ from, to }) => to === null || from.slice(0, to.length) <= to.slice(0, from.length), {
    error: '`from` before `to`',
    path: ['to'],
  });

const fileSchema = z.strictObject({
  source: z.string().optional(),
  licence: z.string().optional(),
  records: z.array(tenureSchema),
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
  const result = fileSchema.safeParse(Array.isArray(value) ? { records: value } : value);
  if (!result.success) {
    const problems = result.error.issues.map((issue) =>
      problem(path, placeOf(value, issue.path), issue.message),
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

/** `record 3, from`: the way to the value at fault, counted from 1 as an editor counts. */
function placeOf(value: unknown, way: readonly PropertyKey[]): string {
  const steps = Array.isArray(value) ? way.slice(1) : way;
  const words = steps.map((step) => (typeof step === 'number' ? `record ${step + 1}` : String(step)));
  return `\`${words.filter((word) => word !== 'records').join(', ') || 'the file'}\` at fault`;
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
