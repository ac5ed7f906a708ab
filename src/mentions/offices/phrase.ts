import type { Office } from '../mention.ts';
import type { OfficeHead } from '../words/office-heads.ts';

/** A noun phrase that names an office, with or without its holder: tokens of one sentence. */
export interface OfficePhrase {
  /** With determiner, country and attributes. */
  readonly from: number;
  readonly to: number;
  /** The title itself, without a separable country. */
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly headAt: number;
  readonly head: OfficeHead;
  /** Countries that the phrase itself states, each the country of one holder where there are several. */
  readonly countries: readonly string[];
  /** An international body whose office it is, by name. */
  readonly organisation: string | null;
  /** Whether it is a public office, as far as the phrase tells. */
  readonly public: boolean;
  /** A party, a company or a club stands in the phrase. */
  readonly private: boolean;
  readonly tense: Office['tense'];
  /** "the", "a", "his", or null where it is bare. */
  readonly determiner: string | null;
  /** Token of a name or noun that owns it ("Putin’s foreign minister"); -1 if none. */
  readonly owner: number;
  /** True where a title as such stands there ("Foreign Minister"), not a common noun. */
  readonly capital: boolean;
}
