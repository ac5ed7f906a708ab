import type { Dataset } from '../dataset/index.ts';
import { officeById, type TenureRecord, tenures } from '../gazetteer/index.ts';
import { edtfBounds, isoDay, type When } from '../time/index.ts';
import { kindOf } from './address.ts';
import type { Chronology, Entry } from './chronology.ts';
import { rangeWords } from './dates.ts';
import {
  type Run,
  runsOf,
  type TimelineData,
  type TimelineFigure,
  type TimelineItem,
  type TimelineTenure,
  timelineFigure,
} from './figures/index.ts';
import { type Sigla, siglaOf } from './sigla.ts';
import { type WhenLabel, whenLabel } from './when.ts';
import { capital, counted, home, kindWords, time, drawnTime as words } from './words.ts';

export interface DrawnTime {
  readonly figure: TimelineFigure;
  /** How to read it, and what is not in it. */
  readonly caption: string;
}

/** A chronology as a line of time; null where nothing in it has an edge. `causes` adds the times in office, `least` is how few are not worth a line. */
export function drawnTime(
  dataset: Dataset,
  chronology: Chronology,
  sigla: Sigla,
  options: { readonly id: string; readonly causes?: boolean; readonly least?: number },
): DrawnTime | null {
  const entries = chronology.dated.filter(({ when }) => when.earliest || when.latest);
  if (entries.length < (options.least ?? 1)) return null;
  const published = publishedBand(dataset);
  const figure = timelineFigure({
    id: options.id,
    title: words.title,
    items: entries.map((entry) => itemOf(entry, sigla)),
    published,
    tenures: options.causes ? causesOf(dataset, entries, published) : [],
    tenuresTitle: words.causes,
    more: words.more,
    lanes: Object.values(kindWords).map(({ css, many }) => ({ css, name: capital(many) })),
    most: words.most,
  });
  if (!figure) return null;
  const without = [...chronology.dated.filter((one) => !entries.includes(one)), ...chronology.undated];
  return { figure, caption: captionOf(entries, figure, without) };
}

function itemOf(entry: Entry, sigla: Sigla): TimelineItem {
  const { when, facts, css } = entry;
  const [own, said] = [
    facts.filter((fact) => kindOf(fact).css === css),
    facts.filter((fact) => kindOf(fact).css !== css),
  ];
  const apart: Run = { text: '\u2002' };
  return {
    css,
    sigla: [
      ...runsOf(siglaOf(own, sigla)),
      ...(said.length > 0 ? [apart, ...runsOf(siglaOf(said, sigla))] : []),
    ],
    text: entry.lines.flatMap((line, index): readonly Run[] => [
      ...(index > 0 ? [{ text: '; ' }] : []),
      ...runsOf(line.text),
    ]),
    when: whenRuns(when, entry.label),
    shape: when.shape === 'undated' ? 'window' : when.shape,
    earliest: when.earliest,
    latest: when.latest,
    edges: when.edges,
  };
}

/** `some day in 2022`, `all of 2024`, `“a few months ago”, by 5 September 2025`. */
function whenRuns(when: When, label: WhenLabel): readonly Run[] {
  if (label.sign === 'span') return [{ text: `${words.allOf} ${rangeWords(when.earliest!, when.latest!)}` }];
  if (label.sign !== 'window') return runsOf(whenLabel(when).short);
  const range = rangeWords(when.earliest!, when.latest!, time.and);
  const joint = range.includes(` ${time.and} `) ? time.between : time.in;
  return [{ text: `${words.someDay} ${joint} ${range}` }];
}

/** Where there is one article and its day is not known, the days on which it can have come out. */
function publishedBand(dataset: Dataset): TimelineData['published'] {
  if (dataset.articles.length !== 1) return null;
  const { earliest, latest, basis } = dataset.articles[0]!.reading.publication;
  if (!earliest || !latest || earliest === latest) return null;
  const text = basis === 'inferred' ? words.publishedInferred : words.published;
  return { earliest, latest, text, short: words.published };
}

const MOST_CAUSES = 8;

/** Times in office that the dates rest on, where they are few. */
function causesOf(
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

function captionOf(entries: readonly Entry[], figure: TimelineFigure, without: readonly Entry[]): string {
  const days = entries.some(({ when }) => when.shape === 'day');
  const facts = without.reduce((sum, entry) => sum + entry.facts.length, 0);
  const { counted: inBars, omitted } = figure.bundled;
  return [
    words.how(days),
    ...(inBars.length > 0 ? [words.bundled] : []),
    ...(omitted > 0 ? [words.omitted(omitted)] : []),
    ...(figure.far > 0 ? [words.far(figure.far)] : []),
    ...(facts > 0 ? [`${capital(counted(facts, home.fact))} ${words.undated(facts)}`] : []),
  ].join(' ');
}
