/** One hostile input, and what must become of it. */
export interface Input {
  readonly what: string;
  /** Name of the file; its ending decides how it is read. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The rule that refuses it; null where it is read, and built safely. */
  readonly rule: string | null;
  /** Line and column that the refusal must name. */
  readonly at?: readonly [line: number, column: number];
  /** Words that must stand in the article's text where it is read. */
  readonly keeps?: string;
  /** How many links are made of it, where that is the question. */
  readonly links?: number;
}

export const STORY = 'Ann Lee met Bo Roy in Oslo.';

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text that must be refused. */
export const refused = (
  what: string,
  rule: string,
  text: string | Uint8Array,
  at?: readonly [number, number],
  name = 'story.md',
): Input => ({
  what,
  name,
  bytes: typeof text === 'string' ? encoded(text) : text,
  rule: `intake:${rule}`,
  ...(at ? { at } : {}),
});

/** A text that must be read, with its words kept. */
export const kept = (what: string, text: string, keeps = STORY, name = 'story.md'): Input => ({
  what,
  name,
  bytes: encoded(text),
  rule: null,
  keeps,
});
