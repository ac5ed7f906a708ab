import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

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
