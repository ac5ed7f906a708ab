import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Delegation,
  measure,
  type RelationsData,
  relationsFigure,
  type Tie,
} from '../../src/views/figures/index.ts';
import { source } from '../../src/views/figures/relations-force.ts';
import { elements, faultsOf } from './figures-tree.ts';

const seat = (key: string, named = true) => ({
  key,
  name: named ? `Ana ${key}ova` : 'Foreign minister,',
  below: named ? 'Minister of Foreign Affairs' : 'not named',
  named,
  met: true,
  path: named ? `officials/${key}/` : null,
});

const delegation = (name: string, seats = [seat(`${name}1`), seat(`${name}2`)]): Delegation => ({
  key: name,
  name: `Republic of ${name}`,
  path: `countries/${name}/`,
  seats,
});

const tie = (n: number, ends: Tie['ends'], more: Partial<Tie> = {}): Tie => ({
  key: `t${n}`,
  css: 'm',
  siglum: `M${n}`,
  path: `meetings/t${n}/`,
  name: `M${n}, meeting`,
  label: [{ text: `Oslo, ${n} May 2024` }],
  ends,
  weight: 1,
  twins: [],
  ...more,
});

const end = (delegation: string, seat: string | null = `${delegation}1`) => ({ delegation, seat });

const data = (delegations: readonly Delegation[], ties: readonly Tie[]): RelationsData => ({
  title: 'Who met whom.',
  delegations,
  ties,
  maybe: 'one meeting or two?',
  maybeShort: 'same?',
  more: (n) => `and ${n} more`,
});

const ONE = data(
  [
    delegation('A'),
    delegation('B', [seat('B1'), seat('B2'), seat('none', false)]),
    delegation('C'),
    delegation('D'),
  ],
  [
    tie(1, [end('A'), end('B'), end('B', 'B2')]),
    tie(2, [end('A', 'A2'), end('B', 'none')], { twins: ['t3'] }),
    tie(3, [end('A', 'A2'), end('B', 'B2')], { twins: ['t2'] }),
    tie(4, [end('A', null), end('B', null)], { css: 'a', siglum: 'A1' }),
    tie(5, [end('A'), end('C'), end('D')]),
  ],
);

/** Countries that meet at random, a few of them much more than the others. */
function made(countries: number, ties: number): RelationsData {
  const random = source(11);
  const names = Array.from(
    { length: countries },
    (_, n) => String.fromCharCode(65 + (n % 26)) + Math.floor(n / 26),
  );
  const pick = () => Math.floor(random() * random() * countries);
  const all = Array.from({ length: ties }, (_, n) => {
    const one = pick();
    const other = (one + 1 + (pick() % (countries - 1))) % countries;
    return tie(
      n + 1,
      [one, other].map((at) => end(names[at]!, random() < 0.7 ? `${names[at]}1` : null)),
      { label: [] },
    );
  });
  const reached = new Set(all.flatMap(({ ends }) => ends.map((one) => one.delegation)));
  return data(
    names.filter((name) => reached.has(name)).map((name) => delegation(name)),
    all,
  );
}

const labelled = (of: RelationsData): RelationsData => ({
  ...of,
  ties: of.ties.map((one, n) => ({ ...one, label: [{ text: `Santiago, from ${n + 1} September 2024 on` }] })),
});

const draw = (of: RelationsData) => relationsFigure(of, () => 'relations/#table')!;

describe('relations', () => {
  const cases = [
    ['one article', ONE],
    ['eight nodes', made(4, 4)],
    ['labels over each node', labelled(made(6, 14))],
    ['sixty nodes', made(24, 36)],
    ['hundreds of nodes', made(40, 400)],
  ] as const;
  for (const [name, of] of cases) {
    const figure = draw(of);
    for (const width of ['wide', 'narrow'] as const) {
      const placed = figure.placed[width];
      it(`${name}, ${width}: nothing lies on anything else, and all inside`, (t) => {
        const { overlaps, crossings, through } = measure(placed);
        t.diagnostic(`${crossings} crossings, ${through} lines through words`);
        assert.equal(overlaps, 0);
        assert.ok(through <= (of.ties.length > 60 ? 1 : 0), `${through} lines through words`);
        for (const { box, text } of placed.texts)
          assert.ok(
            box.x >= 0 && box.x + box.width <= placed.width && box.y + box.height <= placed.height,
            text,
          );
      });
      it(`${name}, ${width}: no style, no id twice, rounded numbers`, () =>
        assert.deepEqual(faultsOf(figure[width].nodes), []));
    }
    it(`${name} is the same each time`, () => assert.deepEqual(draw(of), figure));
  }

  it('turns a label that a line would run through, or leaves it out and counts it', () => {
    const label = (figure: ReturnType<typeof draw>) =>
      figure.placed.wide.ties.filter(({ label }) => label !== null).length;
    const crowded = draw(labelled(made(6, 14)));
    assert.equal(crowded.seen.wide.unlabelled, crowded.placed.wide.ties.length - label(crowded));
    assert.ok(crowded.seen.wide.unlabelled > 0 && label(crowded) > 0);
    assert.equal(draw(ONE).seen.wide.unlabelled, 0);
    const many = draw(labelled(made(24, 36)));
    assert.equal(many.seen.wide.unlabelled, many.placed.wide.ties.length);
  });

  it('says what is seen of each drawing, which of one with many differ', () => {
    const many = draw(labelled(made(24, 36))).seen;
    assert.ok(!many.wide.counts && many.narrow.counts);
    assert.ok(many.narrow.delegations < many.wide.delegations);
    assert.deepEqual([many.narrow.unlabelled, many.narrow.emptySeats], [0, false]);
    const one = draw(ONE).seen;
    assert.equal(one.narrow.unlabelled, one.narrow.signs);
    assert.deepEqual({ ...one.narrow, unlabelled: 0 }, one.wide);
    assert.ok(one.wide.emptySeats && !one.wide.counts);
  });

  it('joins a meeting of three with three lines, and one of an unnamed seat with a dashed one', () => {
    const { wide } = draw(ONE).placed;
    assert.equal(wide.edges.filter(({ ends }) => ends[1] === 't5').length, 3);
    assert.deepEqual(
      wide.edges.filter(({ dashed }) => dashed).map(({ ends }) => ends),
      [['none', 't2']],
    );
  });

  it('crosses no lines for one article', () => assert.equal(measure(draw(ONE).placed.wide).crossings, 0));

  it('leads from each node to its page, and from each name to its own', () => {
    const links = elements(draw(ONE).wide.nodes).filter(({ tag }) => tag === 'a');
    const paths = new Set(links.map(({ attrs }) => attrs.href));
    for (const path of ['meetings/t1/', 'officials/B2/', 'countries/A/']) assert.ok(paths.has(path), path);
  });

  it('draws sixty nodes at most, counts what it puts together, and says so', () => {
    const of = made(40, 400);
    const { wide } = draw(of).seen;
    assert.ok(wide.counts);
    assert.ok(wide.signs + wide.delegations <= 60);
    assert.ok(wide.delegations < of.delegations.length);
  });

  it('is nothing where no two are joined', () =>
    assert.equal(
      relationsFigure(data([delegation('A')], []), () => ''),
      null,
    ));
});

it('names in a narrow drawing take two lines before they are cut', () => {
  const long = { ...seat('A1'), name: 'Muhammad Abdurrahman', below: 'Minister of State for Fisheries' };
  const figure = relationsFigure(
    data([delegation('A', [long]), delegation('B', [seat('B1')])], [tie(1, [end('A'), end('B')])]),
    () => '',
  )!;
  const { texts } = figure.placed.narrow;
  assert.deepEqual(
    texts.filter(({ of }) => of === 'A1').map(({ text }) => text),
    ['Muhammad', 'Abdurrahman', 'Minister of State', 'for Fisheries'],
  );
  assert.equal(measure(figure.placed.narrow).overlaps, 0);
});
