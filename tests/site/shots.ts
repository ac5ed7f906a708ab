/**
 * Screenshots of a built site, to be looked at:
 * `node tests/site/shots.ts DIST OUT [path …]`, at 1280 and 320 px, light and dark.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browser.ts';
import { serve } from './server.ts';

const [dist, out, ...paths] = process.argv.slice(2);
const { WIDTHS = '1280,320', SCHEMES = 'light,dark', BASE_PATH = '/' } = process.env;
if (!dist || !out) throw new Error('Expected a built folder and a folder for the pictures.');
mkdirSync(out, { recursive: true });
const site = await serve(dist, BASE_PATH);
const browser = await launch();
for (const path of paths.length > 0 ? paths : ['']) {
  for (const width of WIDTHS.split(',').map(Number)) {
    for (const colorScheme of SCHEMES.split(',') as ('light' | 'dark')[]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(`${site.origin}${BASE_PATH}${path}`);
      await page.evaluate('document.fonts.ready');
      const name = path.replace(/\/$/, '').replaceAll('/', '_') || 'home';
      await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
await site.close();
