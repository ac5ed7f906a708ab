import { datasetSchema } from '../schemas.ts';
import { checkAnnotations } from './annotations.ts';
import { checkCounts } from './counts.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { type PublishedSite, type SiteData, siteData, type Verified } from './site.ts';
import { checkTexts } from './texts.ts';

export type { Disagreement, PublishedSite, Verified } from './site.ts';

const DATA = 'data/readout.json';

/**
 * Checks a published site against itself, offline: its texts and their hashes, every fact's quotes,
 * every annotation, every reference, and every count.
 */
export function verify(site: PublishedSite): Verified {
  const text = site.read(DATA);
  if (text === null) return fault(DATA, 'no such file', 'the data of the site');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fault(DATA, (error as Error).message, 'JSON');
  }
  const parsed = datasetSchema.safeParse(data);
  if (!parsed.success)
    return {
      checked: {},
      disagreements: parsed.error.issues.map(({ path, message }) => ({
        file: DATA,
        at: path.join('.'),
        found: message,
        expected: 'what data/readout.schema.json says',
      })),
    };
  const dataset = siteData(parsed.data as unknown as SiteData & SiteData['collections']);
  const parts = [
    checkTexts(site, dataset),
    checkQuotes(site, dataset),
    checkReferences(dataset),
    checkAnnotations(site, dataset),
    checkCounts(site, dataset),
  ];
  return {
    disagreements: parts.flatMap(({ disagreements }) => disagreements),
    checked: Object.assign({}, ...parts.map(({ checked }) => checked)) as Record<string, number>,
  };
}

const fault = (file: string, found: string, expected: string): Verified => ({
  checked: {},
  disagreements: [{ file, at: 'the whole file', found, expected }],
});
