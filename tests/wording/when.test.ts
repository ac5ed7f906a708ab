import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undated, type When } from '../../src/time/index.ts';
import { plain } from '../../src/wording/rich.ts';
import { byLatest, whenLabel } from '../../src/wording/when.ts';

const when = (over: Partial<When>): When => ({ ...undated(), shape: 'window', ...over });
const inferred = { earliest: 'inferred', latest: 'inferred' } as const;
const words = (text: string) => ({ start: 0, end: text.length, text });

const cases: readonly [string, When, string, string][] = [
  ['nodate', undated(), 'no date', 'No date'],
  [
    'day',
    when({ shape: 'day', edtf: '2024-08-14', earliest: '2024-08-14', latest: '2024-08-14' }),
    'on 14 August 2024',
    '14 August 2024',
  ],
  [
    'window',
    when({ edtf: '2022', earliest: '2022-01-01', latest: '2022-12-31' }),
    'in 2022',
    'Some day in 2022',
  ],
  [
    'window',
    when({ edtf: '2024-08', earliest: '2024-08-01', latest: '2024-08-31' }),
    'in August 2024',
    'August 2024',
  ],
  [
    'span',
    when({ shape: 'period', edtf: '2024', earliest: '2024-01-01', latest: '2024-12-31' }),
    'over 2024',
    'All of 2024',
  ],
  [
    'open-l',
    when({ edtf: '../2025-09-05', latest: '2025-09-05' }),
    'by 5 September 2025',
    'By 5 September 2025',
  ],
  [
    'open-r',
    when({ edtf: '2025-09-05/..', earliest: '2025-09-05' }),
    'from 5 September 2025 on',
    'From 5 September 2025 on',
  ],
  ['open', when({ words: words('a few months ago') }), '“a few months ago”', '“a few months ago”'],
];

for (const [sign, value, short, long] of cases)
  test(`${sign}: ${short}`, () => {
    const label = whenLabel(value);
    assert.deepEqual([label.sign, plain(label.short), plain(label.long)], [sign, short, long]);
  });

test('a year, a month or a day stands in `datetime`, which takes no more of EDTF', () => {
  const datetime = (edtf: string | null) => whenLabel(when({ edtf, latest: '2025-09-05' })).datetime;
  assert.deepEqual(['2022', '2024-08', '2024-08-14'].map(datetime), ['2022', '2024-08', '2024-08-14']);
  assert.deepEqual(['../2025-09-05', '2025-01-01/2025-09-05', '2024-XX', null].map(datetime), [
    null,
    null,
    null,
    null,
  ]);
});

test('only what the words do not say is dashed', () => {
  const value = when({
    edtf: '2024-08',
    earliest: '2024-08-01',
    latest: '2024-08-31',
    edges: inferred,
    words: words('August last year'),
  });
  assert.deepEqual(whenLabel(value).long, ['August\u00a0', { is: 'inferred', text: '2024' }]);
  assert.deepEqual(whenLabel({ ...value, words: words('last month') }).long, [
    { is: 'inferred', text: 'August\u00a02024' },
  ]);
  assert.equal(whenLabel(value).guess, true);
});

test('order is by the latest day, open starts first; open ends and no date come last', () => {
  const list = [
    undated(),
    when({ earliest: '2020-01-01' }),
    when({ latest: '2025-01-01' }),
    when({ earliest: '2024-12-01', latest: '2024-12-31' }),
    when({ earliest: '2024-01-01', latest: '2024-12-31' }),
    when({ latest: '2024-12-31' }),
  ];
  assert.deepEqual([...list].sort(byLatest), [list[5], list[3], list[4], list[2], list[1], list[0]]);
});
