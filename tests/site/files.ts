import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSeeds } from '../../src/intake/index.ts';
import { BASE } from './built.ts';
import { invented } from './invented.ts';
import { articleWords, attributes, unescaped } from './markup.ts';

/** What a page says of itself to programs; nothing in it runs. */
const DATA = /<script type="application\/ld\+json">[^<]*<\/script>/gu;

/** Pages that run something of their own: the last stands in a frame of the others once they are used. */
const SCRIPTED = ['search/', 'timeline/', 'previews/'];

describe('pages as files', () => {
  it('has every kind of page', () => {
    const kinds = new Set([...invented.built.pages.keys()].map((path) => path.split('/')[0]));
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
    const ids = new Map(
      [...invented.built.pages].map(([path, html]) => [path, new Set(attributes(html, 'id'))]),
    );
    const dead: string[] = [];
    for (const [path, html] of invented.built.pages)
      for (const href of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
        const url = new URL(href, `https://readout.example${BASE}${path}`);
        if (url.origin !== 'https://readout.example') continue;
        const target = url.pathname.slice(BASE.length);
        const known = url.pathname.startsWith(BASE) && (ids.has(target) || invented.built.files.has(target));
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!known || (fragment && !ids.get(target)?.has(fragment))) dead.push(`${path} → ${href}`);
      }
    assert.deepEqual(dead, []);
  });

  it('leads every address in a feed or a download to a file, and every fragment to an element', () => {
    const dead = new Set<string>();
    let seen = 0;
    for (const file of [...invented.built.files].filter(
      (name) => !/\.html$|^(?:pagefind|_astro)\//u.test(name),
    )) {
      // A line of a calendar goes on after a space (RFC 5545, section 3.1).
      const text = readFileSync(join(invented.built.folder, file), 'utf8').replace(/\r\n[ \t]/gu, '');
      for (const [address] of text.matchAll(/https:\/\/readout\.example\/[^\s"'<>\\)\]]*/gu)) {
        const url = new URL(unescaped(address));
        const target = decodeURIComponent(url.pathname.slice(BASE.length));
        const page = invented.built.pages.get(target);
        const id = url.hash.startsWith('#:~:') ? '' : decodeURIComponent(url.hash.slice(1));
        const known =
          url.pathname.startsWith(BASE) && (page !== undefined || invented.built.files.has(target));
        if (!known || (page !== undefined && id && !attributes(page, 'id').includes(id)))
          dead.add(`${file} → ${address}`);
        seen += 1;
      }
    }
    assert.ok(seen > 100, `${seen} addresses`);
    assert.deepEqual([...dead], []);
  });

  it('says no article of a country twice', () => {
    const twice = [...invented.built.pages].filter(([, html]) =>
      /\bthe\s+the\b/iu.test(html.replace(/<[^>]+>/gu, '')),
    );
    assert.deepEqual(
      twice.map(([path]) => path),
      [],
    );
  });

  it('gives no two elements of a page one id', () => {
    for (const [path, html] of invented.built.pages) {
      const ids = attributes(html, 'id');
      assert.equal(new Set(ids).size, ids.length, path);
    }
  });

  it('shows the article’s words, letter for letter', () => {
    const { articles } = readSeeds(fileURLToPath(new URL('seeds/', import.meta.url)));
    assert.equal(articles.length, 4);
    for (const article of articles) {
      const words = articleWords(invented.built.pages.get(`articles/${article.id}/`)!);
      assert.deepEqual(
        words,
        article.blocks.map((block) => article.text.slice(block.start, block.end)),
      );
    }
  });

  it('holds no script but those of the search, the timeline and the frame of previews, no inline style and no address of the machine', () => {
    for (const [path, html] of invented.built.pages) {
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
    for (const [path, html] of invented.built.pages) {
      if (html.includes('content="noindex"')) continue;
      const said = (name: string) =>
        new RegExp(`<meta property="og:${name}" content="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
      const address = `https://readout.example${BASE}${path}`;
      assert.equal(said('url'), address, path);
      assert.ok(html.includes(`<link rel="canonical" href="${address}">`), path);
      assert.ok(said('title') && said('description') && said('image:alt'), path);
      const image = said('image').slice(`https://readout.example${BASE}`.length);
      assert.ok(invented.built.files.has(image), `${path}: ${image}`);
      const own = /^(?:articles|pairs|officials)\/[a-z][^/]*\/$/u.test(path);
      if (own) assert.equal(image, `cards/${path.slice(0, -1)}.png`);
      for (const [data] of html.matchAll(DATA)) JSON.parse(data.replace(/<[^>]*>/gu, ''));
    }
  });
});
