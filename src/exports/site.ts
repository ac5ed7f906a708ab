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

/** Stands in where no address is given. `.example` is reserved (RFC 2606) and can never be somebody's. */
export const FALLBACK_URL = 'https://readout.example';
const FALLBACK_TAG: TagAuthority = { authority: 'readout.example', date: '2025-01-01' };

/**
 * The site at `url` (`SITE_URL`). Ids are made by the authority that the ledger keeps, so they stay
 * the same when the site moves; a site without a ledger takes the host of its address.
 */
export function siteAt(url: string | undefined, tag?: TagAuthority | null): Site {
  const address = new URL(url ?? FALLBACK_URL);
  const base = address.pathname.replace(/\/+$/u, '');
  return {
    url: `${address.origin}${base}`,
    title: 'Readout',
    tag: tag ?? (url ? { ...FALLBACK_TAG, authority: address.hostname } : FALLBACK_TAG),
  };
}

/** The absolute address of a path of the site, as in `articles/some-id/`. */
export const absolute = (site: Site, path: string): string => `${site.url}/${path}`;

/** An id that names a thing for ever, whatever its title and address become. */
export const tagUri = ({ tag }: Site, kind: string, id: string): string =>
  `tag:${tag.authority},${tag.date}:${kind}/${encodeURIComponent(id)}`;
