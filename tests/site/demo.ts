import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { BASE, type Built, build } from './built.ts';
import { type Served, serve } from './server.ts';

/** The site of the demo's articles, built once and opened in one browser for all that looks at it. */
export let built: Built;
export let site: Served;
export let browser: Browser;

before(async () => {
  built = await build(fileURLToPath(new URL('../demo/seeds/', import.meta.url)));
  site = await serve(built.folder, BASE);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.close();
  if (built) rmSync(dirname(built.folder), { recursive: true, force: true });
});
