import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { printProblem, readBeside, readSeeds } from '../../src/intake/index.ts';

let folder: string;
const put = (name: string, text = 'Ann Lee met Bo Roy.') => writeFileSync(join(folder, name), text);
const rules = () => readSeeds(folder).problems.map(({ path, rule }) => `${path} ${rule}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of seeds', () => {
  test('gives its articles in the order of their ids, nested folders included', () => {
    mkdirSync(join(folder, 'b'));
    put('c.md');
    put('b/a.txt');
    assert.deepEqual(
      readSeeds(folder).articles.map(({ id, path }) => [id, path]),
      [
        ['a', 'b/a.txt'],
        ['c', 'c.md'],
      ],
    );
  });

  test('gives them so whatever order their files have', () => {
    mkdirSync(join(folder, 'z'));
    for (const name of ['Bo.md', 'ann.md', 'é.md', 'z/a.txt', 'd-2.md', 'D 1.md']) put(name);
    assert.deepEqual(
      readSeeds(folder).articles.map(({ id }) => id),
      ['a', 'ann', 'bo', 'd-1', 'd-2', 'e'],
    );
  });

  test('names every bad file in one run, and reads the rest', () => {
    put('good.md');
    put('empty.md', '');
    put('key.md', '---\nauthr: B\n---\nText.');
    put('open.md', '---\ntitle: "B\n---\nText.');
    assert.deepEqual(rules(), ['empty.md intake:empty', 'key.md intake:unknown-key', 'open.md intake:yaml']);
    assert.equal(readSeeds(folder).articles.length, 1);
  });

  test('without articles is refused', () => {
    put('notes.csv');
    assert.deepEqual(
      readSeeds(folder).problems.map(({ rule }) => rule),
      ['intake:no-articles'],
    );
    assert.deepEqual(readSeeds(folder).others, ['notes.csv']);
  });

  test('that is not there is refused', () => {
    assert.deepEqual(
      readSeeds(join(folder, 'none')).problems.map(({ rule }) => rule),
      ['intake:no-folder'],
    );
  });
});

describe('two files with one address', () => {
  for (const [a, b] of [
    ['talks.md', 'talks.txt'],
    ['talks.md', 'Talks.md'],
    ['caf\u00e9.md', 'cafe\u0301.md'],
  ] as const)
    test(`${a} and ${b} are both refused, each naming the other`, () => {
      put(a);
      put(b);
      const { articles, problems } = readSeeds(folder);
      assert.equal(articles.length, 0);
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        ['intake:same-address', 'intake:same-address'],
      );
      assert.ok(problems.some(({ path, found }) => path === a && found.includes(b)));
    });
});

describe('what is no plain file', () => {
  beforeEach(() => put('good.md'));

  test('a link is refused, wherever it leads', () => {
    symlinkSync('/etc/hostname', join(folder, 'outside.md'));
    symlinkSync('good.md', join(folder, 'inside.md'));
    symlinkSync('/etc', join(folder, 'folder'));
    assert.deepEqual(rules(), ['folder intake:link', 'inside.md intake:link', 'outside.md intake:link']);
  });

  test('a pipe is refused and not read', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    assert.deepEqual(rules(), ['pipe.md intake:no-file']);
  });

  test('a folder named like an article is refused', () => {
    mkdirSync(join(folder, 'x.md'));
    assert.deepEqual(rules(), ['x.md intake:folder']);
  });

  test('a hidden folder is left alone, and named', () => {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git', 'x.md'), 'Ann Lee met Bo Roy.');
    assert.deepEqual(readSeeds(folder).others, ['.git']);
  });

  test('a file without permission is refused', {
    skip: process.getuid?.() === 0 && 'root reads every file',
  }, () => {
    put('closed.md');
    chmodSync(join(folder, 'closed.md'), 0);
    assert.deepEqual(rules(), ['closed.md intake:unreadable']);
  });
});

test('a problem is one line: where, what was found, what was expected, what to do', () => {
  put('a.md', '---\nauthr: B\n---\nText.');
  const [problem] = readSeeds(folder).problems;
  assert.match(
    printProblem(problem!),
    /^a\.md:2:1: found the key `authr`; expected one of title, .*\. Correct or delete this line\. \[intake:unknown-key\]$/u,
  );
});

test('a date after the day of the build is kept, with a note; without such a day none is too late', () => {
  put('a.md', '---\npublished: 2031-05\n---\nAnn Lee met Bo Roy.');
  const rulesOn = (epoch?: string) => readSeeds(folder, { epoch }).articles[0]!.notes.map(({ rule }) => rule);
  assert.ok(rulesOn('1767225600').includes('intake:future'));
  assert.ok(!rulesOn('1956528000').includes('intake:future'));
  assert.ok(!rulesOn().includes('intake:future'));
  for (const no of ['soon', 'x1767225600', '1767225600x', '-1', '17672256000000'])
    assert.ok(!rulesOn(no).includes('intake:future'), no);
  put('a.md', '---\npublished: 2026-01-01\n---\nAnn Lee met Bo Roy.');
  assert.ok(rulesOn('1767225599').includes('intake:future'));
  assert.ok(!rulesOn('1767225600').includes('intake:future'));
  const [note] = readSeeds(folder, { epoch: '0' }).articles[0]!.notes.slice(-1);
  assert.deepEqual([note!.rule, note!.start, note!.end], ['intake:future', 0, 1]);
});

test('a collision names the other file without its controls', () => {
  mkdirSync(join(folder, 'a'));
  put('x.md');
  put('a/x.md');
  for (const { found } of readSeeds(folder).problems) assert.match(found, /of `(?:a\/)?x\.md` too/u);
});

test('links, pipes, devices and folders are refused in nested folders too', () => {
  put('good.md');
  mkdirSync(join(folder, 'b/c.txt'), { recursive: true });
  symlinkSync('/dev/zero', join(folder, 'b/zero.md'));
  symlinkSync('nowhere', join(folder, 'b/broken.md'));
  symlinkSync('..', join(folder, 'b/loop'));
  execFileSync('mkfifo', [join(folder, 'b/pipe')]);
  assert.deepEqual(rules(), [
    'b/broken.md intake:link',
    'b/c.txt intake:folder',
    'b/loop intake:link',
    'b/pipe intake:no-file',
    'b/zero.md intake:link',
  ]);
});

test('a name that is no UTF-8 is refused', {
  skip: process.platform === 'darwin' && 'such a name can not be made',
}, () => {
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([0xff]), Buffer.from('.md')]),
    'Ann Lee spoke.',
  );
  assert.equal(readSeeds(folder).problems[0]?.rule, 'intake:unreadable');
});

test('a folder given as a link is refused', () => {
  symlinkSync(folder, `${folder}-link`);
  assert.equal(readSeeds(`${folder}-link`).problems[0]?.rule, 'intake:no-folder');
  rmSync(`${folder}-link`);
});

test('a file of 50 MB is refused unread, by its own size', () => {
  put('big.md', 'a'.repeat(50_000_000));
  const before = process.memoryUsage().external;
  assert.match(readSeeds(folder).problems[0]!.found, /^50000000 bytes$/u);
  assert.ok(process.memoryUsage().external - before < 10_000_000);
});

describe('files beside the articles', () => {
  beforeEach(() => put('good.md'));

  test('are none of the articles, and no strangers', () => {
    for (const name of ['tenures.json', 'ledger.json', 'other.json']) put(name, '{}');
    const { articles, problems, others } = readSeeds(folder);
    assert.deepEqual([articles.length, problems.length, others], [1, 0, ['other.json']]);
    assert.deepEqual(readBeside(folder, 'tenures.json'), { text: '{}' });
    assert.equal(readBeside(folder, 'none.json'), null);
  });

  for (const name of ['tenures.json', 'ledger.json'])
    test(`${name} may be no link, pipe or folder: it is refused and not read`, () => {
      const path = join(folder, name);
      for (const [make, rule] of [
        [() => symlinkSync('/etc/hostname', path), 'intake:link'],
        [() => execFileSync('mkfifo', [path]), 'intake:no-file'],
        [() => mkdirSync(path), 'intake:folder'],
      ] as const) {
        make();
        assert.deepEqual(rules(), [`${name} ${rule}`]);
        assert.equal(readBeside(folder, name), null);
        rmSync(path, { recursive: true });
      }
    });

  test('may be neither empty, nor huge, nor anything but text', () => {
    for (const [text, rule] of [
      ['', 'intake:empty'],
      ['a'.repeat(2_097_153), 'intake:file-size'],
      ['a\u0000', 'intake:control-character'],
    ] as const) {
      put('tenures.json', text);
      const found = readBeside(folder, 'tenures.json');
      assert.equal(found && 'rule' in found && found.rule, rule);
    }
  });
});
