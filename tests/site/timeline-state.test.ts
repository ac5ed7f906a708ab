import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matching, narrows, readState, writeState } from '../../src/components/timeline/state.ts';
import { extentOfMonths, monthsOf, moved } from '../../src/components/timeline/zoom.ts';
import { dayNumber } from '../../src/time/index.ts';

describe('what is asked of the timeline', () => {
  it('stands in the address and is read back from it', () => {
    for (const query of [
      '',
      '?kind=m&kind=a&country=NO',
      '?official=ann-lee&by=kind',
      '?from=2024-01&to=2025-12',
    ])
      assert.equal(writeState(readState(query)), query);
  });

  it('leaves out a stretch of time that is none', () => {
    for (const query of [
      '?from=2024-13&to=2025-01',
      '?from=2024-02',
      '?from=2025-02&to=2024-01',
      '?from=<b>&to=x',
    ])
      assert.equal(writeState(readState(query)), '');
  });

  it('asks for entries of any of the kinds that concern all else', () => {
    const event = (css: 'm' | 'a' | 's', ...countries: string[]) => ({
      css,
      countries,
      officials: [],
      item: { css, sigla: [], text: [], note: [], path: '' },
    });
    const events = [event('m', 'NO', 'KE'), event('a', 'NO'), event('s', 'KE'), event('s', 'NO')];
    const asked = (query: string) => matching(events, readState(query));
    assert.deepEqual(asked(''), [0, 1, 2, 3]);
    assert.deepEqual(asked('?kind=m&kind=s&country=NO'), [0, 3]);
    assert.deepEqual(asked('?official=ann-lee'), []);
    assert.equal(narrows(readState('?from=2024-01&to=2024-02&by=kind')), false);
  });
});

describe('a stretch of time', () => {
  const whole = { from: dayNumber(2020, 1, 1), to: dayNumber(2026, 1, 1) };
  const year = extentOfMonths('2023-01', '2023-12')!;

  it('is told by its first and last month', () => assert.deepEqual(monthsOf(year), ['2023-01', '2023-12']));

  it('comes closer around a day, and goes back to as much as there is', () => {
    const at = dayNumber(2023, 3, 1);
    const closer = moved('closer', year, whole, at)!;
    assert.equal(closer.to - closer.from, 365 / 2);
    assert.ok(Math.abs((at - closer.from) / (closer.to - closer.from) - (at - year.from) / 365) < 1e-9);
    assert.equal(moved('farther', { from: whole.from, to: whole.to - 900 }, whole, at), null);
    assert.equal(moved('whole', year, whole, at), null);
  });

  it('stays within what there is, and comes no closer than a quarter', () => {
    const first = { from: whole.from, to: whole.from + 100 };
    assert.deepEqual(moved('earlier', first, whole, whole.from), first);
    assert.equal(moved('later', first, whole, whole.from)!.from, whole.from + 50);
    const closest = moved('closer', first, whole, whole.from + 50)!;
    assert.equal(closest.to - closest.from, 92);
  });
});
