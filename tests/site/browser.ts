import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

/** One process for pages, and nothing drawn by the graphics card that is not there: all else as it ships. */
const ARGS = [
  '--disable-features=IsolateOrigins,site-per-process',
  '--disable-gpu',
  '--disable-site-isolation-trials',
  '--font-render-hinting=none',
  '--in-process-gpu',
  '--no-sandbox',
  '--no-zygote',
];

/** The Chromium that ships inside a package: nothing is looked for on the machine. */
export async function launch(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ARGS,
    headless: true,
  });
}

/** Lays out all of a page, also what is far from the window, for whoever looks at the whole of it at once. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const all = new CSSStyleSheet();
    all.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(all);
  })()`);
}
