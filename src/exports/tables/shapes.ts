import type { z } from 'zod';
import type { Participant } from '../../mentions/index.ts';
import type { Quote } from '../../text/index.ts';
import type { When } from '../../time/index.ts';
import type { Cell } from './csv.ts';
import { type Column, joined } from './table.ts';

/** How a field of a record lies in a table: the columns that it takes, and its value in them. */
export interface Shape {
  readonly columns: readonly Column[];
  readonly cells: (value: unknown) => readonly Cell[];
}

/** The part of a JSON Schema that a shape is told by. */
type Schema = z.core.JSONSchema.BaseSchema;

/** What turns a participant into words. */
export type NameOf = (participant: Participant) => string;

/**
 * The shape of a field, by its schema, so that a table has the same columns whatever its rows hold
 * and a new kind of fact has its table without a line of code.
 */
export function shapeOf(name: string, schema: Schema, nameOf: NameOf): Shape {
  const { inner, required } = withoutNull(schema);
  const about = schema.description ?? inner.description ?? '';
  const column = (datatype: Column['datatype'], suffix = '', what = about): Column => ({
    name: suffix === '' ? name : `${name}_${suffix}`,
    about: what,
    datatype,
    required,
  });
  if (inner.type === 'array') return listShape(inner, column('string'), nameOf);
  if (hasFields(inner, 'start', 'end', 'text'))
    return {
      columns: [
        column('string'),
        column('integer', 'start', 'First UTF-16 code unit of these words in the article’s text.'),
        column('integer', 'end', 'One past the last UTF-16 code unit.'),
      ],
      cells: (value) => quoteCells(value as Quote | null),
    };
  if (hasFields(inner, 'edtf', 'earliest'))
    return { columns: whenColumns(name), cells: (value) => whenCells(value as When) };
  if (hasFields(inner, 'actor', 'words'))
    return {
      columns: [column('string')],
      cells: (value) => [value === null ? null : nameOf(value as Participant)],
    };
  if (hasFields(inner, 'country', 'words'))
    return {
      columns: [
        column('string', 'country', `${about} Alpha-2, where it is a country.`),
        column('string', 'words'),
      ].map((one) => ({ ...one, required: false })),
      cells: (value) => {
        const party = value as { country: string | null; words: Quote } | null;
        return [party?.country ?? null, party?.words.text ?? null];
      },
    };
  if (inner.anyOf?.some((one) => typeof one === 'object' && one.type === 'number'))
    return {
      columns: [
        column('number'),
        { ...column('number', 'to', 'The upper end, where it is a range.'), required: false },
      ],
      cells: (value) => (Array.isArray(value) ? (value as number[]) : [value as number, null]),
    };
  if (inner.properties) return recordShape(name, inner.properties, nameOf);
  return { columns: [column(datatypeOf(inner))], cells: (value) => [value as Cell] };
}

/** A record inside a record: its own fields, after its name. */
function recordShape(name: string, properties: NonNullable<Schema['properties']>, nameOf: NameOf): Shape {
  const fields = Object.entries(properties).map(([key, schema]) => ({
    key,
    shape: shapeOf(`${name}_${key}`, typeof schema === 'object' ? schema : {}, nameOf),
  }));
  return {
    columns: fields.flatMap(({ shape }) => shape.columns),
    cells: (value) =>
      fields.flatMap(({ key, shape }) => shape.cells((value as Readonly<Record<string, unknown>>)[key])),
  };
}

/** Several values in one cell. Records in a list have no place in a cell: they have a table of their own. */
function listShape(list: Schema, column: Column, nameOf: NameOf): Shape {
  const items = typeof list.items === 'object' && !Array.isArray(list.items) ? list.items : {};
  const text = textOf(items, nameOf);
  if (text === null) return { columns: [], cells: () => [] };
  return {
    columns: [{ ...column, many: true, required: false }],
    cells: (value) => [joined((value as unknown[]).map(text))],
  };
}

function textOf(items: Schema, nameOf: NameOf): ((one: unknown) => string) | null {
  if (items.type === 'string') return (one) => one as string;
  if (hasFields(items, 'actor', 'words')) return (one) => nameOf(one as Participant);
  if (hasFields(items, 'start', 'end', 'text')) return (one) => (one as Quote).text;
  if (hasFields(items, 'fact', 'reason')) return (one) => (one as { fact: string }).fact;
  return null;
}

export const whenColumns = (name: string): readonly Column[] => [
  { name: `${name}_edtf`, about: 'The date in EDTF (ISO 8601-2:2019).', datatype: 'string' },
  { name: `${name}_earliest`, about: 'First possible day; empty where open.', datatype: 'date' },
  { name: `${name}_latest`, about: 'Last possible day; empty where open.', datatype: 'date' },
  {
    name: `${name}_shape`,
    about: 'A day, some day in a window, the whole of a period, or undated.',
    datatype: 'string',
    required: true,
  },
  {
    name: `${name}_basis`,
    about: 'Whether the words state it or the context implies it.',
    datatype: 'string',
    required: true,
  },
  { name: `${name}_words`, about: 'The article’s words of time.', datatype: 'string' },
];

export const whenCells = ({ edtf, earliest, latest, shape, basis, words }: When): readonly Cell[] => [
  edtf,
  earliest,
  latest,
  shape,
  basis,
  words?.text ?? null,
];

const quoteCells = (quote: Quote | null): readonly Cell[] =>
  quote === null ? [null, null, null] : [quote.text, quote.start, quote.end];

const hasFields = (schema: Schema, ...names: readonly string[]): boolean =>
  schema.properties !== undefined && names.every((name) => Object.hasOwn(schema.properties!, name));

function datatypeOf({ type }: Schema): Column['datatype'] {
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}

/** A field that may be null is the other thing, and may be empty. */
function withoutNull(schema: Schema): { inner: Schema; required: boolean } {
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [];
  if (types.includes('null'))
    return { inner: { ...schema, type: types.find((type) => type !== 'null') } as Schema, required: false };
  const options = (schema.anyOf ?? []).filter((one): one is Schema => typeof one === 'object');
  const rest = options.filter(({ type }) => type !== 'null');
  if (rest.length === options.length) return { inner: schema, required: true };
  return rest.length === 1
    ? { inner: rest[0]!, required: false }
    : { inner: { ...schema, anyOf: rest }, required: false };
}
