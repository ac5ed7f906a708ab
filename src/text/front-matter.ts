/** What an editor may say of an article; all of it optional. Checked by zod where files come in. */
export interface FrontMatter {
  readonly title?: string;
  /** True where the title was made by an editor or by Readout and is not the outlet's. */
  readonly titleDerived?: boolean;
  /** EDTF: a day, a month, a year or an interval. */
  readonly published?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** http or https. */
  readonly url?: string;
  readonly language?: string;
  /** Corrections by an editor; their shape is in `corrections.ts`. */
  readonly licence?: string;
}
