import { countryName, type Dataset, lookupOf, officialsOf } from '../dataset/index.ts';
import { frameOf, hasEdge, itemOf, undatedOf } from './drawn-time.ts';
import { fitRuns, type TimelineData, type TimelineItem, type UndatedItem } from './figures/index.ts';
import { countriesIn, entriesOf, wholeTime } from './timeline.ts';

/** An entry of the timeline as a page's script needs it. */
export interface TimelineEvent {
  readonly countries: readonly string[];
  readonly officials: readonly string[];
  readonly css: TimelineItem['css'];
  /** As it is drawn: on the line where something bounds it, and in the lane of the undated otherwise. */
  readonly item: TimelineItem | UndatedItem;
}

/** All of the timeline's drawing but its words, and whom each entry concerns; entries in order of the list. */
export interface TimelineEvents
  extends Pick<TimelineData, 'id' | 'title' | 'published' | 'tenures' | 'tenuresTitle'> {
  /** Entries on a page of the list. */
  readonly pageSize: number;
  readonly countries: Readonly<Record<string, string>>;
  readonly officials: Readonly<Record<string, string>>;
  readonly events: readonly TimelineEvent[];
}

/** Of a label no more is drawn, whatever the zoom. */
const ROOM = 600;

export function timelineEvents(dataset: Dataset, pageSize: number): TimelineEvents {
  const lookup = lookupOf(dataset);
  const { sigla, chronology } = wholeTime(dataset);
  const entries = entriesOf(chronology);
  const frame = frameOf(dataset, chronology.dated.filter(hasEdge), { id: 'time', causes: true });
  const { id, title, published, tenures, tenuresTitle } = frame;
  const events = entries.map((entry) => ({
    countries: countriesIn(lookup, entry),
    officials: [...new Set([...entry.facts, ...entry.others].flatMap(officialsOf))],
    css: entry.css,
    item: shortened(hasEdge(entry) ? itemOf(entry, sigla) : undatedOf(entry, sigla)),
  }));
  const named = (keys: readonly (readonly string[])[], name: (key: string) => string) =>
    Object.fromEntries([...new Set(keys.flat())].sort().map((key) => [key, name(key)]));
  return {
    ...{ id, title, published, tenures, tenuresTitle, pageSize },
    countries: named(
      events.map((event) => event.countries),
      (code) => countryName(lookup, code),
    ),
    officials: named(
      events.map((event) => event.officials),
      (official) => lookup.officials.get(official)?.name ?? official,
    ),
    events,
  };
}

const shortened = <T extends TimelineItem | UndatedItem>(item: T): T => ({
  ...item,
  text: fitRuns(item.text, ROOM),
});
