import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the list of hashes at the root of a site. */
export const MANIFEST = 'manifest.json';

/** SHA-256 of every file of a site by its path, in the order of the paths; the manifest itself left out. */
export function hashesOf(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .filter((path) => path !== MANIFEST)
    .sort();
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  );
}

export function writeManifest(site: string): void {
  writeFileSync(
    join(site, MANIFEST),
    `${JSON.stringify({ algorithm: 'sha256', files: hashesOf(site) }, null, 1)}\n`,
  );
}

/** Paths of the files that the build of a site wrote; empty for a folder that is no site. */
export function listedIn(site: string): ReadonlySet<string> {
  try {
    const { files } = JSON.parse(readFileSync(join(site, MANIFEST), 'utf8')) as { files?: object };
    return new Set(files ? [MANIFEST, ...Object.keys(files)] : []);
  } catch {
    return new Set();
  }
}

/** Files of a site that differ from its manifest, each with what is wrong; empty for a whole site. */
export function differences(site: string): string[] {
  const { files } = JSON.parse(readFileSync(join(site, MANIFEST), 'utf8')) as {
    files: Record<string, string>;
  };
  const found = hashesOf(site);
  return [...new Set([...Object.keys(files), ...Object.keys(found)])].sort().flatMap((path) => {
    if (found[path] === files[path]) return [];
    return [
      `${path}: ${found[path] === undefined ? 'missing' : files[path] === undefined ? 'not in the manifest' : 'changed'}`,
    ];
  });
}
