import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate, Parser } from 'html-validate';
import { differences } from '../../src/publish/index.ts';
import { build, folder } from '../build/build.ts';
import { launch } from '../site/browser.ts';
import { serve } from '../site/server.ts';
import { kept, STORY } from './input.ts';
import { faultsOf } from './parsed.ts';
import { FRONT_MATTER } from './rows/front-matter.ts';
import { TEXT } from './rows/text.ts';
import { NAMES, THIRTY_COUNTRIES } from './rows/tricks.ts';
import { ALL_VARIANTS } from './rows/variants.ts';
import { NOT_APART, TURNS, unescaped } from './shown.ts';

const safe = [
  ...[...FRONT_MATTER, ...TEXT, ...NAMES].filter(
    // As plain text they stand together in the last; of many countries fewer are built than are read.
    ({ what, rule }) => rule === null && !what.endsWith('as plain text') && what !== THIRTY_COUNTRIES,
  ),
  kept('all variants at once', ALL_VARIANTS),
  kept('all variants at once, as plain text', ALL_VARIANTS, ALL_VARIANTS, 'story.txt'),
];
/** Refused, beside the safe ones; the names would write to a terminal, were they printed as they are. */
const BAD: Readonly<Record<string, string>> = {
  'empty.md': '',
  'key.md': '---\nauthr: B\n---\nText.',
  'red\u001b[31m\n.md': STORY,
};

describe('a site of hostile articles', () => {
  const base = folder();
  const out = join(base, 'dist');
  const seeds = join(base, 'seeds');
  const environment = {
    SEEDS_DIR: seeds,
    OUT_DIR: out,
    CACHE_DIR: join(base, 'cache'),
    SITE_URL: 'https://readout.example',
  };
  let files: string[] = [];
  let first: ReturnType<typeof build>;
  const ending = (end: RegExp) => files.filter((file) => end.test(file));
  const text = (file: string) => readFileSync(join(out, file), 'utf8');

  before(() => {
    mkdirSync(seeds);
    safe.forEach(({ name, bytes }, index) => {
      writeFileSync(join(seeds, `h-${index}${name.slice(name.lastIndexOf('.'))}`), bytes);
    });
    for (const [name, words] of Object.entries(BAD)) writeFileSync(join(seeds, name), words);
    writeFileSync(join(seeds, 'odd\u001b]0;x\u0007.csv'), 'a');
    symlinkSync('/etc/hostname', join(seeds, 'link.md'));
    execFileSync('mkfifo', [join(seeds, 'pipe.md')]);
    first = build(environment);
    const { code, err } = build(environment, ['--skip-bad']);
    assert.equal(code, 0, err);
    files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)));
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  test('is refused at first: every bad file in one run, one line each, nothing raw, no stack', () => {
    assert.equal(first.code, 1);
    const lines = first.err.trim().split('\n');
    for (const name of ['empty.md', 'key.md', 'link.md', 'pipe.md', 'red\\u{1b}[31m\\u{a}.md'])
      assert.equal(lines.filter((line) => line.startsWith(`${name}:`)).length, 1, `${name}\n${first.err}`);
    assert.equal(lines.length, 6);
    assert.doesNotMatch(`${first.err}${first.out}`, /[^\P{Cc}\n]|\n\s+at /u);
    assert.match(first.out, /odd\\u\{1b\}/u);
  });

  test('publishes every safe article, and no other', () => {
    // A number alone is a further page of the list.
    const pages = ending(/^articles\/[^/]+\/index\.html$/u)
      .map((file) => file.split('/')[1]!)
      .filter((id) => !/^\d+$/u.test(id));
    assert.deepEqual(pages.sort(), safe.map((_, index) => `h-${index}`).sort());
    for (const file of files) assert.match(file, /^[\w./@-]+$/u);
  });

  test('says what was left out, and leads there from every page', () => {
    const said = /id="left-out"[\s\S]*?<\/ul>/u
      .exec(text('articles/index.html'))![0]
      .replace(/<[^>]+>/gu, ' ');
    for (const words of [
      /empty\.md\s+found an empty file; expected an article/u,
      /key\.md\s+found the key `authr`/u,
      /link\.md\s+found a (?:symbolic )?link/u,
      /red\\u\{1b\}\[31m\\u\{a\}\.md/u,
    ])
      assert.match(said, words);
    assert.doesNotMatch(said, /h-\d/u);
    for (const page of ending(/\.html$/u))
      if (page !== 'previews/index.html')
        assert.match(text(page), /href="[^"]*(?:articles\/)?#left-out"/u, page);
    assert.deepEqual(differences(out), []);
  });

  test('HTML holds no element, handler or address of an article’s', async () => {
    const validator = new HtmlValidate({ root: true });
    const config = await validator.getConfigFor('page.html');
    const pages = ending(/\.html$/u);
    assert.ok(pages.length > safe.length);
    for (const page of pages) {
      const document = new Parser(config).parseHtml(text(page));
      for (const node of document.querySelectorAll(
        'iframe, base, object, embed, math, plaintext, textarea, frame',
      )) {
        // Of our own is one frame, which stands outside of everything that an article wrote.
        const own = node.tagName === 'iframe' && node.parent?.tagName === 'body';
        if (!own) assert.fail(`${page}: <${node.tagName}>`);
        assert.match(String(node.getAttributeValue('src')), /^(?:\/[\w-]+)*\/previews\/$/u, page);
      }
      assert.ok(document.querySelectorAll('iframe').length <= 1, page);
      for (const node of document.querySelectorAll('meta'))
        assert.equal(node.getAttributeValue('http-equiv')?.toLowerCase() === 'refresh', false, page);
      for (const node of document.querySelectorAll('script')) {
        if (node.getAttributeValue('type')?.endsWith('json')) JSON.parse(node.textContent);
        else assert.doesNotMatch(node.textContent, /alert\(1\)|process\.exit/u, page);
      }
      for (const node of document.querySelectorAll('*'))
        for (const { key, value } of node.attributes) {
          assert.doesNotMatch(key, /^on/iu, `${page}: ${node.tagName} ${key}`);
          if (!/^(?:href|src|srcset|action|formaction|poster|data|xlink:href)$/u.test(key)) continue;
          const address = String(value).trim();
          assert.doesNotMatch(
            address,
            /^\s*(?:javascript|data|vbscript|file|blob):/iu,
            `${page}: ${address}`,
          );
          if (key !== 'href')
            assert.doesNotMatch(address, /^(?:https?:)?\/\/(?!readout\.example)/iu, `${page}: ${address}`);
        }
    }
  });

  test('every page says first of all what may be loaded: nothing from elsewhere, nothing unsafe', () => {
    for (const page of ending(/\.html$/u)) {
      const html = text(page);
      const [head, policy] = /^[\s\S]*?<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(
        html,
      )!;
      assert.doesNotMatch(head, /<(?:script|link|style|img|base)\b/u, page);
      assert.equal(html.split('Content-Security-Policy').length, 2, page);
      const said = new Map(policy!.split(/;\s*/u).map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
      for (const none of ['default-src', 'base-uri', 'form-action'])
        assert.deepEqual(said.get(none), ["'none'"], `${page}: ${none}`);
      assert.ok(!said.has('object-src'), page);
      const wasm = page === 'search/index.html' ? ["'wasm-unsafe-eval'"] : [];
      for (const [what, from] of said)
        for (const place of from)
          assert.ok(["'none'", "'self'", ...wasm].includes(place), `${page}: ${what} ${place}`);
    }
  });

  test('the words of every article are in the text of its page', async () => {
    const config = await new HtmlValidate({ root: true }).getConfigFor('page.html');
    for (const [index, { what, keeps }] of safe.entries()) {
      const shown = new Parser(config).parseHtml(text(`articles/h-${index}/index.html`));
      const words = unescaped(shown.querySelector('main')!.textContent);
      for (const word of keeps!.match(/[\p{L}\p{N}<>&"=:/]{2,}/gu) ?? [])
        assert.ok(words.includes(word), `${what}: ${word}`);
    }
  });

  test('words turn the direction of nothing that is not theirs, push no page wide and ask for nothing', async () => {
    const turning = ending(/\.html$/u).filter((file) => TURNS.test(text(file)));
    assert.ok(turning.length > 20, `${turning.length} pages`);
    const lists = ending(/^[a-z]*\/?(?:\d+\/)?index\.html$/u);
    const last = safe.length - 1;
    const shown = new Set([
      ...turning,
      ...lists,
      ...ending(new RegExp(`^articles/h-(?:1\\d.?|${last}|${last - 1})/index`, 'u')),
    ]);
    const site = await serve(out);
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const wrong: string[] = [];
    let path = '';
    page.on(
      'request',
      (request) => request.url().startsWith(site.origin) || wrong.push(`${path} asks ${request.url()}`),
    );
    page.on('pageerror', ({ message }) => wrong.push(`${path}: ${message}`));
    page.on('dialog', () => wrong.push(`${path}: a dialog`));
    for (path of shown) {
      await page.goto(`${site.origin}/${path}`);
      const found = (await page.evaluate(NOT_APART)) as string[];
      wrong.push(...found.map((html) => `${path}: ${html}`));
      const wide = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      if (wide > 0) wrong.push(`${path}: scrolls sideways by ${wide} px`);
    }
    await browser.close();
    await site.close();
    assert.deepEqual(wrong, []);
  });

  test('XML is well-formed, JSON is JSON, and no cell of a table begins a formula', () => {
    for (const kind of [/\.(?:xml|svg)$/u, /\.json(?:ld)?$/u, /\.csv$/u])
      assert.ok(ending(kind).length > 0, String(kind));
    assert.deepEqual(
      files.flatMap((file) => faultsOf(file, text(file)).map((fault) => `${file}: ${fault}`)),
      [],
    );
  });
});
