import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { AXE, coloursIn, violationsIn } from './axe.ts';
import { faintIn } from './faint.ts';
import { invented } from './invented.ts';
import { LOOKS, openWindow, put, take } from './window.ts';

/** Runs what a page is made to run by itself. */
const SCRIPT = /<script(?! type="application\/ld\+json")/u;

/** What is wrong with a page that stands in a window, in every look. */
async function faultsIn(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  for (const look of LOOKS) {
    await take(page, look);
    const found = [...(await coloursIn(page)), ...(await faintIn(page))];
    if (look.first) {
      const wide = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      if (wide > 0) found.push(`scrolls sideways by ${wide} px`);
      found.push(...(await violationsIn(page)));
    }
    faults.push(...found.map((fault) => `${path} ${JSON.stringify(look)}: ${fault}`));
  }
  return faults;
}

describe('every page', () => {
  it('is quiet, and keeps nothing', async () => {
    const context = await invented.browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective))",
    );
    const page = await context.newPage();
    const faults = new Set<string>();
    let path = '';
    listen(page, (fault) => faults.add(`${path}: ${fault}`));
    for (path of invented.built.pages.keys()) {
      await page.goto(invented.at(path));
      const kept = await page.evaluate('localStorage.length + sessionStorage.length');
      if (kept !== 0) faults.add(`${path}: keeps ${kept} things`);
    }
    assert.deepEqual(await context.cookies(), []);
    await context.close();
    assert.deepEqual([...faults], []);
  });

  it('fits and is accessible: wide and narrow, light, dark and in forced colours', async () => {
    const page = await openWindow(invented.browser, invented.at(''));
    const faults: string[] = [];
    for (const [path, html] of invented.built.pages) {
      if (SCRIPT.test(html)) continue;
      await put(page, html);
      faults.push(...(await faultsIn(page, path)));
    }
    for (const [path, html] of invented.built.pages) {
      if (!SCRIPT.test(html)) continue;
      await page.goto(invented.at(path));
      await page.evaluate(AXE);
      faults.push(...(await faultsIn(page, path)));
    }
    await page.context().close();
    assert.deepEqual(faults, []);
  });

  it('would not pass with one text that does not stand out, wherever it is and however it is looked at', async () => {
    const page = await openWindow(invented.browser, invented.at(''));
    const still = [...invented.built.pages].filter(([, html]) => !SCRIPT.test(html));
    for (const [round, look] of LOOKS.entries()) {
      const [path, html] = still[(round * 7 + 3) % still.length]!;
      await put(page, html);
      await take(page, look);
      for (const drawn of [false, true]) {
        const planted = (await page.evaluate(planting(drawn, round / LOOKS.length))) as string | null;
        if (planted === null) continue;
        const found = [...(await coloursIn(page)), ...(await faintIn(page))];
        assert.equal(found.length, 1, `${path} ${JSON.stringify(look)}: ${planted} ${found}`);
        assert.match(
          found[0]!,
          drawn ? /^faint, 1\.\d\d: .*data-planted/u : /^color-contrast: .*data-planted/u,
        );
      }
    }
    await page.context().close();
  });
});

/** Makes one text of a page faint, of its drawings (in one piece, so that it is one text) or of the rest; null where there is none. */
const planting = (drawn: boolean, part: number): string => `(() => {
  const old = document.querySelector('[data-planted]');
  old?.removeAttribute('data-planted');
  old?.removeAttribute('style');
  const texts = [...document.querySelectorAll(${drawn} ? 'svg text:not(:has(*))' : 'main *:not(svg *)')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim().length > 1) &&
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.vh, .inf > i'));
  if (texts.length === 0) return null;
  const text = texts[Math.floor(texts.length * ${part})];
  text.setAttribute('data-planted', '');
  const faint = ${drawn}
    ? { fill: getComputedStyle(document.body).backgroundColor, stroke: 'none' }
    : { color: '#999', 'background-color': '#aaa' };
  for (const [name, value] of Object.entries({ ...faint, 'forced-color-adjust': 'none' })) text.style.setProperty(name, value);
  return text.outerHTML.slice(0, 200);
})()`;

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
