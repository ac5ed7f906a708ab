import { z } from 'zod';
import { kinds } from '../../facts/index.ts';
import { articleData } from '../dataset-json.ts';
import { type Edition, factsInOrder } from '../edition.ts';
import { nameOf } from '../says.ts';
import { innerSchemas, recordSchemas } from '../schemas.ts';
import type { Cell } from './csv.ts';
import { evidenceTable, factsTable } from './facts-table.ts';
import { shapeOf } from './shapes.ts';
import { type Column, type Table, text } from './table.ts';

/** All collections of an edition as tables: records, facts of each kind, all facts together, and their evidence. */
export function tablesOf(edition: Edition): readonly Table[] {
  const records = edition.dataset.articles.map(articleData);
  return [
    ...partTables.flatMap((table) => [
      table.of(edition),
      ...(table.name === 'articles'
        ? [
            innerTable(edition, 'sentences', 'article', records),
            innerTable(edition, 'notes', 'article', records),
          ]
        : []),
    ]),
    factsTable(edition),
    evidenceTable(edition, factsInOrder(edition)),
  ];
}

/** The table of a collection, which an article or a pair has too, where there is anything to stand in it. */
export interface PartTable {
  readonly name: string;
  readonly holds: (edition: Edition) => boolean;
  readonly of: (edition: Edition) => Table;
}

type Collection = keyof typeof recordSchemas | keyof typeof kinds;

function collection(name: Collection, schema: z.ZodType): PartTable {
  return {
    name,
    holds: ({ dataset }) => dataset[name].length > 0,
    of: (edition) =>
      recordTable(
        edition,
        name,
        schema,
        name === 'articles' ? edition.dataset.articles.map(articleData) : edition.dataset[name],
      ),
  };
}

const offices: PartTable = {
  name: 'offices',
  holds: ({ dataset }) => dataset.officials.some((official) => official.offices.length > 0),
  of: (edition) => innerTable(edition, 'offices', 'official', edition.dataset.officials),
};

/** Records, people's offices after the people, and facts of each kind. */
export const partTables: readonly PartTable[] = [
  ...Object.entries(recordSchemas).flatMap(([name, schema]) => {
    const table = collection(name as Collection, schema);
    return name === 'officials' ? [table, offices] : [table];
  }),
  ...Object.entries(kinds).map(([name, { schema }]) => collection(name as Collection, schema)),
];

type Records = readonly object[];
type Fields = Readonly<Record<string, unknown>>;

/** A table with the columns that a schema gives. */
function recordTable(edition: Edition, name: string, schema: z.ZodType, records: Records): Table {
  const { columns, cells } = rowOf(edition, schema);
  return {
    name,
    about: `One row for each of the ${name}.`,
    columns,
    rows: records.map(cells),
    key: ['id'],
    pointers: pointersOf(columns),
  };
}

/** Records that stand in a list inside others: each with the id of what it stands in, and its number there. */
function innerTable(
  edition: Edition,
  name: keyof typeof innerSchemas,
  outer: 'article' | 'official',
  records: readonly { readonly id: string }[],
): Table {
  const { columns, cells } = rowOf(edition, innerSchemas[name]);
  return {
    name,
    about: `One row for each of the ${name}, in order.`,
    columns: [
      text(outer, `Id of the ${outer}.`),
      { name: 'number', about: 'Its number there, 1 for the first.', datatype: 'integer', required: true },
      ...columns,
    ],
    rows: records.flatMap((record) =>
      ((record as unknown as Fields)[name] as Records).map((one, index) => [
        record.id,
        index + 1,
        ...cells(one),
      ]),
    ),
    key: [outer, 'number'],
    pointers: { ...pointersOf(columns), [outer]: `${outer}s` },
  };
}

const pointersOf = (columns: readonly Column[]): Table['pointers'] =>
  columns.some(({ name }) => name === 'article') ? { article: 'articles' } : {};

function rowOf(edition: Edition, schema: z.ZodType) {
  const { properties = {} } = z.toJSONSchema(schema);
  const fields = Object.entries(properties).map(([field, one]) => ({
    field,
    shape: shapeOf(field, typeof one === 'object' ? one : {}, (participant) => nameOf(edition, participant)),
  }));
  return {
    columns: fields.flatMap(({ shape }) => shape.columns),
    cells: (record: object): Cell[] =>
      fields.flatMap(({ field, shape }) => [...shape.cells((record as Fields)[field] ?? null)]),
  };
}
