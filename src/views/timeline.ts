import {
  type AnyFact,
  countriesOf,
  countryName,
  type Dataset,
  eventsOf,
  factsOf,
  type Lookup,
  lookupOf,
} from '../dataset/index.ts';
import {
  capital,
  counted,
  countryPath,
  home,
  inWords,
  kindWords,
  latestOf,
  timelinePath,
  timeline as words,
} from '../wording/index.ts';
import { type Chronology, chronologyOf, type Entry } from './chronology.ts';
import { type DrawnTime, drawnTime, type Grouping } from './drawn-time.ts';
import { pageSigla, type Sigla } from './sigla.ts';
import { countNote } from './tellings.ts';
import { countryLanes, kindLanes } from './time-lanes.ts';

export interface TimelinePage {
  readonly kicker: string;
  /** How they are counted, where some are told by several articles. */
  readonly note: string;
  /** In order, those without a place in it last. */
  readonly entries: readonly Entry[];
  /** How many have a place in the order. */
  readonly placed: number;
  readonly drawn: DrawnTime | null;
}

export interface TimelineGroup {
  readonly id: string;
  readonly name: string;
  /** Page of all that is in the group. */
  readonly path: string;
  readonly note: string;
  readonly entries: readonly Entry[];
}

/** Entries on a page of the list. */
export const PAGE_SIZE = 80;

export type GroupedBy = 'kind' | 'country';

interface WholeTime {
  readonly events: readonly AnyFact[];
  readonly sigla: Sigla;
  readonly chronology: Chronology;
}

const known = new WeakMap<Dataset, WholeTime>();

/** All events in order of time, as the timeline and whatever is made of it have them; made once. */
export function wholeTime(dataset: Dataset): WholeTime {
  const before = known.get(dataset);
  if (before) return before;
  const lookup = lookupOf(dataset);
  const events = eventsOf(lookup, factsOf(dataset));
  const sigla = pageSigla(lookup, events);
  const whole = { events, sigla, chronology: chronologyOf(dataset, events, sigla) };
  known.set(dataset, whole);
  return whole;
}

export const entriesOf = ({ dated, undated }: Chronology): readonly Entry[] => [...dated, ...undated];

/** Every event in order of time. */
export function timelinePage(dataset: Dataset): TimelinePage {
  const { events, sigla, chronology } = wholeTime(dataset);
  return {
    entries: entriesOf(chronology),
    placed: chronology.dated.length,
    drawn: drawnTime(dataset, chronology, sigla, { id: 'time', causes: true }),
    kicker: kickerOf(events),
    note: countNote(lookupOf(dataset), events),
  };
}

function kickerOf(events: readonly AnyFact[]): string {
  const undated = events.filter((fact) => fact.when.shape === 'undated').length;
  return `${capital(counted(events.length - undated, home.fact))} ${words.dated}, ${inWords(undated)} ${words.undated}`;
}

/** The latest of each group stand on the page, which has room for so many in all; a group's own page has all. */
const MOST_ENTRIES = 10;
const LEAST_ENTRIES = 3;
const ROOM = 36;

/** The same by kind or by country; what concerns two countries stands under both. */
export function timelineBy(
  dataset: Dataset,
  by: GroupedBy,
): Pick<TimelinePage, 'kicker' | 'note' | 'drawn'> & { readonly groups: readonly TimelineGroup[] } {
  const { events, sigla, chronology } = wholeTime(dataset);
  const grouping = by === 'kind' ? byKindOf : byCountryOf(dataset, chronology);
  const options = { id: 'time', by: grouping, grouped: true };
  const each = Math.floor(ROOM / Math.max(1, grouping.lanes.length));
  const most = Math.min(MOST_ENTRIES, Math.max(LEAST_ENTRIES, each));
  return {
    kicker: kickerOf(events),
    note: countNote(lookupOf(dataset), events),
    drawn: drawnTime(dataset, chronology, sigla, options),
    groups: grouping.lanes.flatMap(({ key, name }) => {
      const all = entriesOf(chronology).filter((entry) => grouping.of(entry).includes(key));
      if (all.length === 0) return [];
      const [dated, undated] = [true, false].map((has) =>
        all.filter(({ when }) => (when.shape !== 'undated') === has),
      );
      const shown = [...dated!.slice(-most), ...undated!.slice(0, Math.max(0, most - dated!.length))];
      return [
        {
          id: `by-${key.toLowerCase()}`,
          name,
          path: by === 'kind' ? pathOfKind(key) : countryPath(key),
          note: all.length > shown.length ? latestOf(shown.length, all.length) : '',
          entries: shown,
        },
      ];
    }),
  };
}

const pathOfKind = (css: string): string =>
  `${Object.values(kindWords).find((kind) => kind.css === css)!.folder}/`;

const byKindOf: Grouping = { lanes: kindLanes, of: ({ css }) => [css] };

function byCountryOf(dataset: Dataset, chronology: Chronology): Grouping {
  const lookup = lookupOf(dataset);
  const lanes = countryLanes(
    entriesOf(chronology).map((entry) => countriesIn(lookup, entry)),
    (code) => countryName(lookup, code),
  );
  const known = new Set(lanes.map(({ key }) => key));
  return { lanes, of: (entry) => countriesIn(lookup, entry).filter((code) => known.has(code)) };
}

export const countriesIn = (lookup: Lookup, { facts, others }: Entry): readonly string[] => [
  ...new Set([...facts, ...others].flatMap((fact) => countriesOf(lookup.facts, fact))),
];

/** Ways to look at the timeline: as it is, and in groups. */
export const timelineWays = (
  here: GroupedBy | null,
): readonly { readonly name: string; readonly path: string; readonly here: boolean }[] =>
  ([null, 'kind', 'country'] as const).map((by) => ({
    name: by === null ? words.inTime : words.groups[by],
    path: timelinePath(by),
    here: by === here,
  }));
