import type { Note } from '../text/index.ts';
import type { Reason, When } from './when.ts';

/** When an article was published, as far as front matter, words and tenures tell. */
export interface PublicationWindow {
  /** EDTF as given in front matter, or as inferred; null where nothing bounds it. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: 'stated' | 'inferred' | null;
  readonly reasons: readonly Reason[];
  readonly when: When;
  /** Constraints that contradict one another, and a stated date that the text contradicts. */
  readonly notes: readonly Note[];
}
