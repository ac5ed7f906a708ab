import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { demo } from './demo.ts';

let page: Page;
let faults: string[];

const open = (query = '') => page.goto(demo.at(`timeline/${query}`));
const status = (line: RegExp) => page.locator('#narrow [role=status]', { hasText: line }).waitFor();
const drawn = () => page.locator('.draw.w1 a.ev');
/** What several articles tell stands in one entry, in a list of its own. */
const ENTRY = '#time-list li:not(.tellings li)';
const listed = () => page.locator(ENTRY);
const query = () => new URL(page.url()).search;
const focused = () => page.evaluate('document.activeElement.textContent.match(/^[A-Z]\\d+/)?.[0]');

describe('the timeline', () => {
  beforeEach(async () => {
    await page?.close();
    page = await demo.browser.newPage({ viewport: { width: 1200, height: 900 } });
    faults = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
  });

  it('asks for no entries before something is asked of it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open();
    await page.waitForLoadState('networkidle');
    assert.ok(!asked.some((url) => url.endsWith('events.json')));
    await page.focus('#narrow select');
    await page.locator('#narrow [name=country] option').nth(2).waitFor({ state: 'attached' });
    assert.deepEqual(faults, []);
  });

  it('narrows the drawing and the list by kind, country and official, and keeps that in the address', async () => {
    await open();
    const all = [await drawn().count(), await listed().count()] as const;
    await page.check('[name=kind][value=m]');
    await status(/of \d+ entries/u);
    assert.equal(query(), '?kind=m');
    assert.equal(await page.locator(`${ENTRY}:not(.m)`).count(), 0);
    const meetings = [await drawn().count(), await listed().count()] as const;
    assert.ok(meetings[0] < all[0]);
    assert.equal(meetings[0], meetings[1]);
    await page.selectOption('[name=country]', { label: 'Norway' });
    await page.waitForURL('**country=NO*');
    await status(/^\d+ of/u);
    await page.locator('#time-list').filter({ hasText: 'Ingrid Solheim' }).waitFor();
    assert.ok((await listed().count()) < meetings[1]);
    for (const text of await listed().allTextContents()) assert.match(text, /NO|Norw/u);
    await page.selectOption('[name=official]', { label: 'Camila Fuentes' });
    await page.waitForURL('**official=*');
    await listed().nth(1).waitFor({ state: 'detached' });
    assert.match((await listed().first().textContent()) ?? '', /Camila\sFuentes/u);
    assert.deepEqual(faults, []);
  });

  it('is what its address says: when it is opened, and when the reader goes back', async () => {
    await open('?kind=a&country=VN');
    await status(/^\d+ of/u);
    const shown = await listed().count();
    assert.ok(shown > 0);
    assert.equal(await page.locator(`${ENTRY}:not(.a)`).count(), 0);
    assert.equal(await page.inputValue('[name=country]'), 'VN');
    await page.uncheck('[name=kind][value=a]');
    await page.locator(`${ENTRY}:not(.a)`).first().waitFor();
    await page.goBack();
    await page.locator(`${ENTRY}:not(.a)`).first().waitFor({ state: 'detached' });
    assert.equal(await listed().count(), shown);
    assert.equal(await page.isChecked('[name=kind][value=a]'), true);
    assert.deepEqual(faults, []);
  });

  it('goes from event to event by arrow keys, and has one stop for the Tab key', async () => {
    await open();
    await page.locator('.draw.w1 a.ev[tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const third = await focused();
    assert.notEqual(first, third);
    assert.equal(await page.locator('.draw.w1 a.ev[tabindex="0"]').count(), 1);
    await page.keyboard.press('End');
    const last = await drawn().last().textContent();
    assert.ok(last!.startsWith((await focused()) as string));
    await page.keyboard.press('Home');
    assert.equal(await focused(), first);
  });

  it('comes closer and goes back by button, by key and by wheel, and stays where the reader was', async () => {
    await open();
    await page.click('button[value=closer]');
    await status(/drawn from \d{4}-\d\d to/u);
    const once = query();
    assert.match(once, /^\?from=\d{4}-\d\d&to=\d{4}-\d\d$/u);
    await page
      .locator('.draw.w1 a.ev', { hasText: /12\sMarch\s2025/u })
      .first()
      .focus();
    const at = await focused();
    await page.keyboard.press('+');
    await page.waitForURL((url) => url.search !== once);
    await page.locator('.draw.w1 a.ev:focus').waitFor();
    assert.equal(await focused(), at);
    await page.keyboard.press('0');
    await page.waitForURL((url) => url.search === '');
    await page.locator('.draw.w1 svg').hover({ position: { x: 400, y: 8 } });
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.waitForURL((url) => url.search !== '');
    await page.keyboard.up('Control');
    assert.deepEqual(faults, []);
  });

  it('stands in groups, as drawn here and as a page of its own', async () => {
    await open();
    await page.selectOption('[name=by]', 'country');
    await status(/entries/u);
    const here = await page.locator('.draw.w1 svg').innerHTML();
    await page.goto(demo.at('timeline/by-country/'));
    assert.equal(await page.locator('script').count(), 0);
    assert.equal((await page.locator('.draw.w1 svg').innerHTML()).length > 0, true);
    const names = async () => page.locator('.draw.w1 svg > text.b').allTextContents();
    const lanes = await names();
    assert.ok(lanes.includes('Kenya') && lanes.includes('Norway'));
    for (const lane of lanes.filter((name) => /^\p{Lu}/u.test(name)))
      assert.ok(here.includes(`>${lane}<`), lane);
  });

  it('without scripts has pages in place of its form', async () => {
    const context = await demo.browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(demo.at('timeline/'));
    assert.equal(await bare.locator('#narrow').isVisible(), false);
    for (const name of ['meetings', 'By kind', 'By country', 'one country', 'one official'])
      assert.ok(await bare.getByRole('link', { name, exact: true }).isVisible(), name);
    await context.close();
  });
});
