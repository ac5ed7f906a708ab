import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitRuns, inTwoLines, type Run, runsWidth } from '../../src/views/figures/runs.ts';

const LABEL: readonly Run[] = [
  { text: 'M1', css: 'm k b', face: 'bold' },
  { text: '\u2003' },
  { text: 'Ann Lee (NO) with Bo Roy (SE), on ' },
  { text: 'effective border management', css: 'serif', face: 'serif' },
];
const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

describe('a label that is too long', () => {
  it('is cut between words, and says so', () => {
    for (let room = 120; room < runsWidth(LABEL); room += 7) {
      const cut = fitRuns(LABEL, room);
      assert.ok(runsWidth(cut) <= room, `${textOf(cut)} in ${room}`);
      const kept = textOf(cut).slice(0, -1);
      assert.ok(textOf(cut).endsWith('…') && textOf(LABEL).startsWith(kept));
      assert.match(textOf(LABEL).slice(kept.length), /^[\s,:;(]/u);
    }
  });

  it('takes two lines that say all of it, where they can', () => {
    const lines = inTwoLines(LABEL, 300);
    assert.equal(lines.map(textOf).join(' '), textOf(LABEL));
    const [first, second] = lines.map((runs) => runsWidth(runs));
    assert.ok(Math.abs(first! - second!) < 80, `${first} and ${second}`);
    assert.deepEqual(inTwoLines(LABEL, 900), [LABEL]);
  });
});
