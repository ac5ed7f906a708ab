import type { Name, Official } from '../../mentions/index.ts';
import type { Marked } from '../kind.ts';

/** An article marked, with the look-ups that reading facts needs, made once an article. */
export interface Scene {
  readonly marked: Marked;
  /** Officials by their ids. */
  readonly officials: ReadonlyMap<string, Official>;
  /** Names of persons by sentence. */
  readonly persons: ReadonlyMap<number, readonly Name[]>;
  /** Names of places by where they start. */
  readonly places: ReadonlyMap<number, Name>;
  /** Names of the houses of those who govern, by where they start: "Government House", "the White House". */
  readonly houses: ReadonlyMap<number, Name>;
}

/** Last words of such names; "the House" alone is a chamber. */
const HOUSE = /(?:^Kremlin|[ -](?:House|Palace|Lodge|Residence|Bhavan|Bhaban|Niwas|Durbar|Hall))$/u;

export const sceneOf = (marked: Marked): Scene => {
  const { mentions, article } = marked;
  const byStart = (names: readonly Name[]) => new Map(names.map((name) => [name.start, name]));
  return {
    marked,
    officials: new Map(mentions.officials.map((official) => [official.id, official])),
    persons: Map.groupBy(
      mentions.names.filter(({ type }) => type === 'person'),
      ({ sentence }) => sentence,
    ),
    places: byStart(mentions.names.filter(({ type }) => type === 'place')),
    houses: byStart(
      mentions.names.filter(
        ({ start, end, type }) => type === 'organisation' && HOUSE.test(article.text.slice(start, end)),
      ),
    ),
  };
};
