import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { BASE } from './built.ts';
import { invented } from './invented.ts';

/** What of a page a reader can see: words and addresses of links; and what only the file has. */
interface Seen {
  readonly words: readonly string[];
  readonly links: readonly string[];
  readonly hidden: readonly string[];
  readonly controls: readonly string[];
  /** Ids of what is there for scripts alone. */
  readonly extras: readonly string[];
}

/**
 * What is made for scripts alone is hidden as a whole, with the controls that it is there for, and has
 * an id, by which it is known once it is shown. A page may lack that without scripts, and nothing else.
 */
const seen = (extras: readonly string[]) => `(() => {
  const CONTROLS = 'button, input, select, textarea, [contenteditable]';
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const extras = new Set(${JSON.stringify(extras)});
  for (const one of document.querySelectorAll('[hidden][id]'))
    if (one.matches(CONTROLS) || one.querySelector(CONTROLS)) extras.add(one.id);
  const isExtra = (element) => [...extras].some((id) => document.getElementById(id).contains(element));
  const found = { words: [], links: [], hidden: [], controls: [], extras: [...extras] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.data.trim().replace(/\\s+/g, ' ');
    const element = node.parentElement;
    if (!words || element.closest('script, style, noscript') || isExtra(element)) continue;
    (isSeen(element) ? found.words : found.hidden).push(words);
  }
  for (const link of document.querySelectorAll('a[href]'))
    if (!isExtra(link)) (isSeen(link) ? found.links : found.hidden).push(link.getAttribute('href'));
  for (const one of document.querySelectorAll(CONTROLS)) if (isSeen(one)) found.controls.push(one.outerHTML);
  return found;
})()`;

/** Drawings are there twice, one for wide and one for narrow screens: what a page has is what either shows. */
async function seenIn(page: Page, path: string, extras: readonly string[] = []): Promise<Seen> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(invented.at(path));
  const wide = (await page.evaluate(seen(extras))) as Seen;
  await page.setViewportSize({ width: 320, height: 900 });
  const narrow = (await page.evaluate(seen(extras))) as Seen;
  const either = (part: 'words' | 'links' | 'controls') => [...wide[part], ...narrow[part]];
  const hidden = wide.hidden.filter((one) => narrow.hidden.includes(one));
  return { ...wide, words: either('words'), links: either('links'), controls: either('controls'), hidden };
}

describe('where scripts do not run', () => {
  it('no page lacks a word or a link, none has a control that does nothing, and links lead to all', async () => {
    const bare = await invented.browser.newContext({ javaScriptEnabled: false });
    const whole = await invented.browser.newContext();
    const [without, withScripts] = [await bare.newPage(), await whole.newPage()];
    const wrong: string[] = [];
    const linked = new Map<string, readonly string[]>();
    for (const [path, html] of invented.built.pages) {
      const { words, links, hidden, controls, extras } = await seenIn(without, path);
      linked.set(path, links);
      const shown = new Set([...words, ...links]);
      for (const one of hidden) if (!shown.has(one)) wrong.push(`${path}: “${one}” is never shown`);
      for (const one of controls) wrong.push(`${path}: ${one} does nothing`);
      if (!/<script(?! type="application\/ld\+json")/u.test(html)) continue;
      const more = await seenIn(withScripts, path, extras);
      for (const one of [...more.words, ...more.links])
        if (!shown.has(one)) wrong.push(`${path}: “${one}” is shown by a script alone`);
    }
    await bare.close();
    await whole.close();
    assert.deepEqual(wrong, []);
    assert.deepEqual(unreached(linked), ['404.html', 'previews/']);
  });
});

/** Pages that no way of links leads to from the first. */
function unreached(linked: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Set(['']);
  for (const path of reached)
    for (const href of linked.get(path)!) {
      const { pathname } = new URL(href, `https://readout.example${BASE}${path}`);
      const target = pathname.slice(BASE.length);
      if (linked.has(target)) reached.add(target);
    }
  return [...linked.keys()].filter((path) => !reached.has(path));
}
