import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fragmentHash, textFragment } from '../../src/text/index.ts';
import { BASE } from './built.ts';
import { invented } from './invented.ts';

const ARTICLE = 'articles/harbour-talks/';

/** What a browser that does not know text fragments is given to find them. */
const FINDER = readFileSync(
  createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils'),
  'utf8',
).replace(/^export (?=const|function)/gmu, '');

/** The places that each of some links leads to in a page, as words. */
const placesOf = (page: Page, links: readonly string[]): Promise<string[][][]> =>
  page.evaluate(`(() => {
    ${FINDER}
    return ${JSON.stringify(links)}.map((link) =>
      parseFragmentDirectives(getFragmentDirectives(new URL(link).hash)).text.map((text) =>
        processTextFragmentDirective(text).map(String)));
  })()`);

describe('the page of an article', () => {
  it('find the words of every text fragment, and find them once', async () => {
    const links = [...invented.built.files]
      .map((file) => readFileSync(join(invented.built.folder, file), 'utf8'))
      .flatMap((text) => text.match(/https:\/\/readout\.example\/[^\s"<>]*#:~:text=[^\s"<>]+/gu) ?? []);
    const byPage = Map.groupBy(new Set(links), (link) => new URL(link).pathname);
    assert.ok(byPage.size > 2 && links.length >= 12, `${links.length} fragments`);
    const page = await invented.browser.newPage({ locale: 'en-GB' });
    const wrong: string[] = [];
    for (const [path, all] of byPage) {
      await page.goto(invented.at(path.slice(BASE.length)));
      const found = await placesOf(page, all);
      for (const [index, places] of found.entries())
        if (places.length !== 1 || places[0]!.length !== 1)
          wrong.push(`${all[index]}: ${JSON.stringify(places)}`);
    }
    await page.close();
    assert.deepEqual(wrong, []);
  });

  it('and no page holds what was for the index of the search alone', () => {
    const held = [...invented.built.files].filter(
      (file) =>
        file.endsWith('.html') &&
        readFileSync(join(invented.built.folder, file), 'utf8').includes('name="search:'),
    );
    assert.deepEqual(held, []);
  });

  it('would find words that stand about a line break, and find them once', async () => {
    const lines = [
      'Ann met',
      'Bo.',
      'They spoke',
      'of trade and',
      'time.',
      'Some',
      'left early, all',
      'agreed.',
    ];
    const text = lines.join('\n');
    const words = [...text.matchAll(/\S+/gu)].map(
      ({ 0: word, index }) => [index, index + word.length] as const,
    );
    const spans = words.flatMap(([start], at) => words.slice(at).map(([, end]) => ({ start, end })));
    const page = await invented.browser.newPage();
    await page.goto(invented.at('404.html'));
    await page.evaluate(`void (document.body.textContent = ${JSON.stringify(text)})`);
    const links = spans.map((span) => `https://readout.example/${fragmentHash(textFragment(text, span)!)}`);
    const found = await placesOf(page, links);
    await page.close();
    assert.ok(spans.length > 100);
    for (const [index, { start, end }] of spans.entries())
      assert.deepEqual(found[index], [[text.slice(start, end)]], links[index]);
  });

  it('lights up the words that a link to a fact leads to', async () => {
    const page = await invented.browser.newPage();
    await page.goto(invented.at(`${ARTICLE}#M1`));
    const colours = (await page.evaluate(
      "[...document.querySelectorAll('mark')].map((mark) => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)')",
    )) as boolean[];
    assert.equal(colours.filter(Boolean).length, 1);
    await page.close();
  });

  it('can be read in colours of the reader’s own', async () => {
    const page = await invented.browser.newPage({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(invented.at(ARTICLE));
    const colours = (await page.evaluate(
      "[...document.querySelectorAll('.say, .say mark, .w')].map((one) => getComputedStyle(one).color)",
    )) as string[];
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(new Set(colours).size, 1);
    assert.notEqual(colours[0], ground);
    await page.close();
  });

  it('prints black on white, from a dark screen too, with notes beside the text and no navigation', async () => {
    const page = await invented.browser.newPage({
      viewport: { width: 673, height: 970 },
      colorScheme: 'dark',
    });
    await page.emulateMedia({ media: 'print' });
    await page.goto(invented.at(ARTICLE));
    const seen = (await page.evaluate(`(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const [say, note] = ['.say', '.notes'].map((at) => document.querySelector(at).getBoundingClientRect());
      const shown = ['.mast nav', '.trail', '.foot', '#downloads'].filter((at) => document.querySelector(at)?.checkVisibility());
      return { color, backgroundColor, beside: note.left > say.right && note.top < say.bottom, shown };
    })()`)) as object;
    assert.deepEqual(seen, {
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
      beside: true,
      shown: [],
    });
    await page.close();
  });

  it('stands each sentence’s number on the line of its first word', async () => {
    const page = await invented.browser.newPage({ viewport: { width: 700, height: 900 } });
    await page.goto(invented.at(ARTICLE));
    const off = await page.evaluate(`[...document.querySelectorAll('.sn')].map((at) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(at.closest('.say'), NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && !(at.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING && !at.contains(node) && node.data.trim())) node = walker.nextNode();
      range.setStart(node, 0);
      range.setEnd(node, 1);
      return Math.abs(range.getBoundingClientRect().top - at.getBoundingClientRect().top);
    })`);
    for (const distance of off as number[]) assert.ok(distance < 20, `${distance} px away`);
    await page.close();
  });
});
