import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber, isoDay } from '../../src/time/index.ts';
import {
  type TimelineData,
  type TimelineItem,
  timelineFigure,
  type UndatedItem,
} from '../../src/views/figures/index.ts';
import { overlap } from '../../src/views/figures/relations-measure.ts';
import { elements, faultsOf, textOf } from './figures-tree.ts';

const item = (
  n: number,
  shape: TimelineItem['shape'],
  earliest: string | null,
  latest: string | null,
  css: TimelineItem['css'] = 'm',
): TimelineItem => ({
  css,
  sigla: [{ text: `M${n}`, css: 'm k b', face: 'bold' }],
  text: [{ text: `Ana Lira (CL) with Bo Strand (NO) on fisheries and a good deal more, number ${n}` }],
  when: [{ text: 'some day' }],
  shape,
  earliest,
  latest,
  edges: { earliest: earliest ? 'stated' : null, latest: latest ? 'inferred' : null },
  path: `meetings/${n}/`,
});

const data = (items: readonly TimelineItem[], more: Partial<TimelineData> = {}): TimelineData => ({
  id: 'time',
  title: 'Facts in time.',
  items,
  published: null,
  undated: [],
  undatedWords: {
    name: 'No date given',
    note: 'and none follows.',
    place: 'Place means nothing.',
    rest: (n) => `and ${n} more`,
  },
  tenures: [],
  tenuresTitle: 'Time in office',
  more: (n) => `and ${n} more`,
  lanes: (['m', 'a', 'f', 's'] as const).map((css) => ({ key: css, css, name: css })),
  most: (n, unit) => `${n} a ${unit}`,
  ...more,
});

const FEW = [
  item(1, 'window', '2022-01-01', '2022-12-31'),
  item(2, 'day', '2024-03-14', '2024-03-14'),
  item(3, 'period', '2024-01-01', '2024-12-31', 'f'),
  item(4, 'window', null, '2025-09-05', 's'),
  item(5, 'window', '2025-01-01', null, 'a'),
];

/** A thousand days and now and then a window of a year, over five years. */
const MANY = Array.from({ length: 1000 }, (_, n) => {
  const from = dayNumber(2019, 1, 1) + ((n * 37) % 1800);
  const long = n % 12 === 0;
  const css = (['m', 'a', 'f', 's'] as const)[n % 4]!;
  return item(n, long ? 'window' : 'day', isoDay(from), isoDay(long ? from + 200 : from), css);
});

const sizes = [5, 20, 40, 1000].map((n) => [n, n === 5 ? FEW : MANY.slice(0, n)] as const);

describe('a line of time', () => {
  for (const [n, items] of sizes) {
    const figure = timelineFigure(data(items))!;
    for (const name of ['wide', 'narrow'] as const) {
      const drawing = figure[name];
      it(`of ${n}, ${name}: labels lie on no other and inside the drawing`, () => {
        drawing.labels.forEach((one, index) => {
          assert.ok(
            one.x >= -1 && one.x + one.width <= drawing.width + 1,
            `label ${index} ${JSON.stringify(one)}`,
          );
          assert.ok(one.y >= 0 && one.y + one.height <= drawing.height);
          assert.ok(drawing.labels.slice(index + 1).every((other) => !overlap(one, other)));
        });
      });
      it(`of ${n}, ${name}: no style, no id twice, rounded numbers`, () =>
        assert.deepEqual(faultsOf(drawing.nodes), []));
    }
    it(`of ${n} is the same each time`, () => assert.deepEqual(timelineFigure(data(items)), figure));
  }

  it('has a window from its first day to the end of its last', () => {
    const { wide } = timelineFigure(data(FEW))!;
    const hatch = elements(wide.nodes).find(
      ({ tag, attrs }) => tag === 'rect' && attrs.fill === 'url(#time-w-m)',
    )!;
    assert.equal(hatch.attrs.x, 0);
    const years = 4;
    assert.ok(Math.abs(Number(hatch.attrs.width) - 1088 / years) < 1);
  });

  it('has a day as a point in its year, a third of a quarter before its end', () => {
    const { wide } = timelineFigure(data(FEW))!;
    const [point] = elements(wide.nodes).filter(({ tag }) => tag === 'circle');
    const share = (Number(point!.attrs.cx) - 1088 / 2) / (1088 / 4);
    assert.ok(share > 73 / 366 && share < 74.5 / 366, String(share));
  });

  it('lets an open end fade and gives it no tick', () => {
    const { wide } = timelineFigure(data([FEW[3]!, FEW[1]!]))!;
    const group = elements(wide.nodes).find(({ tag, attrs }) => tag === 'g' && attrs.class === 's')!;
    assert.equal(group.children.length, 2);
    assert.match(String((group.children[0] as { attrs: Record<string, string> }).attrs.mask), /-l\)$/);
  });

  it('stays small with a thousand: counts by month, and forty rows at most', () => {
    const { wide, narrow, bundled } = timelineFigure(data(MANY))!;
    assert.ok(bundled.rows.length <= 40);
    assert.equal(bundled.counted.length, MANY.filter(({ shape }) => shape === 'day').length);
    assert.ok(wide.height < 1500 && narrow.height < 2000, `${wide.height} ${narrow.height}`);
    assert.ok(elements(wide.nodes).length < 900);
  });

  it('names months where it is short, and years where it is long', () => {
    const names = (items: readonly TimelineItem[]) =>
      elements(timelineFigure(data(items))!.wide.nodes)
        .filter(({ tag, attrs }) => tag === 'text' && attrs.y === 12)
        .map(textOf);
    assert.deepEqual(names([item(1, 'window', '2024-02-03', '2024-04-20')]), [
      'Feb 2024',
      'Mar 2024',
      'Apr 2024',
    ]);
    assert.deepEqual(names(FEW), ['2022', '2023', '2024', '2025']);
  });

  it('leaves out what lies so far off that the rest would be pressed together', () => {
    const far = item(9, 'window', '1947-01-01', '1947-12-31');
    assert.equal(timelineFigure(data([far, ...FEW]))!.far, 1);
    assert.equal(timelineFigure(data([far, FEW[1]!]))!.far, 0);
  });

  it('draws a stretch of time, and no edge where something goes on beyond it', () => {
    const view = { from: dayNumber(2024, 1, 1), to: dayNumber(2025, 1, 1) };
    const figure = timelineFigure(data([item(1, 'window', '2023-05-01', '2024-06-30'), ...FEW], { view }))!;
    assert.deepEqual(figure.extent, view);
    const [first] = figure.wide.nodes.flatMap((node) =>
      typeof node !== 'string' && node.attrs.class === 'ev' ? [node] : [],
    );
    assert.equal(first!.attrs.href, 'meetings/1/');
    const sign = elements(first!.children.slice(0, 1)).slice(1);
    assert.deepEqual(
      sign.map(({ tag }) => tag),
      ['rect', 'path'],
    );
    assert.ok(Number(/^M([\d.]+)/u.exec(String(sign[1]!.attrs.d))![1]) > 500);
  });

  it('puts rows under the lanes they belong to, however few, and counts each lane of many apart', () => {
    const lanes = ['KE', 'NO'].map((key) => ({ key, name: key, css: null }));
    const both = (items: readonly TimelineItem[]) =>
      items.flatMap((one) => lanes.map(({ key }) => ({ ...one, lane: key })));
    const names = (items: readonly TimelineItem[]) =>
      elements(timelineFigure(data(both(items), { lanes, grouped: true }))!.wide.nodes)
        .filter(({ tag, attrs }) => tag === 'text' && /^b mi/u.test(String(attrs.class)))
        .map(textOf);
    assert.deepEqual(names([FEW[1]!]), ['KE', 'NO']);
    const many = timelineFigure(data(both(MANY), { lanes, grouped: true }))!;
    assert.equal(many.bundled.counted.length, 2 * MANY.filter(({ shape }) => shape === 'day').length);
    assert.ok(many.wide.height < 1500);
  });

  const undated = (n: number): UndatedItem[] =>
    MANY.slice(0, n).map(({ css, sigla, text, path }, index) => ({
      ...{ css, sigla, text, path },
      note: index % 3 === 0 ? [{ text: 'placed by order: before what the article reports' }] : [],
    }));

  for (const n of [1, 5, 12])
    it(`has a lane below for ${n} without a date, and no ring on the line`, () => {
      const [bare, figure] = [
        timelineFigure(data(FEW))!,
        timelineFigure(data(FEW, { undated: undated(n) }))!,
      ];
      for (const name of ['wide', 'narrow'] as const) {
        const rings = elements(figure[name].nodes).filter(
          ({ tag, attrs }) => tag === 'circle' && 'stroke-dasharray' in attrs,
        );
        assert.equal(rings.length, n);
        for (const { attrs } of rings) assert.ok(Number(attrs.cy) > bare[name].height);
        const labels = figure[name].labels.slice(FEW.length);
        assert.equal(labels.length, n);
        for (const [index, label] of labels.entries()) {
          assert.ok(label.x >= 0 && label.x + label.width <= figure[name].width);
          assert.ok(label.y + label.height <= figure[name].height);
          for (const other of labels.slice(index + 1)) assert.ok(!overlap(label, other));
        }
      }
    });

  it('counts what is too much for the lane', () => {
    const figure = timelineFigure(data(FEW, { undated: undated(30) }))!;
    assert.equal(figure.wide.labels.length, FEW.length + 12);
    assert.ok(figure.wide.nodes.map(textOf).join(' ').includes('and 18 more'));
  });

  it('is nothing where nothing has a date', () => assert.equal(timelineFigure(data([])), null));
});
