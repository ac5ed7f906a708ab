import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  coverageScore,
  type Score,
  STRIP,
  type SvgElement,
  voiceStrip,
} from '../../src/views/figures/index.ts';
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

const pathsOf = (nodes: readonly SvgElement[], css: string) =>
  elements(nodes)
    .filter(({ tag, attrs }) => tag === 'path' && attrs.class === css)
    .map(({ attrs }) => String(attrs.d));

/** How far to the right each move of a path leads. */
const placesOf = (path: string): number[] => {
  let x = 0;
  return [...path.matchAll(/m(-?\d+)/g)].map(([, dx]) => {
    x += Number(dx);
    return x;
  });
};

/** Sentences of a hundred letters; from each third something is read, and from each seventh nothing. */
const article = (count: number) => ({
  sentences: Array.from({ length: count }, (_, index) => ({
    n: index + 1,
    nil: index % 7 === 6,
    start: 40 + index * 101,
    end: 40 + index * 101 + 100,
  })),
  facts: Array.from({ length: Math.ceil(count / 3) }, (_, index) => ({
    css: 'm' as const,
    start: 40 + index * 303 + 10,
    end: 40 + index * 303 + 90,
    key: { start: 40 + index * 303 + 30, end: 40 + index * 303 + 50 },
  })),
  lanes: [
    { css: 'm' as const, name: 'Meetings', count: Math.ceil(count / 3) },
    { css: 's' as const, name: 'Statements', count: 0 },
  ],
  nothing: 'nothing read',
});

const wordsOf = ({ words }: { readonly words: readonly SvgElement[] }, css: string): string[] =>
  words.filter(({ attrs }) => attrs.class === css).flatMap(({ children }) => children.map(textOf));

describe('the coverage of an article', () => {
  for (const count of [1, 16, 50, 200])
    it(`has a cell a sentence and a bar a fact, and lines that leave nothing out, of ${count} sentences`, () => {
      const data = article(count);
      const score: Score = coverageScore(data);
      assert.deepEqual(faultsOf(score.nodes), []);
      const [ground] = pathsOf(score.nodes, 'cell').map(stretches);
      const end = ground![0]![1];
      const parted = placesOf(pathsOf(score.nodes, 'part')[0] ?? '');
      assert.equal(parted.length, count - 1);
      assert.ok(
        parted.every((x, i) => x > (parted[i - 1] ?? 0) && x < end),
        'in order, none on another',
      );
      const empty = placesOf(pathsOf(score.nodes, 'nil')[0] ?? '');
      assert.equal(empty.length, data.sentences.filter(({ nil }) => nil).length);
      assert.ok(
        empty.every((x) => parted.includes(x)),
        'an empty cell begins where another ends',
      );
      const [quotes] = pathsOf(score.nodes, 'ks pale').map(stretches);
      const [keys] = pathsOf(score.nodes, 'ks').map(stretches);
      assert.deepEqual([quotes!.length, keys!.length], [data.facts.length, data.facts.length]);
      for (const [index, [from, to, y]] of keys!.entries()) {
        const [start, last, lane] = quotes![index]!;
        assert.ok(from >= start && to <= Math.max(last, from + 6) && y === lane);
      }
      for (const lines of [score.wide, score.narrow]) {
        assert.equal(lines[0]!.from, 0);
        assert.equal(lines.at(-1)!.from + lines.at(-1)!.length, end);
        for (const { from } of lines.slice(1)) assert.ok(parted.includes(from), 'broken between sentences');
        assert.ok(lines.flatMap((line) => wordsOf(line, 'mi it s2')).length <= 1, 'said once');
      }
    });

  it('frames empty cells that stand together as one, with a line between', () => {
    const data = article(6);
    const sentences = data.sentences.map((one) => ({
      ...one,
      nil: one.n === 3 || one.n === 4 || one.n === 6,
    }));
    const [path] = pathsOf(coverageScore({ ...data, sentences }).nodes, 'nil');
    assert.deepEqual([path!.split('z').length - 1, path!.split('m').length - 1], [2, 3]);
  });

  it('numbers the sentences, each fifth of many where there is room, and the first of each short line', () => {
    const numbers = (count: number, lines: 'wide' | 'narrow') =>
      coverageScore(article(count))[lines].map((line) => wordsOf(line, 'mi s3').map(Number));
    assert.deepEqual(numbers(16, 'wide'), [Array.from({ length: 16 }, (_, index) => index + 1)]);
    assert.deepEqual(numbers(50, 'wide'), [[1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]]);
    assert.deepEqual(numbers(50, 'narrow').flat(), [1, 8, 15, 22, 30, 37, 44]);
  });

  it('has a rule for each class that holds in copies of the score, which stand in nothing', () => {
    const rules = readFileSync(new URL('../../src/styles/strips.css', import.meta.url), 'utf8');
    const classes = elements(coverageScore(article(16)).nodes)
      .filter(({ tag }) => tag === 'path')
      .flatMap(({ attrs }) => String(attrs.class).split(' '));
    for (const css of new Set(classes)) assert.match(rules, new RegExp(`^path\\.${css}\\b`, 'mu'));
  });
});

describe('the strip of a voice', () => {
  const voice = (...said: readonly (readonly [start: number, end: number, direct: boolean])[]) => ({
    name: 'Ana',
    quoted: false,
    sentences: said.length,
    said: said.map(([start, end, direct], index) => ({ start, end, direct, siglum: `S${index + 1}` })),
    verbs: 'said, noted',
  });
  const extent = { start: 0, end: 900 };

  it('fills the bars of words in quotation marks, and no others', () => {
    const { bars } = voiceStrip(voice([0, 100, true], [450, 900, false]), extent);
    assert.deepEqual(faultsOf(bars), []);
    assert.deepEqual(pathsOf(bars, 'ks').map(stretches), [[[0, Math.round(STRIP / 9), 6.5]]]);
    assert.deepEqual(pathsOf(bars, 'paper'), [`m${STRIP / 2} 0v13h${STRIP / 2}v-13z`]);
    assert.deepEqual(voiceStrip(voice([0, 100, true]), extent).bars.length, 1);
  });

  it('names a bar where there is room for its siglum, and sets the verbs beside the last or before the first', () => {
    const { words } = voiceStrip(voice([0, 100, true], [200, 205, true]), extent);
    assert.deepEqual(wordsOf({ words }, 'on'), ['S1']);
    const verbs = ({ attrs }: SvgElement) => [attrs.x, attrs['text-anchor']];
    assert.deepEqual(verbs(words.at(-1)!), ['22.8%', undefined]);
    assert.deepEqual(verbs(voiceStrip(voice([800, 900, true]), extent).words.at(-1)!), ['88.9%', 'end']);
  });
});
