import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ArticleRecord, OfficialRecord } from '../dataset/index.ts';
import { kinds } from '../facts/index.ts';
import { codePoints, placeOf } from '../text/index.ts';
import { licence } from '../wording/index.ts';
import type { Edition } from './edition.ts';
import { everyScope, type Format } from './format.ts';
import { jsonLine, jsonText } from './json.ts';
import { textPath } from './links.ts';
import type { Part } from './part.ts';
import { type ArticleData, datasetSchema } from './schemas.ts';
import { absolute } from './site.ts';

export const SCHEMA_PATH = 'data/readout.schema.json';

export const datasetJson: Format = {
  name: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  about:
    'Everything, for programs: each fact with its quotes, dates and reasons. Offsets count UTF-16 code units.',
  spec: SCHEMA_PATH,
  scopes: everyScope,
  write: (part) => oneRecordALine(datasetOf(part)),
};

/** The JSON Schema of that file, made from the definitions that the reader itself is checked by. */
export const datasetJsonSchema = ({ site }: Edition): string =>
  jsonText({ $id: absolute(site, SCHEMA_PATH), ...z.toJSONSchema(datasetSchema) });

function datasetOf({ edition, scope, title }: Part): Record<string, unknown> {
  const { dataset, site } = edition;
  const collections = dataset as unknown as Readonly<Record<string, unknown>>;
  return {
    $schema: absolute(site, SCHEMA_PATH),
    about: `${site.title}: ${title}`,
    site: absolute(site, ''),
    licence: licence.url,
    rights: licence.says,
    articles: dataset.articles.map(articleData),
    officials: dataset.officials.map(officialData),
    countries: dataset.countries,
    organisations: dataset.organisations,
    ...Object.fromEntries(Object.values(kinds).map(({ plural }) => [plural, collections[plural]])),
    tellings: Object.fromEntries(dataset.tellings),
    ...(scope === 'article'
      ? { texts: Object.fromEntries(dataset.articles.map(({ id, reading }) => [id, reading.article.text])) }
      : {}),
  };
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function articleData({ id, title, titleBasis, reading }: ArticleRecord): ArticleData {
  const { article, publication, coverage, notes } = reading;
  const { matter, text } = article;
  const lines = new Map(coverage.map((line) => [line.sentence, line]));
  const { when } = publication;
  return {
    id,
    title,
    titleBasis,
    outlet: matter.outlet ?? null,
    author: matter.author ?? null,
    url: matter.url ?? null,
    language: matter.language ?? null,
    licence: matter.licence ?? null,
    published: { ...when, reasons: [...when.reasons] },
    text: {
      path: textPath(id),
      sha256: sha256(text),
      units: text.length,
      codePoints: codePoints(text).length,
    },
    sentences: article.sentences.map(({ index, start, end }) => ({
      start,
      end,
      facts: [...(lines.get(index)?.facts ?? [])],
      mentions: lines.get(index)?.mentions ?? 0,
    })),
    notes: notes.map(({ start, end, rule, reason }) => ({
      start,
      end,
      ...placeOf(article, start),
      rule,
      reason,
    })),
  };
}

const officialData = (official: OfficialRecord): OfficialRecord => ({
  ...official,
  mentions: official.mentions.map(({ article, sentence, spans }) => ({
    article,
    sentence,
    spans: spans.map(({ start, end }) => ({ start, end })),
  })),
});

/** Lists and tables with a record on each line: one changed record is one changed line. */
function oneRecordALine(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${lines(member)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function lines(member: unknown): string {
  if (Array.isArray(member)) return member.length === 0 ? '[]' : `[\n${member.map(jsonLine).join(',\n')}\n]`;
  if (member === null || typeof member !== 'object') return jsonLine(member);
  const entries = Object.entries(member);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, one]) => `${JSON.stringify(key)}: ${jsonLine(one)}`).join(',\n')}\n}`;
}
