import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from './map.ts';

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
}

const json = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T;
const own = json<Package>('package.json');
const lock = json<{ readonly packages: Readonly<Record<string, Package>> }>('package-lock.json').packages;
const direct = { ...own.dependencies, ...own.devDependencies };

function licences(...args: readonly string[]) {
  const command = join(ROOT, 'src/commands/licences.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('licences', () => {
  test('of all packages go with our own, and each direct one is listed', () => {
    const { status, stdout } = licences('--all');
    assert.equal(status, 0, stdout);
    for (const [name, version] of Object.entries(direct))
      assert.ok(stdout.includes(`${name} ${version}`), name);
  });

  test('of what only tests need are left out unless asked for', () => {
    const { stdout } = licences();
    assert.ok(stdout.includes('astro 7') && !stdout.includes('fast-check'));
  });

  for (const licence of [undefined, 'GPL-3.0-only', 'MIT AND GPL-3.0-only', '(MIT OR ISC) AND GPL-3.0-only'])
    test(`${licence ?? 'none'} is refused, and named`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'licences-'));
      const path = join(folder, 'lock.json');
      const packages = { '': {}, 'node_modules/a/node_modules/@b/c': { version: '1.0.0', license: licence } };
      writeFileSync(path, JSON.stringify({ packages }));
      const { status, stdout, stderr } = licences(path);
      rmSync(folder, { recursive: true });
      assert.equal(status, 1);
      assert.match(stdout, /NOT ALLOWED.*@b\/c 1\.0\.0/u);
      assert.ok(stderr.includes(licence ?? 'none given'));
    });
});

describe('packages that the program runs with', () => {
  test('stand in the README, each with what it is for', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const section = readme.slice(readme.indexOf('### What it stands on')).toLowerCase();
    for (const name of Object.keys(own.dependencies ?? {})) {
      const last = name.startsWith('@fontsource') ? name.split('/')[1]!.replace('-', ' ') : name;
      assert.ok(section.includes(last), `${name} is not in the README`);
    }
  });

  test('have one exact version, the one in the lock', () => {
    for (const [name, version] of Object.entries(direct))
      assert.equal(lock[`node_modules/${name}`]?.version, version, name);
  });

  test('come from the registry alone, each known by its hash', () => {
    for (const [where, { resolved, integrity, inBundle }] of Object.entries(lock)) {
      if (where === '' || inBundle) continue;
      assert.match(resolved ?? 'https://registry.npmjs.org/', /^https:\/\/registry\.npmjs\.org\//u, where);
      assert.match(integrity ?? '', /^sha512-/u, where);
    }
  });

  test('run an install script only where it is needed, and none is undecided', () => {
    const scripts = Object.entries(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([where, { version }]) => ({ name: where.replace(/.*node_modules\//u, ''), version }));
    const decided = own.allowScripts ?? {};
    const allowed = Object.keys(decided).filter((name) => decided[name]);
    for (const { name, version } of scripts)
      assert.ok(decided[name] === false || decided[`${name}@${version}`], `${name}@${version} is undecided`);
    assert.deepEqual(allowed, [`node@${own.dependencies?.node}`]);
  });
});
