import type { Part } from './part.ts';

/** A way of writing a part of the dataset down for a machine. */
export interface Format {
  readonly name: string;
  /** Its file is the part's stem, a full stop, and this. */
  readonly extension: string;
  readonly mediaType: string;
  /** What it is for, in plain words. */
  readonly about: string;
  /** Where the format is laid down; null for Readout's own. */
  readonly spec: string | null;
  readonly scopes: readonly Part['scope'][];
  /** Whether a part has anything to write in it; every part has, where it is left out. */
  readonly holds?: (part: Part) => boolean;
  readonly write: (part: Part) => string;
}

export const everyScope: readonly Part['scope'][] = ['site', 'article', 'pair'];

export const pathOf = (format: Format, part: Part): string => `${part.stem}.${format.extension}`;
