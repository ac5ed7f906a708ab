import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { AXE, CONTRAST, violationsIn } from './axe.ts';
import { invented } from './invented.ts';
import { unlikeTexts } from './unlike.ts';

/** Every way of looking at a page; where only colours or room differ from another, all rules need not run again. */
const LOOKS = [
  { width: 1280, colorScheme: 'light', forcedColors: 'none', all: true },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none', all: false },
  { width: 1280, colorScheme: 'light', forcedColors: 'active', all: false },
  { width: 320, colorScheme: 'dark', forcedColors: 'none', all: true },
  { width: 320, colorScheme: 'light', forcedColors: 'none', all: false },
  { width: 320, colorScheme: 'dark', forcedColors: 'active', all: false },
] as const;
const ALL = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const BY_COLOURS = [CONTRAST, 'link-in-text-block'];

describe('every page', () => {
  it('is quiet, fits and is accessible: wide and narrow, light, dark and in forced colours', async () => {
    const context = await invented.browser.newContext();
    await context.addInitScript(AXE);
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective))",
    );
    const page = await context.newPage();
    const faults = new Set<string>();
    let path = '';
    listen(page, (fault) => faults.add(`${path}: ${fault}`));
    const seen = LOOKS.map(() => new Set<string>());
    for (path of invented.built.pages.keys()) {
      await page.goto(invented.at(path));
      for (const [index, { width, all, ...media }] of LOOKS.entries()) {
        const say = (fault: string) => faults.add(`${path} at ${width}, ${JSON.stringify(media)}: ${fault}`);
        if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        const wide = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
        if (wide > 0) say(`scrolls sideways by ${wide} px`);
        if (all) for (const fault of await violationsIn(page, { rules: ALL, except: CONTRAST })) say(fault);
        const within = await unlikeTexts(page, seen[index]!);
        if (within === null) continue;
        for (const fault of await violationsIn(page, { rules: BY_COLOURS, within })) say(fault);
      }
      const kept = await page.evaluate('localStorage.length + sessionStorage.length');
      if (kept !== 0) faults.add(`${path}: keeps ${kept} things`);
    }
    for (const { size } of seen) assert.ok(size > 20, `${size} texts were asked about`);
    assert.deepEqual(await context.cookies(), []);
    await context.close();
    assert.deepEqual([...faults], []);
  });
});

/** Tells of what a page says as an error, and of what it asks for elsewhere. */
function listen(page: Page, tell: (fault: string) => void): void {
  const { origin } = new URL(invented.at(''));
  page.on('console', (message) => {
    if (message.type() === 'error') tell(message.text());
  });
  page.on('pageerror', ({ message }) => tell(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) tell(`asks ${request.url()}`);
  });
}
