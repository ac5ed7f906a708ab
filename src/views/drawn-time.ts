import type { Dataset } from '../dataset/index.ts';
import type { When } from '../time/index.ts';
import {
  capital,
  counted,
  factPath,
  home,
  kindOf,
  rangeWords,
  time,
  type WhenLabel,
  whenLabel,
  drawnTime as words,
} from '../wording/index.ts';
import type { Chronology, Entry } from './chronology.ts';
import {
  type Run,
  runsOf,
  type TimelineData,
  type TimelineFigure,
  type TimelineItem,
  type TimelineLane,
  timelineFigure,
  type UndatedItem,
} from './figures/index.ts';
import { type Sigla, siglaOf } from './sigla.ts';
import { causesOf, publishedBand } from './time-causes.ts';
import { kindLanes } from './time-lanes.ts';

export interface DrawnTime {
  readonly figure: TimelineFigure;
  /** How to read it, and what is not in it. */
  readonly caption: string;
}

export interface TimeOptions {
  /** Unique on the page. */
  readonly id: string;
  /** Adds the times in office that edges rest on. */
  readonly causes?: boolean;
  /** How few are not worth a line. */
  readonly least?: number;
  /** Groups other than kinds, each with its lanes; an entry stands in every lane that it belongs to. */
  readonly by?: Grouping;
  /** Rows stand by lane however few they are. */
  readonly grouped?: boolean;
  /** Draws what has a date alone, and says in words how much has none. */
  readonly dated?: boolean;
}

export interface Grouping {
  readonly lanes: readonly TimelineLane[];
  readonly of: (entry: Entry) => readonly string[];
}

/** A chronology as a line of time; null where nothing in it has an edge. */
export function drawnTime(
  dataset: Dataset,
  chronology: Chronology,
  sigla: Sigla,
  options: TimeOptions,
): DrawnTime | null {
  const entries = chronology.dated.filter(hasEdge);
  if (entries.length < (options.least ?? 1)) return null;
  const without = [...chronology.dated.filter((one) => !entries.includes(one)), ...chronology.undated];
  const figure = timelineFigure({
    ...frameOf(dataset, entries, options),
    undated: options.dated ? [] : without.map((entry) => undatedOf(entry, sigla)),
    items: entries.flatMap((entry) => {
      const item = itemOf(entry, sigla);
      return options.by ? options.by.of(entry).map((lane) => ({ ...item, lane })) : [item];
    }),
  });
  if (!figure) return null;
  return { figure, caption: captionOf(entries, figure, options.dated ? without : []) };
}

export const hasEdge = ({ when }: Entry): boolean => when.earliest !== null || when.latest !== null;

/** All of a line of time but the things on it. */
export function frameOf(
  dataset: Dataset,
  entries: readonly Entry[],
  options: TimeOptions,
): Omit<TimelineData, 'items' | 'undated'> {
  const published = publishedBand(dataset);
  return {
    id: options.id,
    title: words.title,
    published,
    tenures: options.causes ? causesOf(dataset, entries, published) : [],
    tenuresTitle: words.causes,
    more: words.more,
    lanes: options.by?.lanes ?? kindLanes,
    most: words.most,
    undatedWords: words.lane,
    grouped: options.grouped ?? false,
  };
}

export const itemOf = (entry: Entry, sigla: Sigla): TimelineItem => ({
  ...nameOf(entry, sigla),
  when: whenRuns(entry.when, entry.label),
  shape: entry.when.shape === 'undated' ? 'window' : entry.when.shape,
  earliest: entry.when.earliest,
  latest: entry.when.latest,
  edges: entry.when.edges,
});

export const undatedOf = (entry: Entry, sigla: Sigla): UndatedItem => ({
  ...nameOf(entry, sigla),
  note: runsOf(entry.placed),
});

/** What an entry is called in a drawing, and where it leads. */
function nameOf(entry: Entry, sigla: Sigla): Pick<TimelineItem, 'css' | 'sigla' | 'text' | 'path'> {
  const { facts, css } = entry;
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
      ...(index > 0 ? [{ text: '. ' }] : []),
      ...runsOf(line.text),
    ]),
    path: factPath(own[0]!),
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

function captionOf(entries: readonly Entry[], figure: TimelineFigure, without: readonly Entry[]): string {
  const some = (of: (label: WhenLabel) => boolean) => entries.some(({ label }) => of(label));
  const facts = without.reduce((sum, entry) => sum + entry.facts.length, 0);
  const { counted: inBars, omitted } = figure.bundled;
  return [
    words.how({
      day: some(({ sign }) => sign === 'day'),
      window: some(({ sign }) => sign !== 'day' && sign !== 'span'),
      span: some(({ sign }) => sign === 'span'),
      open: some(({ sign }) => sign.startsWith('open')),
    }),
    ...(inBars.length > 0 ? [words.bundled] : []),
    ...(omitted > 0 ? [words.omitted(omitted)] : []),
    ...(figure.far > 0 ? [words.far(figure.far)] : []),
    ...(facts > 0 ? [`${capital(counted(facts, home.fact))} ${words.undated(facts)}`] : []),
  ].join(' ');
}
