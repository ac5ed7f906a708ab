import { actorKey } from '../attach/index.ts';
import type { Telling } from './retelling.ts';

/** All tellings of one encounter, in order of the text; the first that names its sides leads. */
export type Story = readonly Telling[];

/** A telling, with the story that it belongs to. */
export interface Told {
  readonly story: Story;
  readonly telling: Telling;
}

/** The encounters of an article, with the look-ups that telling one beside the others needs. */
export interface Stories {
  readonly all: readonly Story[];
  /** What one sentence tells. */
  readonly toldIn: (sentence: number) => readonly Told[];
  /** The visits of any of some actors, by their keys; governments make none. */
  readonly visitsBy: (keys: Iterable<string>) => readonly Story[];
}

export function storiesOf(all: readonly Story[]): Stories {
  const told = all.flatMap((story) => story.map((telling) => ({ story, telling })));
  const bySentence = Map.groupBy(told, ({ telling }) => telling.sentence);
  const visits = Map.groupBy(all.flatMap(visitorsOf), ({ key }) => key);
  return {
    all,
    toldIn: (sentence) => bySentence.get(sentence) ?? [],
    visitsBy: (keys) => {
      const found = new Set([...keys].flatMap((key) => visits.get(key) ?? []).map(({ at }) => at));
      return [...found].sort((a, b) => a - b).map((at) => all[at]!);
    },
  };
}

function visitorsOf(story: Story, at: number): { key: string; at: number }[] {
  if (story[0]!.form !== 'visit') return [];
  return story
    .flatMap(({ sides }) => sides)
    .filter(({ actor }) => actor.kind !== 'government')
    .map(({ actor }) => ({ key: actorKey(actor), at }));
}
