import { licence } from '../../wording/index.ts';
import { jsonText } from '../json.ts';
import { type Column, SEPARATOR, type Table } from './table.ts';

/**
 * Metadata of tables, https://www.w3.org/TR/tabular-metadata/. `urlOf` names the file of a table,
 * from where the metadata stand.
 */
export const csvw = (title: string, tables: readonly Table[], urlOf: (table: Table) => string): string =>
  jsonText({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title,
    'dc:description':
      'UTF-8, RFC 4180. An empty cell is a value that the article does not give. A cell of words that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it.',
    'dc:license': { '@id': licence.url },
    'dc:rights': licence.says,
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    tables: tables.map((table) => ({
      url: urlOf(table),
      'dc:description': table.about,
      tableSchema: {
        columns: table.columns.map(columnOf),
        primaryKey: table.key.length === 1 ? table.key[0] : table.key,
        foreignKeys: Object.entries(table.pointers)
          .filter(([, to]) => tables.some(({ name }) => name === to))
          .map(([from, to]) => ({
            columnReference: from,
            reference: { resource: urlOf(tables.find(({ name }) => name === to)!), columnReference: 'id' },
          })),
      },
    })),
  });

const columnOf = ({ name, about, datatype, many, required }: Column) => ({
  name,
  titles: name,
  ...(about === '' ? {} : { 'dc:description': about }),
  datatype: datatype === 'date' ? { base: 'date', format: 'yyyy-MM-dd' } : datatype,
  ...(many ? { separator: SEPARATOR } : {}),
  ...(required ? { required: true } : {}),
});
