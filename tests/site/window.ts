import type { Browser, Page } from 'playwright-core';
import { AXE } from './axe.ts';

/** Every way of looking at a page; the first of each width is for what colours do not change, too. */
export const LOOKS = [
  { width: 1280, colorScheme: 'light', forcedColors: 'none', first: true },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none', first: false },
  { width: 1280, colorScheme: 'light', forcedColors: 'active', first: false },
  { width: 320, colorScheme: 'dark', forcedColors: 'active', first: true },
  { width: 320, colorScheme: 'dark', forcedColors: 'none', first: false },
  { width: 320, colorScheme: 'light', forcedColors: 'none', first: false },
] as const;

/** Looks at what stands in a window in another way. */
export async function take(
  page: Page,
  { width, colorScheme, forcedColors }: (typeof LOOKS)[number],
): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, forcedColors });
}

/**
 * A window with axe in it, for pages that run nothing: `put` puts one after another there. Loading
 * axe takes longer than all that it does on most pages, so that here it is loaded once. What a page
 * forbids is forbidden to all that come after it in a window, so nothing is; another test listens.
 */
export async function openWindow(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(AXE);
  return page;
}

/** Puts a page where another stood, and waits until it is there with its styles and fonts. */
export async function put(page: Page, html: string): Promise<void> {
  await page.evaluate(`(async () => {
    const { promise, resolve } = Promise.withResolvers();
    document.open();
    addEventListener('load', resolve, { once: true });
    document.write(${JSON.stringify(html)});
    document.close();
    await promise;
    await document.fonts.ready;
  })()`);
}
