import type { Edition } from '../edition.ts';
import { type Content, contentsOf } from './content.ts';
import type { Change, Ledger, LedgerFact } from './ledger.ts';

const ABOUT =
  'When each fact was first seen and last changed, by the days on which an editor recorded it. Written by `npm run record`; feeds take their dates from it.';

/** What stands in the edition and not in its ledger, or not so. */
export interface Behind {
  readonly added: readonly Content[];
  readonly changed: readonly { readonly now: Content; readonly was: LedgerFact }[];
  readonly removed: readonly { readonly id: string; readonly was: LedgerFact }[];
}

export function behind(edition: Edition): Behind {
  const known = edition.ledger?.facts ?? {};
  const contents = contentsOf(edition);
  const here = new Set(contents.map(({ id }) => id));
  return {
    added: contents.filter(({ id }) => !Object.hasOwn(known, id)),
    changed: contents.flatMap((now) => {
      const was = Object.hasOwn(known, now.id) ? known[now.id]! : null;
      return was && was.hash !== now.hash ? [{ now, was }] : [];
    }),
    removed: Object.keys(known)
      .filter((id) => !here.has(id))
      .sort()
      .map((id) => ({ id, was: known[id]! })),
  };
}

/** One line for the log of a build whose ledger is behind; null where it is not. */
export function behindWords(edition: Edition): string | null {
  const { added, changed, removed } = behind(edition);
  if (added.length + changed.length + removed.length === 0) return null;
  return `The ledger is behind by ${added.length} new, ${changed.length} changed and ${removed.length} removed facts: feeds carry no date of theirs. Run \`npm run record -- --date YYYY-MM-DD\` and keep its ledger.json.`;
}

/**
 * The ledger as it should be kept from `date` on. Dates of what has not changed stay as they are;
 * with nothing to record, the ledger stays the same to the byte. Throws where `date` is before the
 * latest record.
 */
export function record(edition: Edition, date: string): Ledger {
  const { ledger, dataset, site } = edition;
  if (ledger && date < ledger.recorded)
    throw new RangeError(
      `found the date ${date}, expected ${ledger.recorded} or later: the ledger goes forward`,
    );
  const { added, changed, removed } = behind(edition);
  const known = ledger?.articles ?? {};
  const newArticles = dataset.articles.filter(({ id }) => !Object.hasOwn(known, id));
  const touched = new Set([
    ...added.map(({ article }) => article),
    ...changed.map(({ now }) => now.article),
    ...removed.map(({ was }) => was.article),
    ...newArticles.map(({ id }) => id),
  ]);
  const articles = dataset.articles.map(({ id, title }) => {
    const was = Object.hasOwn(known, id) ? known[id]! : null;
    const changedOn = touched.has(id) || was?.title !== title ? date : was.changed;
    return [id, { seen: was?.seen ?? date, changed: changedOn, title }] as const;
  });
  const facts: Record<string, LedgerFact> = { ...ledger?.facts };
  for (const { id } of removed) delete facts[id];
  for (const { id, ...content } of added) facts[id] = { seen: date, changed: date, ...content };
  for (const { now, was } of changed) {
    const { id, ...content } = now;
    facts[id] = { seen: was.seen, changed: date, ...content };
  }
  const goneArticles = Object.keys(known).filter(
    (id) => !dataset.articles.some((article) => article.id === id),
  );
  const changes: Change[] = [
    ...newArticles.map(({ id, title }) => change(date, id, null, 'added', title, null)),
    ...added
      .filter(({ article }) => Object.hasOwn(known, article))
      .map((now) => change(date, now.article, now.id, 'added', now.says, now.when)),
    ...changed.map(({ now, was }) => ({
      ...change(date, now.article, now.id, 'changed', now.says, now.when),
      was: { says: was.says, when: was.when },
    })),
    ...removed
      .filter(({ was }) => !goneArticles.includes(was.article))
      .map(({ id, was }) => change(date, was.article, id, 'removed', was.says, was.when)),
    ...goneArticles.map((id) => change(date, id, null, 'removed', known[id]!.title, null)),
  ];
  const nothing = changes.length === 0 && articles.every(([id, { title }]) => known[id]?.title === title);
  return {
    about: ABOUT,
    tag: ledger?.tag ?? { authority: site.tag.authority, date },
    recorded: ledger && nothing ? ledger.recorded : date,
    articles: Object.fromEntries(articles),
    facts,
    changes: [...(ledger?.changes ?? []), ...changes],
  };
}

const change = (
  date: string,
  article: string,
  fact: string | null,
  what: Change['what'],
  says: string,
  when: string | null,
): Change => ({ date, article, fact, what, says, was: null, when });
