import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MANIFEST } from '../../src/publish/index.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Build {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the build command as a person would, with these folders and this environment. */
export function build(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  cwd = ROOT,
): Build {
  const result = spawnSync(process.execPath, [join(ROOT, 'src/commands/build.ts'), ...args], {
    cwd,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

export const folder = (): string => mkdtempSync(join(tmpdir(), 'readout-build-'));

/** The hashes of a site, as its manifest has them. */
export const manifestOf = (site: string): unknown => JSON.parse(readFileSync(join(site, MANIFEST), 'utf8'));
