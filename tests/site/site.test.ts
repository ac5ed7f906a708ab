import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { readSeeds } from '../../src/intake/index.ts';
import { launch } from './browser.ts';
import { BASE, type Built, build } from './built.ts';
import { articleWords, attributes, unescaped } from './markup.ts';
import { type Served, serve } from './server.ts';

let built: Built;
let site: Served;
let browser: Browser;

before(async () => {
  built = await build();
  site = await serve(built.folder, BASE);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.close();
  if (built) rmSync(dirname(built.folder), { recursive: true, force: true });
});

/** What a page says of itself to programs; nothing in it runs. */
const DATA = /<script type="application\/ld\+json">[^<]*<\/script>/gu;

/** Pages that run something of their own: the last stands in a frame of the others once they are used. */
const SCRIPTED = ['search/', 'timeline/', 'previews/'];

describe('pages as files', () => {
  it('has every kind of page', () => {
    const kinds = new Set([...built.pages.keys()].map((path) => path.split('/')[0]));
    for (const kind of [
      '',
      '404.html',
      'articles',
      'timeline',
      'relations',
      'officials',
      'countries',
      'pairs',
      'meetings',
      'agreements',
      'figures',
      'statements',
      'method',
      'data',
      'feeds',
      'search',
    ])
      assert.ok(kinds.has(kind), `no page below “${kind}”`);
  });

  it('leads every link to a page and every fragment to an element', () => {
    const ids = new Map([...built.pages].map(([path, html]) => [path, new Set(attributes(html, 'id'))]));
    const dead: string[] = [];
    for (const [path, html] of built.pages)
      for (const href of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
        const url = new URL(href, `https://readout.example${BASE}${path}`);
        if (url.origin !== 'https://readout.example') continue;
        const target = url.pathname.slice(BASE.length);
        const known = url.pathname.startsWith(BASE) && (ids.has(target) || built.files.has(target));
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!known || (fragment && !ids.get(target)?.has(fragment))) dead.push(`${path} → ${href}`);
      }
    assert.deepEqual(dead, []);
  });

  it('leads every address in a feed or a download to a file, and every fragment to an element', () => {
    const dead = new Set<string>();
    let seen = 0;
    for (const file of [...built.files].filter((name) => !/\.html$|^(?:pagefind|_astro)\//u.test(name))) {
      // A line of a calendar goes on after a space (RFC 5545, section 3.1).
      const text = readFileSync(join(built.folder, file), 'utf8').replace(/\r\n[ \t]/gu, '');
      for (const [address] of text.matchAll(/https:\/\/readout\.example\/[^\s"'<>\\)\]]*/gu)) {
        const url = new URL(unescaped(address));
        const target = decodeURIComponent(url.pathname.slice(BASE.length));
        const page = built.pages.get(target);
        const id = url.hash.startsWith('#:~:') ? '' : decodeURIComponent(url.hash.slice(1));
        const known = url.pathname.startsWith(BASE) && (page !== undefined || built.files.has(target));
        if (!known || (page !== undefined && id && !attributes(page, 'id').includes(id)))
          dead.add(`${file} → ${address}`);
        seen += 1;
      }
    }
    assert.ok(seen > 100, `${seen} addresses`);
    assert.deepEqual([...dead], []);
  });

  it('says no article of a country twice', () => {
    const twice = [...built.pages].filter(([, html]) =>
      /\bthe\s+the\b/iu.test(html.replace(/<[^>]+>/gu, '')),
    );
    assert.deepEqual(
      twice.map(([path]) => path),
      [],
    );
  });

  it('gives no two elements of a page one id', () => {
    for (const [path, html] of built.pages) {
      const ids = attributes(html, 'id');
      assert.equal(new Set(ids).size, ids.length, path);
    }
  });

  it('shows the article’s words, letter for letter', () => {
    const { articles } = readSeeds(fileURLToPath(new URL('seeds/', import.meta.url)));
    assert.equal(articles.length, 4);
    for (const article of articles) {
      const words = articleWords(built.pages.get(`articles/${article.id}/`)!);
      assert.deepEqual(
        words,
        article.blocks.map((block) => article.text.slice(block.start, block.end)),
      );
    }
  });

  it('holds no script but those of the search, the timeline and the frame of previews, no inline style and no address of the machine', () => {
    for (const [path, html] of built.pages) {
      const tags = html.replace(DATA, '').replace(/"[^"]*"/gu, '""');
      assert.doesNotMatch(tags, /<style|<[^>]+\s(?:style|on[a-z]+)=/u, path);
      const own = SCRIPTED.includes(path);
      const scripts = own ? ['<script type="" src=""></script>'] : [];
      assert.deepEqual(tags.match(/<script[^>]*>[^<]*<\/script>|<script/gu) ?? [], scripts, path);
      assert.equal(html.includes('wasm-unsafe-eval'), path === 'search/', path);
      assert.equal(html.includes('script-src'), own, path);
      assert.ok(!html.includes(process.cwd()), path);
      assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/u, path);
    }
  });

  it('says how a link to it looks, with an image that is there', () => {
    for (const [path, html] of built.pages) {
      if (html.includes('content="noindex"')) continue;
      const said = (name: string) =>
        new RegExp(`<meta property="og:${name}" content="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
      const address = `https://readout.example${BASE}${path}`;
      assert.equal(said('url'), address, path);
      assert.ok(html.includes(`<link rel="canonical" href="${address}">`), path);
      assert.ok(said('title') && said('description') && said('image:alt'), path);
      const image = said('image').slice(`https://readout.example${BASE}`.length);
      assert.ok(built.files.has(image), `${path}: ${image}`);
      const own = /^(?:articles|pairs|officials)\/[a-z][^/]*\/$/u.test(path);
      if (own) assert.equal(image, `cards/${path.slice(0, -1)}.png`);
      for (const [data] of html.matchAll(DATA)) JSON.parse(data.replace(/<[^>]*>/gu, ''));
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Style of writing, not validity: Astro writes void elements and long titles as they come.
      rules: {
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'no-inline-style': 'off',
        'doctype-style': 'off',
        'prefer-native-element': 'off',
        'attribute-boolean-style': 'off',
        'no-raw-characters': 'off',
      },
    });
    for (const [path, html] of built.pages) {
      const report = await validator.validateString(html, path);
      const found = report.results.flatMap((one) =>
        one.messages.map((each) => `${path}:${each.line}: ${each.ruleId}: ${each.message}`),
      );
      assert.deepEqual(found, []);
    }
  });
});

describe('pages in a browser', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  /** Every way of looking at a page; where only colours or room differ from another, all rules need not run again. */
  const looks = [
    { width: 1280, colorScheme: 'light', forcedColors: 'none', all: true },
    { width: 1280, colorScheme: 'dark', forcedColors: 'none', all: false },
    { width: 1280, colorScheme: 'light', forcedColors: 'active', all: false },
    { width: 320, colorScheme: 'dark', forcedColors: 'none', all: true },
    { width: 320, colorScheme: 'light', forcedColors: 'none', all: false },
    { width: 320, colorScheme: 'dark', forcedColors: 'active', all: false },
  ] as const;
  const ALL = "['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']";
  const BY_LOOK = "['color-contrast', 'link-in-text-block']";

  it('are quiet, fit and are accessible, every one of them, wide and narrow, light, dark and in forced colours', async () => {
    const context = await browser.newContext();
    await context.addInitScript(axe);
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective))",
    );
    const faults: string[] = [];
    const page = await context.newPage();
    let path = '';
    page.on(
      'console',
      (message) =>
        message.type() === 'error' && !path.includes('404') && faults.push(`${path}: ${message.text()}`),
    );
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
    page.on(
      'request',
      (request) => request.url().startsWith(site.origin) || faults.push(`${path}: asks ${request.url()}`),
    );
    for (path of built.pages.keys()) {
      await page.goto(`${site.origin}${BASE}${path}`);
      for (const { width, all, ...media } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if ((wide as number) > 0) faults.push(`${path}: scrolls sideways by ${wide} px at ${width}`);
        const { violations } = (await page.evaluate(
          `axe.run({ resultTypes: ['violations'], preload: false, iframes: false, runOnly: ${all ? ALL : BY_LOOK} })`,
        )) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
        for (const { id, nodes } of violations)
          faults.push(
            `${path} at ${width}, ${JSON.stringify(media)}: ${id}: ${nodes[0]!.html.slice(0, 160)}: ${nodes[0]!.failureSummary}`,
          );
      }
      const kept = await page.evaluate('localStorage.length + sessionStorage.length');
      if (kept !== 0) faults.push(`${path}: keeps ${kept} things`);
    }
    assert.deepEqual(await context.cookies(), []);
    await context.close();
    assert.deepEqual([...new Set(faults)], []);
  });

  it('have no control that does nothing where scripts do not run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const wrong: string[] = [];
    const withControls = [...built.pages].filter(([, html]) =>
      /<(?:button|input|select|textarea)\b|\scontenteditable/u.test(html),
    );
    assert.ok(withControls.length > 1);
    for (const [path] of withControls) {
      await page.goto(`${site.origin}${BASE}${path}`);
      for (const control of await page.locator('button, input, select, textarea, [contenteditable]').all())
        if (await control.isVisible())
          wrong.push(`${path}: ${await control.evaluate((one) => one.outerHTML)}`);
    }
    await context.close();
    assert.deepEqual(wrong, []);
  });

  it('find the words of every text fragment, and find them once', async () => {
    const links = [...built.files]
      .map((file) => readFileSync(join(built.folder, file), 'utf8'))
      .flatMap((text) => text.match(/https:\/\/readout\.example\/[^\s"<>]*#:~:text=[^\s"<>]+/gu) ?? []);
    const byPage = Map.groupBy(new Set(links), (link) => new URL(link).pathname);
    assert.ok(byPage.size > 2 && links.length >= 12, `${links.length} fragments`);
    const module = createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils');
    const finder = readFileSync(module, 'utf8').replace(/^export (?=const|function)/gmu, '');
    const page = await browser.newPage({ locale: 'en-GB' });
    const wrong: string[] = [];
    for (const [path, all] of byPage) {
      await page.goto(`${site.origin}${path}`);
      const found = (await page.evaluate(`(() => {
        ${finder}
        return ${JSON.stringify(all)}.map((link) =>
          parseFragmentDirectives(getFragmentDirectives(new URL(link).hash)).text.map((text) =>
            processTextFragmentDirective(text).map(String)));
      })()`)) as string[][][];
      for (const [index, places] of found.entries())
        if (places.length !== 1 || places[0]!.length !== 1)
          wrong.push(`${all[index]}: ${JSON.stringify(places)}`);
    }
    await page.close();
    assert.deepEqual(wrong, []);
  });

  it('lights up the words that a link to a fact leads to', async () => {
    const path = 'articles/harbour-talks/';
    const page = await browser.newPage();
    await page.goto(`${site.origin}${BASE}${path}#M1`);
    const colours = (await page.evaluate(
      "[...document.querySelectorAll('mark')].map((mark) => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)')",
    )) as boolean[];
    assert.equal(colours.filter(Boolean).length, 1);
    await page.close();
  });

  it('can be read in colours of the reader’s own', async () => {
    const page = await browser.newPage({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(`${site.origin}${BASE}articles/harbour-talks/`);
    const colours = (await page.evaluate(
      "[...document.querySelectorAll('.say, .say mark, .w')].map((one) => getComputedStyle(one).color)",
    )) as string[];
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(new Set(colours).size, 1);
    assert.notEqual(colours[0], ground);
    await page.close();
  });

  it('prints black on white, from a dark screen too, with notes beside the text and no navigation', async () => {
    const page = await browser.newPage({ viewport: { width: 673, height: 970 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.origin}${BASE}articles/harbour-talks/`);
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
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    await page.goto(`${site.origin}${BASE}articles/harbour-talks/`);
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
