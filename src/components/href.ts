/** Path of the site below the base that it is built for: `articles/a/` → `/sub/articles/a/`. */
export const href = (path: string): string => {
  if (path.startsWith('#')) return path;
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
};
