import type { Cell } from './csv.ts';

/** A column of a table, as CSVW describes it. */
export interface Column {
  readonly name: string;
  readonly about: string;
  readonly datatype: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Several values in one cell, parted by `; `. */
  readonly many?: boolean;
  readonly required?: boolean;
}

export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns that hold an id of another table, by the name of that table. */
  readonly pointers: Readonly<Record<string, string>>;
}

export const SEPARATOR = '; ';
export const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join(SEPARATOR);

/** A column of words that every row has. */
export const text = (name: string, about: string): Column => ({
  name,
  about,
  datatype: 'string',
  required: true,
});

/** A column of several values, joined in one cell. */
export const list = (name: string, about: string): Column => ({
  name,
  about,
  datatype: 'string',
  many: true,
});
