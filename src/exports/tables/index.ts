import type { Edition } from '../edition.ts';
import type { Format } from '../format.ts';
import { csv } from './csv.ts';
import { csvw } from './csvw.ts';
import { factsTable } from './facts-table.ts';
import type { Table } from './table.ts';
import { partTables, tablesOf } from './tables.ts';

export { unguarded } from './csv.ts';

const CSV = 'https://www.rfc-editor.org/rfc/rfc4180';
const CSVW = 'https://www.w3.org/TR/tabular-metadata/';

export const tableCsv = ({ columns, rows }: Table): string =>
  csv(
    columns.map(({ name }) => name),
    rows,
  );

/** Facts of one article or one pair as a single table. */
export const factsCsv: Format = {
  name: 'CSV: all facts',
  extension: 'facts.csv',
  mediaType: 'text/csv',
  about: 'All facts in one table, for a spreadsheet.',
  spec: CSV,
  scopes: ['article', 'pair'],
  write: ({ edition }) => tableCsv(factsTable(edition)),
};

export const factsCsvw: Format = {
  name: 'CSVW',
  extension: 'facts.csv-metadata.json',
  mediaType: 'application/csvm+json',
  about: 'What the columns of these tables mean; programs find it beside the first by its name.',
  spec: CSVW,
  scopes: ['article', 'pair'],
  write: (part) =>
    csvw(
      part.title,
      [
        factsTable(part.edition),
        ...partTables.filter(({ holds }) => holds(part.edition)).map(({ of }) => of(part.edition)),
      ],
      ({ name }) => `${part.stem.slice(part.stem.lastIndexOf('/') + 1)}.${name}.csv`,
    ),
};

/** The collections of one article or one pair: a table each, where there is anything in it. */
export const partCsv: readonly Format[] = partTables.map(({ name, holds, of }) => ({
  name: `CSV: ${name}`,
  extension: `${name}.csv`,
  mediaType: 'text/csv',
  about: `One row for each of the ${name}.`,
  spec: CSV,
  scopes: ['article', 'pair'],
  holds: ({ edition }) => holds(edition),
  write: ({ edition }) => tableCsv(of(edition)),
}));

/** A file that is offered for the whole site alone. */
export interface SiteFile {
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
  readonly about: string;
  readonly spec: string | null;
  readonly write: () => string;
}

/** One table for each collection, and one description of them all. */
export function tableFiles(edition: Edition): readonly SiteFile[] {
  const tables = tablesOf(edition);
  return [
    ...tables.map((table) => ({
      path: `data/csv/${table.name}.csv`,
      name: `CSV: ${table.name}`,
      mediaType: 'text/csv',
      about: table.about,
      spec: CSV,
      write: () => tableCsv(table),
    })),
    {
      path: 'data/csv/csv-metadata.json',
      name: 'CSVW',
      mediaType: 'application/csvm+json',
      about: 'What the columns of those tables mean, their types, keys and references.',
      spec: CSVW,
      write: () => csvw(edition.site.title, tables, ({ name }) => `${name}.csv`),
    },
  ];
}
