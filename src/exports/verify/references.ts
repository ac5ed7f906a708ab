import { type Disagreement, recordsOf, type SiteData, type Verified } from './site.ts';
import { walk } from './walk.ts';

/** Fields that hold an id or a list of ids, by what they point at. */
const POINTERS = new Map<string, 'articles' | 'officials' | 'countries' | 'organisations' | 'facts'>([
  ['article', 'articles'],
  ['official', 'officials'],
  ['country', 'countries'],
  ['countries', 'countries'],
  ['placeCountry', 'countries'],
  ['towards', 'countries'],
  ['after', 'countries'],
  ['organisation', 'organisations'],
  ['organisations', 'organisations'],
  ['during', 'facts'],
  ['fact', 'facts'],
]);

/** Every id that a fact or an office points at is there. */
export function checkReferences({ collections, ...dataset }: SiteData): Verified {
  const ids = (records: readonly { readonly id: string }[] = []) => new Set(records.map(({ id }) => id));
  const known = {
    articles: ids(collections.articles),
    officials: ids(collections.officials),
    countries: ids(collections.countries),
    organisations: ids(collections.organisations),
    facts: ids(dataset.facts),
  };
  const disagreements: Disagreement[] = [];
  let references = 0;
  for (const record of recordsOf({ collections, ...dataset }))
    walk(record, (path, key, value) => {
      const collection = POINTERS.get(key);
      if (!collection) return;
      for (const id of (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')) {
        references++;
        if (known[collection].has(id)) continue;
        disagreements.push({
          file: 'data/readout.json',
          at: `${record.id} ${path}`,
          found: `\`${id}\``,
          expected: `an id of ${collection}`,
        });
      }
    });
  return { disagreements, checked: { references } };
}
