import type { Name } from '../../mentions/index.ts';
import type { Marked } from '../kind.ts';

/** An article marked, with the look-ups that reading facts needs, made once an article. */
export interface Scene {
  readonly marked: Marked;
  /** Names of places by where they start. */
  readonly places: ReadonlyMap<number, Name>;
}

export const sceneOf = (marked: Marked): Scene => ({
  marked,
  places: new Map(
    marked.mentions.names.filter(({ type }) => type === 'place').map((name) => [name.start, name]),
  ),
});
