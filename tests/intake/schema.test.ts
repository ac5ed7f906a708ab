import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frontMatterSchema } from '../../src/intake/schema.ts';

const message = (key: string, value: string): string | null =>
  frontMatterSchema.safeParse({ [key]: value }).error?.issues[0]?.message ?? null;

const GOOD: Readonly<Record<string, readonly string[]>> = {
  title: ['A', 'a'.repeat(500), 'Ærø: “talks” – 日本\u200d'],
  titleDerived: ['true', 'false'],
  published: [
    '2025',
    '2025-04',
    '2024-02-29',
    '2025-01/2025-09',
    '2025-04-02/2025-04-02',
    '2025/..',
    '../2025',
  ],
  url: [
    'https://example.org/a?b=c#d',
    'http://news.example.co.uk',
    'HTTPS://Example.org:8080?a',
    'https://example.org/"><b>',
    `https://example.org/${'a'.repeat(1980)}`,
  ],
  language: ['en', 'en-GB'],
};

const BAD: Readonly<Record<string, readonly string[]>> = {
  title: [
    '',
    ' ',
    'a'.repeat(501),
    'a\nb',
    'a\u0085',
    'a\u2028b',
    'a\u202eb',
    'a\u2069b',
    'a\ufdd0',
    'a\ud800',
  ],
  titleDerived: ['', 'yes', 'True'],
  published: [
    ...['', '25', '20255', '-2025', '2025-1', '2025-02-30', '2025-13', '2025-04-02T10:00', '2025~', '2025?'],
    ...[
      '..',
      '../..',
      '/',
      '0000',
      '0225-04-02',
      '2025-09/2025-01',
      '2025-04-02/2025-04-01',
      '[2025]',
      '202X',
      ' 2025',
    ],
  ],
  url: [
    ...['', 'example.org', 'ftp://example.org', 'javascript:alert(1)', '//example.org', 'https://localhost'],
    ...['https://exa mple.org', 'https://example.org/a b', 'https://example.org/\u202e', 'https://1.2.3.4/'],
    ...[
      'https://user@example.org/',
      'https://a:b@example.org/',
      'https://example.org\\@evil.example',
      'https:///example.org',
    ],
    ...['https:example.org', 'https://ex\u0430mple.org/', 'https://example.org:99999/'],
    `https://example.org/${'a'.repeat(1981)}`,
  ],
  language: ['', 'fr', 'en-gb', 'en-', 'xen', 'en-GBR', 'eng'],
  colour: ['red'],
};

describe('front matter', () => {
  for (const [key, values] of Object.entries(GOOD))
    for (const value of values)
      test(`may say ${key}: ${JSON.stringify(value).slice(0, 30)}`, () =>
        assert.equal(message(key, value), null));

  for (const [key, values] of Object.entries(BAD))
    for (const value of values)
      test(`may not say ${key}: ${JSON.stringify(value).slice(0, 30)}`, () =>
        assert.notEqual(message(key, value), null));

  test('is trimmed, and true to what was written', () => {
    const { data } = frontMatterSchema.safeParse({
      title: ' A ',
      titleDerived: 'true',
      outlet: 'B',
      licence: 'C',
    });
    assert.deepEqual(data, { title: 'A', titleDerived: true, outlet: 'B', licence: 'C' });
    assert.equal(frontMatterSchema.parse({ titleDerived: 'false' }).titleDerived, false);
  });
});
