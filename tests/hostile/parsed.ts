import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';

/** What a program that opens a file of a site would stumble over: the first fault of XML and JSON, formulas of tables. */
export function faultsOf(file: string, text: string): string[] {
  if (/\.(?:xml|svg|gexf|graphml|atom|rss)$/u.test(file)) return faultsOfXml(text);
  if (/\.(?:ndjson|jsonl)$/u.test(file)) return text.split('\n').filter(Boolean).flatMap(faultsOfJson);
  if (/\.(?:json|jsonld|geojson|webmanifest)$/u.test(file)) return faultsOfJson(text);
  if (file.endsWith('.csv')) return formulasOf(text);
  return [];
}

function faultsOfXml(text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(text).close();
  return faults;
}

function faultsOfJson(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** Cells that a spreadsheet would run: they begin with such a sign, in full width too, or with what it skips; a number may have its sign. */
const formulasOf = (text: string): string[] =>
  (parseCsv(text, { bom: true }) as string[][]).flat().filter((cell) => FORMULA.test(cell));

const FORMULA = /^[\t\r\n]|^\s*[=@＝＠]|^\s*[+\-＋－](?!\d+(?:\.\d+)?$)/u;
