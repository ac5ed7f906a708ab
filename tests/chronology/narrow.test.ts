import assert from 'node:assert/strict';
import { test } from 'node:test';
import { borneOut } from '../../src/chronology/borne-out.ts';
import { type Constraint, narrow } from '../../src/chronology/constraint.ts';
import { firstDayWhere, lastDayWhere } from '../../src/chronology/monotone.ts';
import { fc } from '../seeded.ts';

const end = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: null });
/** Constraints that one day satisfies, as those of an article that contradicts itself nowhere do. */
const consistent = fc.array(
  fc.record({ first: end(0, 500), last: end(500, 1000), reasons: fc.constant([]) }),
  { maxLength: 8 },
);
const lower = (day: number | null) => day ?? Number.NEGATIVE_INFINITY;
const upper = (day: number | null) => day ?? Number.POSITIVE_INFINITY;

test('the first day is never after the last', () => {
  const any = fc.array(fc.record({ first: end(0, 1000), last: end(0, 1000), reasons: fc.constant([]) }));
  fc.assert(
    fc.property(any, (constraints) => {
      const { first, last } = narrow(constraints);
      assert.ok(lower(first) <= upper(last));
    }),
  );
});

test('a window widens and never narrows when a constraint is taken away', () => {
  fc.assert(
    fc.property(consistent, fc.nat(), (constraints, at) => {
      const fewer: Constraint[] = constraints.filter(
        (_, index) => index !== at % Math.max(1, constraints.length),
      );
      const [all, some] = [narrow(constraints), narrow(fewer)];
      assert.ok(lower(some.first) <= lower(all.first) && upper(some.last) >= upper(all.last));
    }),
  );
});

test('a window is the same in whatever order its constraints come', () => {
  const any = fc.array(fc.record({ first: end(0, 1000), last: end(0, 1000), reasons: fc.constant([]) }));
  const orders = any.chain((constraints) =>
    fc.tuple(
      fc.constant(constraints),
      fc.shuffledSubarray(constraints, { minLength: constraints.length, maxLength: constraints.length }),
    ),
  );
  const bounds = (constraints: readonly Constraint[]) => {
    const { first, last, conflict } = narrow(constraints);
    return { first, last, conflict: conflict !== null };
  };
  fc.assert(
    fc.property(orders, ([one, other]) => {
      assert.deepEqual(bounds(other), bounds(one));
    }),
  );
});

test('what one person alone bears out from below counts for nothing', () => {
  const one = { first: 10_000, last: 20_000, person: 'ann-lee', reasons: [] };
  const other = { first: 9000, last: null, person: 'bo-roy', reasons: [] };
  const firsts = (...people: (typeof one | typeof other)[]) =>
    borneOut(people, null).map(({ first }) => first);
  assert.deepEqual(firsts(one), [null]);
  assert.deepEqual(firsts(one, other), [null, 9000]);
  assert.deepEqual(firsts(one, { ...one }), [null, null]);
  assert.equal(borneOut([one], 9500)[0]!.first, 10_000);
  assert.equal(borneOut([one], 2000)[0]!.first, null);
});

test('the day on which a test begins or ceases to hold', () => {
  assert.equal(
    firstDayWhere(100, (day) => day >= 42),
    42,
  );
  assert.equal(
    lastDayWhere(100, (day) => day <= 42),
    42,
  );
  assert.equal(
    firstDayWhere(100, () => true),
    null,
  );
  assert.equal(
    firstDayWhere(100, () => false),
    null,
  );
});
