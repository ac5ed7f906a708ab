/**
 * JSON on one line. Line and paragraph separators are escaped, so that a reader that splits lines
 * by Unicode's rules finds one record a line; lone surrogates are escaped by JSON itself.
 */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0085\u2028\u2029]/gu, escapeUnit);

/** JSON for a person to read, two spaces deep, with a line end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
