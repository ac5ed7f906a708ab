import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  behindWords,
  catalogueOf,
  changesByDay,
  type Edition,
  isAuthority,
  parseLedger,
  printLedger,
  record,
  siteAt,
  unnamedWords,
} from '../../src/exports/index.ts';
import { edition } from './fixture.ts';

const recorded = (date = '2025-11-01'): Edition => {
  const first = edition();
  return { ...first, ledger: record(first, date) };
};

/** The same edition after an editor gave one article another title. */
const retitled = (before: Edition): Edition => ({
  ...before,
  dataset: {
    ...before.dataset,
    articles: before.dataset.articles.map((article) =>
      article.id === 'bare' ? { ...article, title: 'Rain' } : article,
    ),
  },
});

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
    assert.match(
      behindWords(edition())!,
      /behind by 8 new, 0 changed and 0 removed facts, and by 3 articles/u,
    );
    assert.match(
      behindWords(revised(recorded()))!,
      /behind by 0 new, 1 changed and 1 removed facts, and by 0/u,
    );
    assert.match(behindWords(retitled(recorded()))!, /0 removed facts, and by 1 articles/u);
  });

  test('who the ids belong to is named once, and another name is refused', () => {
    const nobody = { ...edition(), site: siteAt() };
    const unnamed = { ...nobody, ledger: record(nobody, '2025-11-01') };
    assert.equal(unnamed.ledger.tag.authority, 'readout.invalid');
    const named = { ...unnamed, ledger: record(unnamed, '2025-11-02', 'desk.example') };
    assert.deepEqual(named.ledger.tag, { authority: 'desk.example', date: '2025-11-02' });
    assert.equal(named.ledger.recorded, '2025-11-01', 'nothing else changed');
    assert.deepEqual(record(named, '2025-12-01').tag, named.ledger.tag);
    assert.throws(() => record(named, '2025-12-01', 'else.example'), /expected desk\.example/u);
  });

  test('a build to be published says that its ids are nobody’s', () => {
    const at = (url?: string) => {
      const site = siteAt(url, '/', { authority: 'readout.invalid', date: '2025-11-01' });
      const one = { ...edition(), site };
      return unnamedWords({ ...one, ledger: record({ ...edition(), site: siteAt() }, '2025-11-01') });
    };
    assert.match(at('https://site.example')!, /--authority site\.example/u);
    assert.equal(at(), null);
    assert.equal(unnamedWords(recorded()), null);
  });

  test('a name is a domain or a mail address', () => {
    for (const name of ['desk.example', 'a-b.example.org', 'ann@desk.example'])
      assert.ok(isAuthority(name), name);
    for (const name of ['', 'desk', 'https://desk.example', 'Desk.example', 'a b.example', 'x@'])
      assert.ok(!isAuthority(name), name);
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
      ['Changed: Ann Lee (NO) with Bo Roy (SE) in Oslo (its date was 2025-03-04 and is 2025-03)', true],
      ['Removed: Norway is Sweden’s third-largest market', false],
    ]);
    assert.deepEqual(
      first!.changes.map(({ words }) => words.replace(/:.*\(/u, ': … (')),
      ['New article: … (no facts)', 'New article: … (five facts)', 'New article: … (three facts)'],
    );
  });

  test('of a title are told too, of an article without facts as well', () => {
    const next = retitled(recorded());
    const titled = { ...next, ledger: record(next, '2025-12-24') };
    const [day] = changesByDay(titled);
    assert.deepEqual(
      day!.changes.map(({ words }) => words),
      [`New title: Rain (it was “${edition().dataset.articles[0]!.title}”)`],
    );
    assert.equal(titled.ledger.articles.bare!.changed, '2025-12-24');
  });

  test('stand in the item of their article', () => {
    const item = catalogueOf(later()).feeds[0]!.feed.items[0]!;
    assert.equal(item.id.split('/').pop(), 'dated', 'what changed last comes first');
    assert.match(item.content, /What changed.*Removed: Norway is Sweden’s third-largest market/u);
  });
});
