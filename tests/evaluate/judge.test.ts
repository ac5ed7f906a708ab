import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeBetween, type Gold, goldSchema, judge, meanOf, scoresOf } from '../../src/evaluate/index.ts';

const empty: Gold = { officials: [], meetings: [], agreements: [], statistics: [], statements: [] };
const gold: Gold = goldSchema.parse({
  ...empty,
  officials: [
    { name: 'Ann Lee', aliases: ['Lee'], offices: [{ title: 'Trade Minister', country: 'KE' }] },
    { name: 'Bo Roy', aliases: [], offices: [], optional: true },
  ],
  meetings: [
    {
      participants: ['Ann Lee', 'foreign minister, UG'],
      countries: ['KE', 'UG'],
      date: '2025-03-11',
      quote: 'Ann Lee met the foreign minister of Uganda on Tuesday.',
    },
  ],
  statistics: [
    { kind: 'amount', measure: 'trade', value: 1_000_000, quote: 'Trade reached $1 million last year.' },
  ],
  statements: [{ speaker: 'Ann Lee', verb: 'said', quote: 'Lee said the road was open.' }],
});

const f1 = (found: Gold, of: string) => scoresOf(judge(gold, found)).find((score) => score.of === of)!;

describe('a reading held against gold', () => {
  it('is perfect where it is gold itself', () => {
    assert.equal(meanOf(scoresOf(judge(gold, gold))), 1);
  });

  it('misses everything where nothing was read', () => {
    const score = f1(empty, 'meetings');
    assert.deepEqual([score.recall, score.wanted, score.read], [0, 1, 0]);
  });

  it('neither asks for optional entries nor holds them against a reading', () => {
    const without = { ...gold, officials: gold.officials.slice(0, 1) };
    assert.deepEqual([f1(gold, 'officials').precision, f1(without, 'officials').recall], [1, 1]);
  });

  it('knows an official by an alias, in a cast and as a speaker', () => {
    const found = { ...gold, statements: [{ ...gold.statements[0]!, speaker: 'Lee' }] };
    assert.equal(f1(found, 'statements').f1, 1);
  });

  it('does not take another number for the same figure', () => {
    const found = { ...gold, statistics: [{ ...gold.statistics[0]!, value: 2_000_000 }] };
    const { precision, recall } = f1(found, 'statistics');
    assert.deepEqual([precision, recall], [0, 0]);
  });

  it('does not take another speaker for the same statement', () => {
    const found = { ...gold, statements: [{ ...gold.statements[0]!, speaker: 'Government, UG' }] };
    assert.equal(f1(found, 'statements').f1, 0);
  });

  it('counts a wrong date without losing the meeting', () => {
    const found = { ...gold, meetings: [{ ...gold.meetings[0]!, date: '2025-03-12' }] };
    const verdicts = judge(gold, found);
    assert.ok(verdicts.some(({ of, result }) => of === 'meetings' && result === 'found'));
    assert.ok(verdicts.some(({ of, result }) => of === 'meeting date' && result === 'wrong'));
  });
});

describe('gains and losses', () => {
  it('are the faults that are gone and the faults that are new', () => {
    const before = judge(gold, { ...gold, statements: [] });
    const now = judge(gold, { ...gold, meetings: [] });
    const { gains, losses } = changeBetween('x', before, now);
    assert.deepEqual([gains.length, losses.length], [1, 1]);
    assert.match(gains[0]!, /statements\tmissed/);
    assert.match(losses[0]!, /meetings\tmissed/);
  });
});
