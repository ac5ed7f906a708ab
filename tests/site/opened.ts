import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { BASE, type Built, build } from './built.ts';
import { type Served, serve } from './server.ts';

/** A site that was built for the tests of a file, served, and a browser to look at it. */
export interface Opened {
  readonly built: Built;
  readonly browser: Browser;
  /** Where a page is, by its path below the base. */
  readonly at: (path: string) => string;
}

/**
 * Opens the site of the invented seeds, or of others, before the tests of a file begin, and closes it
 * after them. What is returned is filled then.
 */
export function opened(seeds?: string): Opened {
  const open = {} as { -readonly [Part in keyof Opened]: Opened[Part] };
  let served: Served;
  before(async () => {
    open.built = build(seeds);
    served = await serve(open.built.folder, BASE);
    open.at = (path) => `${served.origin}${BASE}${path}`;
    open.browser = await launch();
  });
  after(async () => {
    await open.browser?.close();
    await served?.close();
    if (open.built) rmSync(dirname(open.built.folder), { recursive: true, force: true });
  });
  return open;
}
