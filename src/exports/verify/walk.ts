import { isQuote } from '../evidence.ts';

/** Visits every member of a record, however deep, with its path and its name; what is inside a quote is passed over. */
export function walk(
  value: object,
  visit: (path: string, key: string, member: unknown) => void,
  path = '',
): void {
  for (const [key, member] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`;
    visit(here, key, member);
    if (member !== null && typeof member === 'object' && !isQuote(member)) walk(member, visit, here);
  }
}
