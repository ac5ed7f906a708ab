import { z } from 'zod';
import { edtfBounds, isEdtf } from '../time/index.ts';
import { PLAIN_HOST, VISIBLE } from './safe-link.ts';

/** Escapes of YAML can write what `decode` refuses; here nothing may break a line or turn it around. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202e\u2066-\u2069]*$/u;

const words = (what: string) =>
  z
    .string(what)
    .trim()
    .min(1, what)
    .max(500, `${what} of at most 500 characters`)
    .regex(ONE_LINE, `${what} on one line, of printable signs`);

/** Years of four digits and no leading zero, and months up to 12: `0225` is a slip of the hand, and `2025-21` a spring to EDTF alone. */
const DAYS =
  /^(?:[1-9]\d{3}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?|\.\.)?(?:\/(?:[1-9]\d{3}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?|\.\.)?)?$/u;

/** A day, month, year or interval that the calendar has, not open at both ends. */
function isDateOfPublication(value: string): boolean {
  if (!isEdtf(value) || !DAYS.test(value)) return false;
  const { first, last } = edtfBounds(value);
  return first !== null || last !== null;
}

/** What an editor may say of an article above its text. Every key may be left out; no other is known. */
export const frontMatterSchema = z.strictObject({
  title: words('a title').optional().describe('The headline, as the outlet gave it.'),
  titleDerived: z
    .enum(['true', 'false'], '`true` or `false`')
    .transform((value) => value === 'true')
    .optional()
    .describe('`true` where the title is the editor’s and not the outlet’s.'),
  published: z
    .string('a date in EDTF')
    .refine(
      isDateOfPublication,
      'a date that exists, in EDTF: `2025`, `2025-04`, `2025-04-02` or `2025-01/2025-09`',
    )
    .optional()
    .describe('When it was published, as precisely as is known, in EDTF (ISO 8601-2:2019).'),
  outlet: words('the name of an outlet').optional().describe('Who published it.'),
  author: words('a name').optional().describe('Who wrote it, as the byline says.'),
  url: z
    .url({ hostname: z.regexes.domain, error: 'an http or https address' })
    .max(2000, 'an address of at most 2000 characters')
    .regex(VISIBLE, 'an address without spaces')
    .regex(PLAIN_HOST, 'an address whose host is plain letters, with nothing before it')
    .optional()
    .describe('Where it was published.'),
  language: z
    .string()
    .regex(/^en(?:-[A-Z]{2})?$/u, '`en`, or `en` with a country, such as `en-GB`')
    .optional()
    .describe('The language of the text; English only.'),
  licence: words('the terms on which the text may be shown')
    .optional()
    .describe('The terms on which the text is shown.'),
});
