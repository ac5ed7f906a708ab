import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { AXE, coloursIn, violationsIn } from './axe.ts';
import { BASE } from './built.ts';
import { demo } from './demo.ts';

const ARTICLE = 'articles/oslo-nairobi-fisheries/';

let context: BrowserContext;
let page: Page;
let faults: string[];
let asked: string[];

async function openIn(options: BrowserContextOptions): Promise<void> {
  await context?.close();
  context = await demo.browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
  page = await context.newPage();
  faults = [];
  asked = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(BASE.length)));
}

const open = (path: string) => page.goto(demo.at(path));
const card = () => page.locator('.card');
const official = () => page.locator('main a[href*="officials/"]').first();

describe('previews', () => {
  beforeEach(() => openIn({}));
  afterEach(() => assert.deepEqual(faults, []));

  it('load nothing before the reader points at something, and no script into the page', async () => {
    await open(ARTICLE);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((path) => !/\.(?:css|woff2|svg)$/u.test(path)),
      [ARTICLE],
    );
    await official().hover();
    await card().waitFor();
    assert.ok(asked.some((path) => path.endsWith('.js')));
    assert.equal(await page.locator('script:not([type="application/ld+json"])').count(), 0);
  });

  it('say of an official what the official’s page says', async () => {
    await open(ARTICLE);
    const name = await official().textContent();
    await official().hover();
    await card().waitFor();
    const bare = (text: string | null) => text!.replace(/ \(inferred\)$/u, '').replace(/\s/gu, ' ');
    assert.equal(bare(await card().locator('.card-title').textContent()), bare(name));
    await card().locator('.d').first().waitFor();
    const to = await card().locator('.card-title a').getAttribute('href');
    assert.ok(to!.endsWith((await official().getAttribute('href'))!));
    assert.equal(await page.locator('.card [id]').count(), 0);
  });

  it('close when the pointer has left both, and stay when they are kept', async () => {
    await open(ARTICLE);
    await official().hover();
    await card().waitFor();
    await card().hover();
    await page.waitForTimeout(500);
    assert.equal(await card().count(), 1);
    await page.mouse.move(2, 2);
    await card().waitFor({ state: 'detached' });
    await official().hover();
    await card().waitFor();
    await card().getByRole('button', { name: 'Keep open' }).click();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(500);
    assert.equal(await card().count(), 1);
    await card().getByRole('button', { name: 'Close' }).click();
    assert.equal(await card().count(), 0);
  });

  it('open for the keyboard, can be gone into, and close by Escape', async () => {
    await open('countries/ke/');
    await page.focus('#others ~ * a, main .pairs a');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await card().waitFor();
    const link = await page.evaluate('document.activeElement.href');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate("document.activeElement.closest('.card') !== null"), true);
    await page.keyboard.press('Escape');
    assert.equal(await card().count(), 0);
    assert.equal(await page.evaluate('document.activeElement.href'), link);
    await page.keyboard.press('Escape');
  });

  it('show the words of a fact and of a sentence, of this page or another', async () => {
    await open('timeline/');
    await page.locator('#time-list .id').first().hover();
    await card().locator('blockquote').waitFor();
    assert.match((await card().textContent()) ?? '', /^[MAFS]\d+, /u);
    await page.mouse.move(2, 2);
    await card().waitFor({ state: 'detached' });
    await page.locator('#time-list .why a').first().hover();
    await card().locator('blockquote').waitFor();
    assert.match((await card().locator('.card-title').textContent()) ?? '', /^Sentence \d+$/u);
    const said = (await card().locator('blockquote').textContent())!.trim();
    const to = await card().locator('.card-title a').getAttribute('href');
    const [path, fragment] = to!.slice(to!.indexOf(BASE) + BASE.length).split('#');
    await open(`${path}#${fragment}`);
    const text = await page.locator(`#${fragment}`).locator('xpath=ancestor::p').textContent();
    assert.ok(
      said.length > 10 && text!.replace(/[\d\u2060]/gu, '').includes(said.slice(0, 12).replace(/\d/gu, '')),
    );
  });

  it('open at a first tap, and a second goes on', async () => {
    await openIn({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await open(ARTICLE);
    await page.locator('h1').tap();
    await page.waitForRequest((request) => request.url().endsWith('.js')).catch(() => undefined);
    await page.waitForTimeout(300);
    const url = page.url();
    await official().tap();
    await card().waitFor();
    assert.equal(page.url(), url);
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    assert.ok((wide as number) <= 0, `scrolls sideways by ${wide} px`);
    await official().tap();
    await page.waitForURL('**/officials/**');
  });

  it('have nothing that axe finds, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await openIn({ colorScheme });
      await context.addInitScript(AXE);
      await open(ARTICLE);
      await official().hover();
      await card().waitFor();
      assert.deepEqual(await violationsIn(page), []);
      // Of words that lie over others axe can't decide: those below are out of sight here.
      await page.evaluate(
        "document.body.style.visibility = 'hidden'; document.querySelector('.card').style.visibility = 'visible'",
      );
      assert.deepEqual(await coloursIn(page, '.card'), []);
    }
  });

  it('are not missed without scripts: links lead where they led', async () => {
    await openIn({ javaScriptEnabled: false });
    await open(ARTICLE);
    await official().click();
    await page.waitForURL('**/officials/**');
  });
});

describe('the drawing of relations', () => {
  beforeEach(() => openIn({}));
  afterEach(() => assert.deepEqual(faults, []));

  const seen = '.draw.w1 svg';
  const litNodes = () => page.locator(`${seen} a[data-n].lit`);

  it('lights up the ties of what is pointed at', async () => {
    await open('relations/');
    await page.locator(`${seen} a.lit, ${seen} g.m a`).first().hover();
    await page.locator(`${seen}[data-lit]`).waitFor();
    const lit = await litNodes().count();
    assert.ok(lit > 1 && lit < (await page.locator(`${seen} a[data-n]`).count()), `${lit} lit`);
    assert.ok((await page.locator(`${seen} path.lit`).count()) >= 2);
    await page.mouse.move(2, 2);
    await page.locator(`${seen}[data-lit]`).waitFor({ state: 'detached' });
  });

  it('is walked along its ties by arrow keys', async () => {
    await open('relations/');
    const tie = page.locator(`${seen} g.m a`).first();
    await tie.focus();
    await page.locator(`${seen}[data-lit]`).waitFor();
    const start = await tie.getAttribute('href');
    const here = () => page.evaluate("document.activeElement.getAttribute('href')");
    const tried: unknown[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await tie.focus();
      await page.keyboard.press(key);
      tried.push(await here());
    }
    const reached = tried.filter((href) => href !== start);
    assert.ok(reached.length > 0);
    assert.ok(
      reached.every((href) => /officials|countries/u.test(String(href))),
      String(reached),
    );
  });

  it('leads from every tie and every name that it can to a page', async () => {
    for (const path of ['relations/', 'timeline/']) {
      await open(path);
      const led = (await page.evaluate(
        "[...document.querySelectorAll('.draw a')].map((a) => new URL(a.getAttribute('href'), document.baseURI).pathname)",
      )) as string[];
      assert.ok(led.length > 20);
      for (const to of led) assert.ok(demo.built.pages.has(to.slice(BASE.length)), `${path} → ${to}`);
    }
  });

  it('says what a row of the timeline leads to', async () => {
    await open('timeline/');
    await page.locator('.draw.w1 a.ev').nth(4).hover();
    await card().locator('blockquote').waitFor();
    assert.match((await card().textContent()) ?? '', /Keep open/u);
  });
});
