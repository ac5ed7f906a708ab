import type { ActorMention } from '../mentions/index.ts';
import type { Span } from '../text/index.ts';
import type { TimeExpression } from '../time/index.ts';

/** A verb with its auxiliaries and what they say, analysed once for all kinds of fact. */
export interface VerbGroup extends Span {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Token index of the head, and its dictionary form: `meet` in `is expected to meet`. */
  readonly head: number;
  readonly lemma: string;
  /** A particle that belongs to the verb: `call on`, `hold off`; null if none. */
  readonly particle: string | null;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
  /**
   * - `asserted`: it is told as so;
   * - `planned`: will, is to, is due to, is scheduled to, plans to;
   * - `expected`: is expected to, is likely to, may, could, might;
   * - `wanted`: hopes to, wants to, should, called for, offered to, proposed;
   * - `cancelled`: had been due to, was to have, failed to, refused to, postponed;
   * - `conditional`: would, if.
   */
  readonly modality: 'asserted' | 'planned' | 'expected' | 'wanted' | 'cancelled' | 'conditional';
  /** The verb that governs it where one does: `expect` in `is expected to meet`, `hope` in `hopes to meet`. */
  readonly governor: string | null;
  /** Token index of the governor; null if none. */
  readonly governorAt: number | null;
  /** `passive` for `is expected to`, `was urged to`; the group’s own `voice` is its head’s. */
  readonly governorVoice: 'active' | 'passive' | null;
  /** True for `did not promise to go`, false for `promised not to go`, where only `negated` is true. */
  readonly governorNegated: boolean;
}

/** A run of words with at most one verb group, between the signs and words that bound clauses. */
export interface Clause extends Span {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement' | 'participial';
  readonly verb: VerbGroup | null;
  /**
   * Who does it: found in the clause, or taken over from the clause it is joined to. Of several that
   * are joined ("A, B and C met") it is the last, the one nearest to the verb.
   */
  readonly subject: ActorMention | null;
  readonly subjectShared: boolean;
}

/** Words between quotation marks; `inner` without the marks. May run over several sentences. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** False for a scrap that is part of the sentence ("the 'wrong position'"). */
  readonly whole: boolean;
  /** True where a paragraph opens a quotation that the next one goes on with. */
  readonly continues: boolean;
}

/** One place on the tape that rules are matched over: the largest thing that starts there. */
export type TapeItem = Span & { readonly from: number; readonly to: number } & (
    | { readonly kind: 'actor'; readonly actor: ActorMention }
    | { readonly kind: 'verb'; readonly verb: VerbGroup }
    | { readonly kind: 'time'; readonly time: TimeExpression }
    | { readonly kind: 'place'; readonly ref: string | null }
    | { readonly kind: 'number'; readonly norm: string }
    | { readonly kind: 'word'; readonly norm: string }
    | { readonly kind: 'sign'; readonly norm: string }
  );

/** What one sentence holds, ready for rules. */
export interface Tape {
  readonly sentence: number;
  readonly items: readonly TapeItem[];
  readonly verbs: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** For each item, the index in `clauses` of the clause that it begins in. */
  readonly clauseAt: readonly number[];
  readonly quotations: readonly Quotation[];
  /** The expressions of time in the sentence, in order. */
  readonly times: readonly TimeExpression[];
}
