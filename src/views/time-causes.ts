import type { Dataset } from '../dataset/index.ts';
import { officeById, type TenureRecord, tenures } from '../gazetteer/index.ts';
import { edtfBounds, isoDay } from '../time/index.ts';
import { drawnTime as words } from '../wording/index.ts';
import type { Entry } from './chronology.ts';
import type { TimelineData, TimelineTenure } from './figures/index.ts';

/** Where there is one article and its day is not known, the days on which it can have come out. */
export function publishedBand(dataset: Dataset): TimelineData['published'] {
  if (dataset.articles.length !== 1) return null;
  const { earliest, latest, basis } = dataset.articles[0]!.reading.publication;
  if (!earliest || !latest || earliest === latest) return null;
  const text = basis === 'inferred' ? words.publishedInferred : words.published;
  return { earliest, latest, text, short: words.published };
}

const MOST_CAUSES = 8;

/** Times in office that the dates rest on, where they are few. */
export function causesOf(
  dataset: Dataset,
  entries: readonly Entry[],
  published: TimelineData['published'],
): readonly TimelineTenure[] {
  const reasons = [
    ...(published ? dataset.articles[0]!.reading.publication.reasons : []),
    ...entries.flatMap(({ when }) => when.reasons),
  ];
  const used = new Set(reasons.map((reason) => reason.tenure));
  const records = tenures.filter((record) => used.has(record.id));
  if (records.length > MOST_CAUSES) return [];
  const edges = new Set(
    [published, ...entries.map(({ when }) => when)].flatMap((one) => [one?.earliest, one?.latest]),
  );
  return records.map((record) => causeOf(record, edges)).sort((a, b) => (a.from < b.from ? -1 : 1));
}

function causeOf(record: TenureRecord, edges: ReadonlySet<string | null | undefined>): TimelineTenure {
  const first = edtfBounds(record.from).first!;
  const last = record.to === null ? null : edtfBounds(record.to).last;
  const to = last === null ? null : isoDay(last);
  const from = isoDay(first);
  return {
    name: `${record.person}, ${officeName(record)}`,
    from,
    to,
    sets: [...(edges.has(from) ? [from] : []), ...(last !== null && edges.has(to) ? [isoDay(last + 1)] : [])],
  };
}

/** The office as its country calls it: the record's slug is the person's, the office's and the country's. */
function officeName(record: TenureRecord): string {
  const words = record.id.split('-').slice(record.person.split(/[\s-]+/).length, -1);
  const name = words.length > 0 ? words.join(' ') : (officeById(record.office)?.names[0] ?? '');
  return name.replace(/\b(?!of\b|for\b|and\b|the\b)[a-z]/g, (letter) => letter.toUpperCase());
}
