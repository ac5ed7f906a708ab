/** Where the site will stand and who its ids belong to. */
export interface Site {
  /** Address of the home page, without the slash at its end: `https://example.org/readout`. */
  readonly url: string;
  readonly title: string;
  /** Authority and date of `tag:` URIs (RFC 4151): who named these things, on a day they held that name. */
  readonly tag: TagAuthority;
}

export interface TagAuthority {
  readonly authority: string;
  readonly date: string;
}

/** Stands in where no address is given. `.invalid` is reserved (RFC 2606) and can never be somebody's. */
export const NOBODY = 'readout.invalid';
const NOWHERE = `https://${NOBODY}`;
const TAG_DATE = '2025-01-01';

/**
 * The site at an address (`SITE_URL`, with `BASE_PATH` below it). Ids are made by the authority that
 * the ledger keeps, so they stay the same when the site moves; before anything is recorded, the host
 * of the address stands for it.
 */
export function siteAt(url?: string, path = '/', tag?: TagAuthority | null): Site {
  const address = new URL(path, url ?? NOWHERE);
  return {
    url: `${address.origin}${address.pathname.replace(/\/{1,9}$/u, '')}`,
    title: 'Readout',
    tag: tag ?? { authority: address.hostname, date: TAG_DATE },
  };
}

/** Whether the site was told where it will stand. */
export const isNamed = ({ url }: Site): boolean => !url.startsWith(NOWHERE);

/** The absolute address of a path of the site, as in `articles/some-id/`. */
export const absolute = (site: Site, path: string): string => `${site.url}/${path}`;

/** An id that names a thing for ever, whatever its title and address become. */
export const tagUri = ({ tag }: Site, kind: string, id: string): string =>
  `tag:${tag.authority},${tag.date}:${kind}/${encodeURIComponent(id)}`;
