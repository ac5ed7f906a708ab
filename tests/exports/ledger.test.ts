import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  behindWords,
  catalogueOf,
  changesByDay,
  type Edition,
  parseLedger,
  printLedger,
  record,
} from '../../src/exports/index.ts';
import { edition } from './fixture.ts';

const recorded = (date = '2025-11-01'): Edition => {
  const first = edition();
  return { ...first, ledger: record(first, date) };
};

/** The same edition after an editor moved the meeting in Oslo and struck the rank. */
function revised(before: Edition): Edition {
  const { dataset } = before;
  const meetings = dataset.meetings.map((meeting) =>
    meeting.id === 'dated-m00000001' ? { ...meeting, when: { ...meeting.when, edtf: '2025-03' } } : meeting,
  );
  return { ...before, dataset: { ...dataset, meetings, statistics: [] } };
}

describe('recording', () => {
  test('a ledger is read back as it was written', () => {
    const { ledger } = recorded();
    assert.deepEqual(parseLedger(printLedger(ledger!), 'ledger.json'), ledger);
  });

  test('recording again, on any later day, changes nothing', () => {
    const once = recorded();
    assert.equal(printLedger(record(once, '2026-01-01')), printLedger(once.ledger!));
    assert.equal(behindWords(once), null);
  });

  test('what changed gets the new day, everything else keeps its own', () => {
    const later = record(revised(recorded()), '2025-12-24');
    assert.deepEqual(
      Object.entries(later.facts)
        .filter(([, { changed }]) => changed === '2025-12-24')
        .map(([id]) => id),
      ['dated-m00000001'],
    );
    assert.equal(later.facts['dated-m00000001']!.seen, '2025-11-01');
    assert.equal(later.facts['dated-f00000001'], undefined);
    assert.equal(later.articles.dated!.changed, '2025-12-24');
    assert.equal(later.articles.hostile!.changed, '2025-11-01');
  });

  test('an offset, a siglum or a rule is no change of what a fact says', () => {
    const before = recorded();
    const moved = before.dataset.meetings.map((meeting) => ({
      ...meeting,
      siglum: 'M9',
      rule: 'other:rule',
      sentence: 7,
    }));
    assert.equal(behindWords({ ...before, dataset: { ...before.dataset, meetings: moved } }), null);
  });

  test('a ledger never goes back', () => {
    assert.throws(() => record(revised(recorded()), '2025-10-31'), /expected 2025-11-01 or later/u);
  });

  test('the owner of ids stays, whatever the address becomes', () => {
    const before = recorded();
    const moved = {
      ...before,
      site: { ...before.site, url: 'https://elsewhere.example', tag: before.ledger!.tag },
    };
    const ids = (one: Edition) =>
      catalogueOf(one).feeds.flatMap(({ feed }) => feed.items.map(({ id }) => id));
    assert.deepEqual(ids({ ...before, site: { ...before.site, tag: before.ledger!.tag } }), ids(moved));
  });

  test('a build whose ledger is behind says by how much', () => {
    assert.match(behindWords(edition())!, /behind by 8 new, 0 changed and 0 removed facts/u);
    assert.match(behindWords(revised(recorded()))!, /behind by 0 new, 1 changed and 1 removed facts/u);
  });

  test('a file that is no ledger is refused with its place', () => {
    assert.throws(() => parseLedger('{"about": 1}', 'seeds/ledger.json'), /seeds\/ledger\.json: at `about`/u);
    assert.throws(() => parseLedger('{', 'seeds/ledger.json'), /found no JSON/u);
  });
});

describe('changes', () => {
  const later = (): Edition => {
    const next = revised(recorded());
    return { ...next, ledger: record(next, '2025-12-24') };
  };

  test('stand by day, the latest first, in words', () => {
    const [day, first] = changesByDay(later());
    assert.equal(day!.date, '2025-12-24');
    const withoutPlace = day!.changes.map(({ words, factStands }) => [
      words.replace(', Oslo', ''),
      factStands,
    ]);
    assert.deepEqual(withoutPlace, [
      ['Changed: Ann Lee (NO) with Bo Roy (SE) (its date was 2025-03-04 and is 2025-03)', true],
      ['Removed: Norway is Sweden’s third-largest market', false],
    ]);
    assert.equal(first!.changes.length, 3);
  });

  test('stand in the item of their article', () => {
    const item = catalogueOf(later()).feeds[0]!.feed.items[0]!;
    assert.equal(item.id.split('/').pop(), 'dated', 'what changed last comes first');
    assert.match(item.content, /What changed.*Removed: Norway is Sweden’s third-largest market/u);
  });
});
