import { z } from 'zod';
import type { AnyFact } from '../../dataset/index.ts';
import { kindOf, kinds } from '../../facts/index.ts';
import { codePoints } from '../../text/index.ts';
import { articleData } from '../dataset-json.ts';
import { countriesOf, type Edition, factsInOrder, whereOf, whoOf } from '../edition.ts';
import { eventIdOf } from '../events.ts';
import { evidenceOf } from '../evidence.ts';
import { factAddress } from '../links.ts';
import { nameOf, saysOf } from '../says.ts';
import { innerSchemas, recordSchemas } from '../schemas.ts';
import type { Cell } from './csv.ts';
import { shapeOf, whenCells, whenColumns } from './shapes.ts';
import { type Column, joined, type Table } from './table.ts';

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

const text = (name: string, about: string): Column => ({ name, about, datatype: 'string', required: true });
const list = (name: string, about: string): Column => ({ name, about, datatype: 'string', many: true });

/** What all facts share, whatever their kind. */
export function factsTable(edition: Edition): Table {
  return {
    name: 'facts',
    about: 'One row for each fact, of whatever kind.',
    columns: [
      text('id', 'Stable id of the fact.'),
      text('event', 'Id of the event that it tells: the same in every article that tells it.'),
      text('kind', 'Kind of fact.'),
      text('article', 'Id of the article that states it.'),
      {
        name: 'sentence',
        about: 'Number of the sentence, 1 for the first.',
        datatype: 'integer',
        required: true,
      },
      text('says', 'What it says, in one line of Readout’s.'),
      list('who', 'Whom it concerns.'),
      list('countries', 'Countries that it bears on, alpha-2.'),
      { name: 'where', about: 'Where, in the article’s words.', datatype: 'string' },
      ...whenColumns('when'),
      text('quote', 'The words that state it.'),
      text('basis', 'Whether the words state it or the context implies it.'),
      text('rule', 'Name of the rule that read it.'),
      text('page', 'Address of its page.'),
    ],
    rows: factsInOrder(edition).map((fact) => [
      fact.id,
      eventIdOf(edition, fact),
      kindOf(fact).name,
      fact.article,
      fact.sentence + 1,
      saysOf(edition, fact),
      joined(whoOf(fact).map((participant) => nameOf(edition, participant))),
      joined(countriesOf(fact)),
      whereOf(fact)?.text ?? null,
      ...whenCells(fact.when),
      fact.quote.text,
      fact.basis,
      fact.rule,
      factAddress(edition.site, fact),
    ]),
    key: ['id'],
    pointers: { article: 'articles' },
  };
}

/** Every piece of evidence, at its place in the published text. */
function evidenceTable(edition: Edition, facts: readonly AnyFact[]): Table {
  const points = new Map(
    edition.dataset.articles.map(({ id, reading }) => [id, codePoints(reading.article.text)]),
  );
  const place = (name: string, about: string): Column => ({
    name,
    about,
    datatype: 'integer',
    required: true,
  });
  return {
    name: 'evidence',
    about: 'One row for each piece of evidence: words of an article that a fact rests on.',
    columns: [
      text('fact', 'Id of the fact.'),
      text('article', 'Id of the article.'),
      list('roles', 'For which fields of the fact the words stand.'),
      place('start', 'First Unicode code point of the words in the article’s text.'),
      place('end', 'One past the last code point.'),
      text('words', 'The words, letter for letter.'),
    ],
    rows: facts.flatMap((fact) =>
      evidenceOf(fact).map(({ quote, roles }) => {
        const at = points.get(fact.article);
        return [
          fact.id,
          fact.article,
          joined(roles),
          at?.at(quote.start) ?? quote.start,
          at?.at(quote.end) ?? quote.end,
          quote.text,
        ];
      }),
    ),
    key: ['fact', 'start', 'end'],
    pointers: { fact: 'facts', article: 'articles' },
  };
}
