import type { Participant } from '../../mentions/index.ts';
import type { Quote, Span } from '../../text/index.ts';
import type { Agreement } from './schema.ts';

export type Status = Agreement['status'];

/** One telling of an instrument in one sentence; several may be one agreement. */
export interface Candidate {
  readonly rule: string;
  readonly sentence: number;
  readonly key: Span;
  readonly type: string;
  /** The naming word without its adjuncts: `treaty`. */
  readonly noun: string;
  readonly plural: boolean;
  readonly count: number | null;
  readonly parties: readonly Participant[];
  readonly status: Status;
  readonly subject: Quote | null;
  readonly definite: boolean;
  /** True for a proper name, which points back to nothing: "the Trade Agreement". */
  readonly named?: boolean;
  /** True where its words of time, if any, are of the signing or of what is told of it. */
  readonly dated: boolean;
  /** The words whose time is its date, where that is not the nearest to its key. */
  readonly signing: Span | null;
  /** The trip on which it is to be signed, whose time is its own where it has no other. */
  readonly trip?: Span | null;
  /** True where another side must be party to it and the sentence names none. */
  readonly open: boolean;
}
