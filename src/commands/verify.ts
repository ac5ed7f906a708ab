import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type PublishedSite, verify } from '../exports/index.ts';
import { printable } from '../intake/index.ts';
import { differences, MANIFEST } from '../publish/index.ts';

const HELP = `Checks a published site against itself, offline.

  npm run verify -- FOLDER

  FOLDER   the site as built (dist)
  --help   this text

Every text is held against its hash and its second copy, every fact's quote and
every annotation against the text, every reference and every count against what
it counts, and every file against the manifest. What disagrees is named: the
file, the place in it, what was found and what was expected; then the exit code
is 1. Needs no network and none of the articles it was built from.
`;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const folder = positionals[0] ?? 'dist';
if (values.help) process.stdout.write(HELP);
else if (!existsSync(folder)) {
  process.stderr.write(`${folder}: found no such folder, expected a site as built.\n`);
  process.exitCode = 2;
} else process.exitCode = run(siteIn(folder));

function run(site: PublishedSite): number {
  const { disagreements, checked } = verify(site);
  const changed = existsSync(join(folder, MANIFEST)) ? differences(folder) : [`${MANIFEST}: missing`];
  for (const { file, at, found, expected } of disagreements)
    process.stderr.write(`${printable(`${file}: ${at}: found ${found}, expected ${expected}`)}\n`);
  for (const line of changed) process.stderr.write(`${printable(line)}\n`);
  const counts = Object.entries(checked).map(([name, count]) => `${count} ${name}`);
  const wrong = disagreements.length + changed.length;
  process.stdout.write(
    `Checked ${[...counts, `${site.files.length} files`].join(', ')}: ${wrong === 0 ? 'all agree' : `${wrong} disagreements`}.\n`,
  );
  return wrong === 0 ? 0 : 1;
}

/** A folder as a published site; what can't be read counts as not there. */
function siteIn(root: string): PublishedSite {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  const known = new Set(files);
  return { files, read: (path) => (known.has(path) ? readFileSync(join(root, path), 'utf8') : null) };
}
