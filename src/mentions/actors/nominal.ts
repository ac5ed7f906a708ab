import type { Line } from '../line.ts';
import type { ActorMention, Participant } from '../mention.ts';
import type { Named } from '../names/named.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import type { Figure } from '../people/figure.ts';

/** What a noun phrase is before it is known whom it stands for. */
export type NominalKind =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly named: Named }
  | { readonly kind: 'office'; readonly phrase: OfficePhrase }
  /** "the Lee administration": the government that someone heads. */
  | { readonly kind: 'rule'; readonly figure: Figure }
  | { readonly kind: 'pronoun'; readonly norm: string }
  /** "His Majesty": the noun of the style, in lower case. */
  | { readonly kind: 'style'; readonly noun: string; readonly gender: 'he' | 'she' }
  /** "the two countries", "both sides". */
  | { readonly kind: 'states'; readonly count: 'two' | 'many' }
  /** A country, its capital or its government; the participant needs no context. */
  | { readonly kind: 'known'; readonly participants: readonly Participant[] }
  /** "the government", "the Foreign Ministry" without a country. */
  | {
      readonly kind: 'body';
      readonly title: string;
      readonly government: boolean;
      readonly owner: string | null;
      /** The gazetteer's id for bodies of the kind, if it has them; else null. */
      readonly organisation: string | null;
    };

export type Nominal = NominalKind & {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly headFrom: number;
  readonly headTo: number;
  readonly form: ActorMention['form'];
  readonly possessive: boolean;
};

/** A nominal with those whom it stands for; none where it could not be settled. */
export interface Resolved {
  readonly nominal: Nominal;
  readonly participants: readonly Participant[];
  readonly figures: readonly Figure[];
  readonly subject: boolean;
}
