import type { Edition } from '../edition.ts';
import { isNamed, NOBODY, type TagAuthority } from '../site.ts';

/**
 * Who the ids of feeds belong to from now on. The first record takes the name that is given, or else
 * the host of the site's address. A name that was ever published stays, whatever the address
 * becomes: with another, every reader would see every item as new. Throws where another is given.
 */
export function tagOn(date: string, { ledger, site }: Edition, authority?: string): TagAuthority {
  const before = ledger?.tag;
  if (before && authority && authority !== before.authority && before.authority !== NOBODY)
    throw new RangeError(
      `found the authority ${authority}, expected ${before.authority}, which ids have had since ${before.date}: with another, every item would be new to every reader`,
    );
  if (before && (authority ?? before.authority) === before.authority) return before;
  return { authority: authority ?? site.tag.authority, date };
}

/** A name as RFC 4151 allows it: a domain or a mail address of whoever publishes. */
export const isAuthority = (name: string): boolean =>
  /^(?:[a-z0-9._-]{1,64}@)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}$/u.test(name);

/** One line for the log of a build that is to be published while its ids are nobody's; null otherwise. */
export function unnamedWords({ ledger, site }: Edition): string | null {
  if (ledger?.tag.authority !== NOBODY || !isNamed(site)) return null;
  return `The ids of the feeds belong to nobody yet. Before anyone reads them, name once who publishes: \`npm run record -- --date YYYY-MM-DD --authority ${new URL(site.url).hostname}\`.`;
}
