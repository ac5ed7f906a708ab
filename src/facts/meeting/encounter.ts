import type { CountryCode, Participant } from '../../mentions/index.ts';
import type { Span } from '../../text/index.ts';
import type { Where } from '../attach/index.ts';
import type { Meeting } from './schema.ts';

export type Form = Meeting['form'];
export type Status = Meeting['status'];

/** One telling of an encounter in one sentence; several tellings may be one meeting. */
export interface Encounter {
  readonly rule: string;
  readonly sentence: number;
  /** From the first word that matters to the last: who, the verb or noun, with whom. */
  readonly key: Span;
  readonly form: Form;
  readonly status: Status;
  readonly sides: readonly Participant[];
  /** Countries concerned beside those of the sides: the one visited. */
  readonly countries: readonly CountryCode[];
  /** Where the words of the encounter themselves say where: the place visited. */
  readonly place: Where | null;
  /** Tokens of the sentence among which its place, time and topics stand. */
  readonly from: number;
  readonly to: number;
  /** Token after the verb or noun that tells it: topics stand from there on. */
  readonly after: number;
  /** True where a predicate of its own tells it: "paid a visit", not "during the visit". */
  readonly own: boolean;
  /** `the talks`, `their meeting`: told before, most likely. */
  readonly definite: boolean;
  /** `before the meeting with Bo Roy`: named for what came before it. */
  readonly ahead?: boolean;
  /** `on the sidelines of the meeting`: another than the one beside which it is. */
  readonly beside?: boolean;
  /** Counterparts of whom each is met on its own; null where all meet together. */
  readonly each: readonly Participant[] | null;
  /** True where a further side is implied and not named: "the meeting held with Bo Roy". */
  readonly implied: boolean;
}
