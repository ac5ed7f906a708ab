import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `Lists the licences of all packages that Readout runs with, and fails on one that it may not use.

  npm run licences [-- [--all] [LOCK]]

  LOCK    the list of packages (package-lock.json)
  --all   those of the tests and checks too
  --help  this text

The names of licences are those of SPDX (spdx.org/licenses).
`;

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/**
 * Licences that go with Readout's own, MIT. Those that ask for the source of changes to their own
 * files (MPL-2.0) or of the library itself (LGPL, libvips of Astro's image service, which Readout
 * does not use) ask nothing here: the packages run unchanged, and no site carries them.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'],
  ...['OFL-1.1', 'Python-2.0', 'MPL-2.0', 'LGPL-3.0-or-later'],
]);

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

if (values.help) process.stdout.write(HELP);
else process.exitCode = list();

function list(): number {
  const byLicence = Map.groupBy(packages(), ({ licence }) => licence);
  for (const [licence, found] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
    const names = found.map(({ name, version }) => `${name} ${version}`).join(', ');
    process.stdout.write(
      `${isAllowed(licence) ? '' : 'NOT ALLOWED  '}${licence} (${found.length}): ${names}\n\n`,
    );
  }
  const refused = [...byLicence.keys()].filter((licence) => !isAllowed(licence));
  if (refused.length === 0) return 0;
  process.stderr.write(
    `Found ${refused.join(', ')}; expected ${[...ALLOWED].join(', ')}. Take another package, or say in src/commands/licences.ts why it may be used.\n`,
  );
  return 1;
}

/** Every package that the lock names, for each platform, once for each version. */
function packages() {
  const path = positionals[0] ?? fileURLToPath(new URL('../../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const found = Object.entries(lock.packages)
    .filter(([where, { dev }]) => where !== '' && (values.all || !dev))
    .map(([where, { version, license }]) => {
      const name = where.slice(where.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license ?? 'none given' };
    });
  return [...new Map(found.map((one) => [`${one.name} ${one.version}`, one])).values()];
}

/** Any of several to choose from, each of several that hold together; brackets are left to a person. */
function isAllowed(licence: string): boolean {
  return licence.split(' OR ').some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part)));
}
