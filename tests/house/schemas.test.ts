import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import {
  articleSchema,
  countrySchema,
  officialSchema,
  organisationSchema,
} from '../../src/content/schemas.ts';
import {
  agreementSchema,
  meetingSchema,
  plainReference,
  statementSchema,
  statisticSchema,
} from '../../src/facts/index.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  articles: articleSchema,
  officials: officialSchema(plainReference),
  countries: countrySchema(plainReference),
  organisations: organisationSchema,
  meetings: meetingSchema(plainReference),
  agreements: agreementSchema(plainReference),
  statistics: statisticSchema(plainReference),
  statements: statementSchema(plainReference),
};

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node | false;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** Paths of the fields that no sentence describes, however deep they lie. */
function undescribed(node: Node, path: string): string[] {
  const inner = [
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    ...(node.prefixItems ?? []),
    ...(node.items ? [node.items] : []),
  ];
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
      ...(/^[A-Z].*\.$/su.test(field.description ?? '') ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]),
    ...inner.flatMap((one) => undescribed(one, path)),
  ];
}

describe('every field is described in a sentence', () => {
  for (const [name, schema] of Object.entries(schemas))
    test(name, () => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
      assert.deepEqual([...new Set(undescribed(json as Node, name))], []);
    });

  test('one that lies deep and has none is found', () => {
    const schema = z.object({ a: z.array(z.object({ b: z.string() }).nullable()).describe('All of them.') });
    assert.deepEqual(undescribed(z.toJSONSchema(schema) as Node, 'x'), ['x.a.b']);
  });
});
