import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barsFigure, rankFigure, statusFigure } from '../../src/views/figures/index.ts';
import { inTwo } from '../../src/views/figures/text-width.ts';
import { elements, faultsOf, textOf } from './figures-tree.ts';

const rank = (n: number, before: readonly string[] = []) => ({
  title: `Trade partner of Chile ${n}`,
  below: [{ text: 'F1' }],
  rank: n,
  ordinal: `${n}th`,
  who: 'Norway',
  before,
});
const ranks = (items: readonly ReturnType<typeof rank>[]) =>
  rankFigure({
    title: 'Ranks.',
    columns: 3,
    items,
    unnamed: (places) => [`${places} before it,`, 'none named'],
  })!;

/** Heights of the level lines that are rungs of the ladder that begins at an x. */
const rungsAt = (nodes: Parameters<typeof elements>[0], x: number): number[] =>
  elements(nodes).flatMap(({ attrs }) => {
    const level = /^M([\d.]+) ([\d.]+)L[\d.]+ \2$/.exec(String(attrs.d ?? ''));
    return level && Number(level[1]) === x ? [Number(level[2])] : [];
  });

describe('ladders of rank', () => {
  const figure = ranks([rank(51), rank(3, ['Peru', 'Brazil'])]);

  it('have one step for all, so that the 51st is long', () => {
    const [long, short] = [rungsAt(figure.wide.nodes, 0), rungsAt(figure.wide.nodes, 306)];
    assert.equal(long.length, 50);
    assert.equal(short.length, 2);
    const steps = [long, short].flatMap((rungs) => rungs.slice(1).map((y, index) => y - rungs[index]!));
    assert.deepEqual([...new Set(steps)], [8]);
  });

  it('name those before, and say where nobody is named', () => {
    const words = elements(figure.wide.nodes)
      .filter(({ tag }) => tag === 'text')
      .map(textOf);
    for (const word of ['Peru', 'Brazil', '50 before it,', 'none named'])
      assert.ok(words.includes(word), word);
  });

  it('are broken where they are longer than a page', () => {
    const { wide } = ranks([rank(4000)]);
    assert.ok(wide.height < 650, String(wide.height));
    assert.ok(elements(wide.nodes).some(({ attrs }) => attrs.class === 'ln dash'));
  });

  it('hold no style and rounded numbers', () =>
    assert.deepEqual([...faultsOf(figure.wide.nodes), ...faultsOf(figure.narrow.nodes)], []));
});

describe('ladders of status', () => {
  const item = (rung: number | null, other = 'signed') => ({
    siglum: `A${rung}`,
    name: 'Treaty',
    about: 'fisheries',
    when: [{ text: '2024' }],
    year: [{ text: '2024' }],
    rung,
    other,
  });
  const draw = (...items: ReturnType<typeof item>[]) =>
    statusFigure({
      title: 'Status.',
      rungs: ['under discussion', 'agreed', 'signed', 'ratified', 'in force'],
      items,
      notStated: 'not stated',
      notStatedShort: ['not', 'stated'],
    })!;
  const filled = (figure: ReturnType<typeof draw>) =>
    elements(figure.wide.nodes).filter(({ tag, attrs }) => tag === 'rect' && attrs.class === 'k');

  it('fill the stated rung alone; those above are dashed, those below are not', () => {
    const figure = draw(item(2));
    assert.equal(filled(figure).length, 1);
    const rungs = elements(figure.wide.nodes).filter(({ attrs }) =>
      /^M150 ([\d.]+)L194 \1$/.test(String(attrs.d)),
    );
    assert.deepEqual(
      rungs.map(({ attrs }) => attrs.class),
      ['rl', 'rl', 'ln dash', 'ln dash'],
    );
  });

  it('stand a ratified treaty higher than one that is signed', () => {
    const [low, high] = filled(draw(item(2), item(3))).map(({ attrs }) => Number(attrs.y));
    assert.equal(low! - high!, 46);
  });

  it('fill nothing for a status that is no rung, and name it', () => {
    const figure = draw(item(null, 'not signed'));
    assert.equal(filled(figure).length, 0);
    assert.ok(
      elements(figure.narrow.nodes).some((node) => node.tag === 'text' && textOf(node) === 'not signed'),
    );
  });
});

describe('words beside ladders of status', () => {
  it('lie inside the drawing, on the lowest rung too, and are not cut where two lines hold them', () => {
    const item = { siglum: 'A1', name: 'Memorandum of understanding', year: [], other: 'proposed' };
    const about = 'improve coordination between their coast guards in fighting smuggling at sea';
    const { wide } = statusFigure({
      title: 'Status.',
      rungs: ['under discussion', 'agreed', 'signed'],
      items: [{ ...item, about, when: [{ text: '19 May 2025' }], rung: 0 }],
      notStated: 'not stated',
      notStatedShort: ['not', 'stated'],
    })!;
    const lines = elements(wide.nodes).filter(({ tag }) => tag === 'text');
    assert.deepEqual(lines.filter(({ attrs }) => Number(attrs.y) > wide.height - 3).map(textOf), []);
    assert.ok(lines.map(textOf).join(' ').includes(about));
  });
});

describe('bars', () => {
  const bar = (from: number, to = from, bound: 'exact' | 'at least' = 'exact') => ({
    siglum: 'F1',
    when: [{ text: '2024' }],
    written: `$${from}`,
    from,
    to,
    bound,
    target: false,
  });
  const draw = (...items: ReturnType<typeof bar>[]) => barsFigure({ id: 'bars', title: 'Numbers.', items });

  it('are as long as their numbers, from nought', () => {
    const lengths = elements(draw(bar(100), bar(50))!.wide.nodes)
      .filter(({ tag, attrs }) => tag === 'rect' && attrs.class === 'k')
      .map(({ attrs }) => Number(attrs.width));
    assert.equal(lengths[0]! / 2, lengths[1]);
  });

  it('reach left of nought for a fall', () => {
    const [rise, fall] = elements(draw(bar(10), bar(-5))!.wide.nodes)
      .filter(({ tag, attrs }) => tag === 'rect' && attrs.class === 'k')
      .map(({ attrs }) => [Number(attrs.x), Number(attrs.width)]);
    assert.ok(Math.abs(fall![0]! + fall![1]! - rise![0]!) < 0.2);
  });

  it('need two numbers', () => assert.equal(draw(bar(100)), null));
});

describe('a name that is too long for its line', () => {
  it('takes two, parted between words, and is cut only in the second', () => {
    const long = 'Memorandum of understanding on trade';
    const [first, second] = inTwo(long, 160, 13, 'bold');
    assert.equal(`${first} ${second}`, long);
    assert.deepEqual(inTwo('Treaty', 160, 13, 'bold'), ['Treaty']);
    const both = inTwo(`${long} in goods and services`, 160, 13, 'bold');
    assert.equal(both.length, 2);
    assert.match(both[1]!, /…$/u);
    assert.match(inTwo('Donaudampfschifffahrtsgesellschaft', 80)[0]!, /…$/u);
  });
});
