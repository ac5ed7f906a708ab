import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverageFigure, type Drawing, voicesFigure } from '../../src/views/figures/index.ts';
import { elements, faultsOf, textOf } from './figures-tree.ts';

/** What a path of strokes draws, as `[from, to, y]`. */
function stretches(path: string): (readonly [number, number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)h(-?[\d.]+)/g)].map(([, dx, dy, across]) => {
    const from = x + Number(dx);
    y += Number(dy);
    x = from + Number(across);
    return [from, x, Math.round(y * 10) / 10];
  });
}

const drawnAs = ({ nodes }: Drawing, css: string) =>
  elements(nodes)
    .filter(({ tag, attrs }) => tag === 'path' && attrs.class === css)
    .map(({ attrs }) => stretches(String(attrs.d)));

/** Sentences of a hundred letters; from each third something is read, and from each seventh nothing. */
const article = (count: number) => ({
  sentences: Array.from({ length: count }, (_, index) => ({
    n: index + 1,
    nil: index % 7 === 6,
    start: index * 101,
    end: index * 101 + 100,
  })),
  facts: Array.from({ length: Math.ceil(count / 3) }, (_, index) => ({
    css: 'm' as const,
    start: index * 303 + 10,
    end: index * 303 + 90,
    key: { start: index * 303 + 30, end: index * 303 + 50 },
  })),
  lanes: [
    { css: 'm' as const, name: 'Meetings', count: Math.ceil(count / 3) },
    { css: 's' as const, name: 'Statements', count: 0 },
  ],
  nothing: 'nothing read',
  title: 'The article.',
});

describe('the coverage of an article', () => {
  for (const count of [1, 16, 50, 200])
    it(`has a cell a sentence and a bar a fact, of ${count} sentences`, () => {
      const data = article(count);
      const { wide, narrow } = coverageFigure(data);
      for (const drawing of [wide, narrow]) {
        assert.deepEqual(faultsOf(drawing.nodes), []);
        const [cells] = drawnAs(drawing, 'cell');
        assert.equal(cells!.length, data.sentences.filter(({ nil }) => !nil).length);
        for (const [index, [from, to, y]] of cells!.entries()) {
          assert.ok(from < to && to <= drawing.width, `${from} to ${to}`);
          const [next] = cells!.slice(index + 1);
          assert.ok(!next || next[2] > y || next[0] > to, 'cells in order, none on another');
        }
        const [quotes] = drawnAs(drawing, 'ks pale');
        const [keys] = drawnAs(drawing, 'ks');
        assert.deepEqual([quotes!.length, keys!.length], [data.facts.length, data.facts.length]);
        for (const [index, [from, to, y]] of keys!.entries()) {
          const [start, end, lane] = quotes![index]!;
          assert.ok(from >= start && to <= Math.max(end, from + 3) && y === lane);
        }
      }
    });

  it('numbers the sentences, each fifth of many, and no number on another', () => {
    const numbers = (count: number) =>
      elements(coverageFigure(article(count)).wide.nodes)
        .filter(({ tag, attrs }) => tag === 'text' && attrs.class === 'mi s3')
        .flatMap(({ children }) => children.map(textOf).map(Number));
    assert.deepEqual(
      numbers(16),
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
    assert.deepEqual(numbers(50), [1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]);
  });
});

describe('the voices of an article', () => {
  const voice = (name: string, direct: boolean) => ({
    name,
    quoted: false,
    sentences: 1,
    said: [{ start: 0, end: 100, siglum: 'S1', direct }],
    verbs: 'said',
  });
  const { wide, narrow } = voicesFigure({
    sides: [{ name: 'Chile', share: '2 of 9 sentences', voices: [voice('Ana', true), voice('Bo', false)] }],
    extent: { start: 0, end: 900 },
    title: 'Who is heard.',
  });

  it('say of each country and speaker how much of it is theirs', () => {
    for (const { nodes } of [wide, narrow]) {
      assert.deepEqual(faultsOf(nodes), []);
      const lines = elements(nodes)
        .filter(({ tag }) => tag === 'text')
        .map(textOf);
      for (const line of ['2 of 9 sentences', 'Ana1said', 'Bo1said']) assert.ok(lines.includes(line), line);
    }
  });

  it('fill the bars of words in quotation marks, and no others', () => {
    for (const { nodes } of [wide, narrow]) {
      const bars = (css: string) =>
        elements(nodes).filter(({ tag, attrs }) => tag === 'path' && attrs.class === css).length;
      assert.deepEqual([bars('k ks'), bars('paper ks')], [1, 1]);
    }
  });
});
