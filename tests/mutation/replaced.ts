import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';

/** What stands between `start` and `end` in the file at `url` becomes `to`. */
export interface Change {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/**
 * Loaded before a test: a file of the program is read with one change in it. A process that a test
 * starts learns of the change from the environment; one that tries many (`worker.ts`) begins a new
 * round for each, in which every module of ours is another than in the last and is run anew.
 */
let change: Change | null = JSON.parse(process.env.READOUT_MUTATION ?? 'null');
let round = 0;

export function beginRound(next: Change | null): void {
  change = next;
  round += 1;
  process.env.READOUT_MUTATION = JSON.stringify(next);
}

const HARNESS = new URL('harness.ts', import.meta.url).href;
const OWN = new URL('../../', import.meta.url).href;
const isOwn = (url: string): boolean =>
  url.startsWith(OWN) && url.endsWith('.ts') && !url.includes('/node_modules/') && url !== HARNESS;

registerHooks({
  resolve(specifier, context, next) {
    if (round === 0) return next(specifier, context);
    if (specifier === 'node:test') return { url: HARNESS, shortCircuit: true };
    const found = next(specifier, context);
    return isOwn(found.url) ? { ...found, url: `${found.url}?round=${round}` } : found;
  },
  load(asked, context, next) {
    const url = asked.replace(/\?round=\d+$/u, '');
    if (url === change?.url) return module(stripTypeScriptTypes(changed(url, change)));
    return url === asked ? next(asked, context) : module(plain(url));
  },
});

const module = (source: string) => ({ format: 'module' as const, source, shortCircuit: true });

function changed(url: string, { start, end, to }: Change): string {
  const text = readFileSync(new URL(url), 'utf8');
  return text.slice(0, start) + to + text.slice(end);
}

/** Files as Node runs them: read once, and run in every round. */
const kept = new Map<string, string>();

function plain(url: string): string {
  const source = kept.get(url) ?? stripTypeScriptTypes(readFileSync(new URL(url), 'utf8'));
  kept.set(url, source);
  return source;
}
