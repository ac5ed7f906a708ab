import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { jsonLine, jsonText } from '../../src/exports/json.ts';
import { csv, guarded, unguarded } from '../../src/exports/tables/csv.ts';
import { el, html, type XmlElement, xmlDocument } from '../../src/exports/xml.ts';
import { fc } from '../seeded.ts';

/** Any words, and often those that mean something to the format that they are written in. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'<>&"\'=+-@,;\t\r\n\u2028\u0085\ufffe\u0000\u001b＝＠ ',
        ']]>',
        '<!--',
        '\ud800',
        '&amp;',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** An element as a parser of XML sees it. */
function parsed(text: string): XmlElement[] {
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [];
  const found: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => assert.fail(`${error.message}: ${JSON.stringify(text)}`));
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes } as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (said) => open.at(-1)?.children.push(said));
  parser.on('closetag', () => {
    const last = open.pop()!;
    if (open.length === 0) found.push(last);
  });
  parser.write(text).close();
  return found;
}

/** What XML can carry of words: what is no Char of XML 1.0 is U+FFFD. */
const carried = (said: string): string =>
  said.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

describe('XML', () => {
  test('gives back any words, in an element and in an attribute', () => {
    fc.assert(
      fc.property(words, words, (said, beside) => {
        const [root] = parsed(xmlDocument(el('a', {}, el('b', { c: beside }, said)), `${said}.css`));
        const [inner] = root!.children.filter((child) => typeof child !== 'string');
        assert.equal(inner!.attributes.c, carried(beside));
        assert.equal(inner!.children.join(''), carried(said));
      }),
      { numRuns: 1000 },
    );
  });

  test('indents elements and never words; leaves out what is nothing; closes what is empty', () => {
    const tree = el(
      'a',
      { b: 1, c: null, d: undefined, e: false },
      null,
      el('f', {}, 'x', el('g')),
      false,
      el('h'),
    );
    const style = '<?xml-stylesheet type="text/css" href="s.css"?>\n';
    const body = '<a b="1" e="false">\n  <f>x<g></g></f>\n  <h/>\n</a>\n';
    assert.equal(xmlDocument(tree), `<?xml version="1.0" encoding="utf-8"?>\n${body}`);
    assert.equal(xmlDocument(tree, 's.css'), `<?xml version="1.0" encoding="utf-8"?>\n${style}${body}`);
  });

  test('as HTML has no white space of ours, and no element that closes itself', () =>
    assert.equal(html(['a <', el('b', {}, el('c')), '& d']), 'a &lt;<b><c></c></b>&amp; d'));
});

describe('CSV', () => {
  test('gives back any words, and no cell begins a formula', () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const text = csv(['a', 'b'], [[one, two]]);
        assert.ok(text.isWellFormed());
        const rows = parseCsv(text, { record_delimiter: '\r\n' }) as string[][];
        assert.deepEqual(rows[0], ['a', 'b']);
        assert.deepEqual(
          rows[1]?.map(unguarded),
          [one, two].map((cell) => cell.toWellFormed()),
        );
        for (const cell of rows[1]!) assert.doesNotMatch(cell, /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('guards words that begin like a formula, however they are quoted, and no others', () => {
    for (const sign of '=+-@\t\r\n＝＋－＠') assert.equal(guarded(`${sign}x`), `'${sign}x`);
    for (const cell of ["'=x", "''=x", ' =x', '  @x', '\u00a0+1', "' -x"])
      assert.equal(guarded(cell), `'${cell}`);
    for (const cell of ['', 'x', "'x", 'a=b', '1-2', '(=x)', ' x', 'x =y']) {
      assert.equal(guarded(cell), cell);
      assert.equal(unguarded(cell), cell);
    }
    for (const cell of ['=x', "=x'"]) assert.equal(unguarded(cell), cell);
  });

  test('writes numbers, answers and nothing as they are', () =>
    assert.equal(csv(['a'], [[-1], [true], [null], ['a"b,c']]), 'a\r\n-1\r\ntrue\r\n\r\n"a""b,c"\r\n'));
});

describe('JSON', () => {
  test('gives back any words, one record on one line', () => {
    fc.assert(
      fc.property(words, (said) => {
        const line = jsonLine({ said });
        assert.doesNotMatch(line, /[\r\n\u0085\u2028\u2029]/u);
        assert.deepEqual(JSON.parse(line), { said });
        assert.deepEqual(JSON.parse(jsonText({ said })), { said });
      }),
      { numRuns: 1000 },
    );
    assert.equal(jsonLine('\u0085\u2028\u2029'), '"\\u0085\\u2028\\u2029"');
    assert.equal(jsonText([1]), '[\n  1\n]\n');
  });
});
