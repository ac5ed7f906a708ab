import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { invented } from './invented.ts';

const TITLE = 'פגישה';

/** Where the title stands in a line with other words and is not set apart from them. */
const OPEN = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const apart = (one) => /isolate|plaintext/u.test(getComputedStyle(one).unicodeBidi);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!data.includes('${TITLE}') || parentElement.closest('script, svg, option')) continue;
    let at = parentElement;
    while (getComputedStyle(at).display === 'inline' && !apart(at)) at = at.parentElement;
    if (getComputedStyle(at).display !== 'inline' && at.textContent.trim() !== data.trim())
      found.push(at.textContent.trim().slice(0, 90));
  }
  return found;
})()`;

describe('a title in another script', () => {
  it('stands apart from what is written around it, on every page', async () => {
    const page = await invented.browser.newPage();
    const faults: string[] = [];
    const holding = [...invented.built.pages].filter(([, html]) => html.includes(TITLE));
    for (const [path] of holding) {
      await page.goto(invented.at(path));
      for (const fault of (await page.evaluate(OPEN)) as string[]) faults.push(`${path}: ${fault}`);
    }
    await page.close();
    assert.ok(holding.length > 5, `${holding.length} pages hold it`);
    assert.deepEqual(faults, []);
  });

  it('begins where its script begins, and stands where others do', async () => {
    const page = await invented.browser.newPage();
    await page.goto(invented.at('articles/harbour-talks-retold/'));
    const seen = await page.evaluate(`(() => {
      const { firstChild } = document.querySelector('h1 bdi');
      const range = document.createRange();
      range.setStart(firstChild, 0);
      range.setEnd(firstChild, 1);
      const first = range.getBoundingClientRect();
      const line = [...firstChild.parentElement.getClientRects()].filter(({ top }) => top === first.top);
      const { left } = document.querySelector('h1').getBoundingClientRect();
      return [Math.max(...line.map(({ right }) => right)) - first.right < 2, Math.min(...line.map((one) => one.left)) - left];
    })()`);
    await page.close();
    assert.deepEqual(seen, [true, 0]);
  });
});
