import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { AXE, coloursIn, violationsIn } from './axe.ts';
import { BASE } from './built.ts';
import { attributes } from './markup.ts';
import { opened } from './opened.ts';

/** More statements than one page of a list has. */
const MANY = Array.from(
  { length: 55 },
  (_, index) => `Peruvian Trade Minister Ada Quispe said that harvest ${index + 1} was good.`,
).join('\n');

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const seeds = mkdtempSync(join(tmpdir(), 'readout-search-'));
for (const from of ['seeds/', '../../seeds/']) cpSync(folderOf(from), seeds, { recursive: true });
writeFileSync(join(seeds, 'many-words.txt'), MANY);
const site = opened(seeds);
let page: Page;
let faults: string[];
let asked: string[];

after(() => rmSync(seeds, { recursive: true, force: true }));

beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage({ viewport: { width: 1000, height: 800 } });
  faults = [];
  asked = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});

const open = (query = '') => page.goto(site.at(`search/${query}`));
const results = () => page.locator('#find-list > li');
/** Waits for a line of the status: the page forbids what Playwright would wait with otherwise. */
const said = (line: RegExp) => page.locator('#find-status', { hasText: line }).waitFor();

describe('search', () => {
  it('loads nothing of the index before it is used', async () => {
    await open();
    await page.waitForSelector('#find-words');
    assert.deepEqual(
      asked.filter((path) => path.includes('pagefind')),
      [],
    );
    await page.focus('#find-words');
    await page.locator('[name=country] option').nth(3).waitFor({ state: 'attached' });
    assert.ok(asked.some((path) => path.startsWith(`${BASE}pagefind/`)));
    assert.deepEqual(faults, []);
  });

  it('finds a fact by what is said in it, and leads to its page', async () => {
    await open();
    await page.fill('#find-words', '"letter of intent" drugs');
    await said(/found/);
    const link = page.locator('#find-list > li.a h3 a').first();
    assert.match((await link.textContent()) ?? '', / signed a letter of intent$/u);
    await link.click();
    await page.waitForURL(`**${BASE}agreements/*/`);
    assert.match((await page.locator('blockquote').textContent()) ?? '', /signed a Letter of Intent/u);
    assert.deepEqual(faults, []);
  });

  it('finds a person by another spelling of the name', async () => {
    await open();
    await page.fill('#find-words', 'Chaudhry London');
    await said(/found/);
    assert.match((await results().first().textContent()) ?? '', /Talal Chaudhary/u);
  });

  it('narrows by kind, country and official, and keeps all of it in the address', async () => {
    await open();
    await page.fill('#find-words', 'fisheries');
    await said(/found/);
    assert.match((await results().filter({ hasText: 'Article' }).textContent()) ?? '', /…/u);
    const all = await results().count();
    // Those that share no more with the word than the title of their article are not among them.
    assert.ok(all < 6, `${all} found`);
    await page.check('[name=kind][value=Meeting]');
    await page.locator('#find-list > li:not(.m)').first().waitFor({ state: 'detached' });
    assert.ok((await results().count()) < all);
    assert.deepEqual(new Set(await page.locator('#find-list .what').allInnerTexts()), new Set(['MEETING']));
    await page.selectOption('[name=country]', 'Chile');
    await page.waitForURL('**country=Chile*');
    assert.equal(new URL(page.url()).search, '?q=fisheries&kind=Meeting&country=Chile');
    await page.reload();
    await said(/found/);
    assert.equal(await page.inputValue('[name=country]'), 'Chile');
    assert.deepEqual(faults, []);
  });

  it('shows what an article wrote as text, whatever it wrote', async () => {
    await open('?q=%22nobody%22+objected');
    await said(/found/);
    assert.match(
      (await results().first().textContent()) ?? '',
      /<b onclick="alert\(1\)">Nobody<\/b> objected/u,
    );
    assert.equal(await page.locator('#find-list [onclick], #find-list script').count(), 0);
  });

  it('is used by keyboard alone', async () => {
    await open();
    await page.fill('#find-words', 'fisheries');
    await said(/found/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('#find-list a').nth(1).getAttribute('href');
    assert.equal(await page.evaluate("document.activeElement.getAttribute('href')"), second);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate('document.activeElement.id'), 'find-words');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('zzz');
    await said(/Nothing found/);
    assert.equal(await results().count(), 0);
  });

  it('shows ten at a time, and goes on to the next', async () => {
    await open('?country=Pakistan');
    await said(/found/);
    assert.equal(await results().count(), 10);
    await page.click('#find-more');
    await results().nth(10).waitFor();
    assert.equal(
      await page.evaluate("document.activeElement === document.querySelectorAll('#find-list h3 a')[10]"),
      true,
    );
  });

  it('is accessible with results, and fits a narrow screen', async () => {
    await page.addInitScript(AXE);
    await page.setViewportSize({ width: 320, height: 800 });
    await open('?q=fisheries&kind=Meeting');
    await said(/found/);
    assert.deepEqual([...(await violationsIn(page)), ...(await coloursIn(page))], []);
    assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 320);
  });

  it('says so where the index is not there', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('?q=fisheries');
    await said(/could not be loaded/);
  });

  it('without scripts leads to the lists', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(site.at('search/'));
    assert.ok(await bare.getByText('Search needs JavaScript').isVisible());
    assert.equal(await bare.locator('#find').isVisible(), false);
    assert.ok(await bare.locator('main a[href$="/officials/"]').isVisible());
    await context.close();
  });
});

describe('lists', () => {
  it('of several pages lead from each to the next, and so to every page from the first', () => {
    assert.ok(site.built.pages.has('statements/2/'));
    const reached = new Set(['']);
    for (const path of reached)
      for (const href of attributes(site.built.pages.get(path)!, 'href')) {
        const { origin, pathname } = new URL(href, `https://readout.example${BASE}${path}`);
        const target = pathname.slice(BASE.length);
        if (origin === 'https://readout.example' && site.built.pages.has(target)) reached.add(target);
      }
    const lost = [...site.built.pages.keys()].filter((path) => !reached.has(path));
    assert.deepEqual(lost, ['404.html', 'previews/']);
  });
});
