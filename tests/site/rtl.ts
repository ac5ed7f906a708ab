import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneOfEachKind } from './built.ts';
import { demo } from './demo.ts';

/** Pairs of blocks of text that lie on each other by more than a hair, neither being part of the other. */
const OVERLAPS = `(() => {
  const blocks = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, td, th, figcaption, blockquote, label, legend, button, nav a), .mast a, .trail a, .foot p')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.vh, .inf > i, svg, thead'))
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() || node.nodeType === 1 && getComputedStyle(node).display === 'inline' && node.textContent.trim()));
  const textsIn = (one) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('.vh, .inf > i')) texts.push(walker.currentNode);
    return texts;
  };
  const boxes = blocks.map((one) => [one, textsIn(one).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter((box) => box.width > 2 && box.height > 2);
  })]);
  const found = [];
  for (const [index, [one, mine]] of boxes.entries())
    for (const [other, theirs] of boxes.slice(index + 1))
      if (!one.contains(other) && !other.contains(one) && mine.some((a) => theirs.some((b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)))
        found.push(one.textContent.trim().slice(0, 40) + ' / ' + other.textContent.trim().slice(0, 40));
  return found;
})()`;

/** How far a page runs beyond its edge, and how much of it does. */
const BEYOND = `[document.documentElement.scrollWidth - innerWidth, [...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && !one.closest('.vh, .inf > i, svg') && (one.getBoundingClientRect().left < -1 || one.getBoundingClientRect().right > innerWidth + 1)).length]`;

/** A page zoomed to twice its size is one of half the width. */
const WAYS = [
  { width: 320, dir: 'ltr' },
  { width: 320, dir: 'rtl' },
  { width: 640, dir: 'ltr' },
  { width: 1280, dir: 'ltr' },
  { width: 1280, dir: 'rtl' },
] as const;

describe('a page of each kind', () => {
  it('fits and lets nothing lie on anything else: narrow, wide, at twice its size, and from right to left', async () => {
    const page = await demo.browser.newPage();
    const faults: string[] = [];
    for (const path of oneOfEachKind(demo.built.pages)) {
      await page.goto(demo.at(path));
      for (const { width, dir } of WAYS) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(`document.documentElement.dir = '${dir}'`);
        const [beyond, hidden] = (await page.evaluate(BEYOND)) as [number, number];
        const at = `${path} ${dir}, ${width} px`;
        if (beyond > 0 || hidden > 0) faults.push(`${at}: ${beyond} px, ${hidden} beyond the edge`);
        for (const pair of (await page.evaluate(OVERLAPS)) as string[]) faults.push(`${at}: ${pair}`);
      }
    }
    await page.close();
    assert.deepEqual(faults, []);
  });
});

describe('a page set from right to left', () => {
  it('begins each line at the right, and keeps time from left to right', async () => {
    const page = await demo.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(demo.at('timeline/'));
    await page.evaluate("document.documentElement.dir = 'rtl'");
    const seen = (await page.evaluate(`(() => {
      const at = (one) => one.getBoundingClientRect();
      const [first, last] = [...document.querySelectorAll('.draw.w1 svg > text.mi')].filter((one) => /^\\d{4}$/.test(one.textContent)).map(at);
      return { title: at(document.querySelector('h1')).right > innerWidth / 2, brand: at(document.querySelector('.word')).left > innerWidth / 2, time: first.left < last.left };
    })()`)) as object;
    assert.deepEqual(seen, { title: true, brand: true, time: true });
    await page.close();
  });
});
