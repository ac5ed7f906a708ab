import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `Builds a second site from invented articles and serves it: some tell of the same
events, some contradict each other, one has no date and one has no facts.

  npm run demo [-- --no-serve]

  --no-serve  build only; the folder is named and kept
  --help      this text
`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { 'no-serve': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help) process.stdout.write(HELP);
else {
  const folder = mkdtempSync(join(tmpdir(), 'readout-demo-'));
  const env = {
    ...process.env,
    SEEDS_DIR: join(ROOT, 'tests/demo/seeds'),
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: join(folder, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, env, stdio: 'inherit' }).status ??
    1;
  process.exitCode = run('src/commands/build.ts');
  if (process.exitCode === 0 && !values['no-serve']) {
    process.exitCode = run('node_modules/astro/bin/astro.mjs', 'preview');
    rmSync(folder, { recursive: true, force: true });
  }
}
