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
  const { ledger, site } = edition;
  if (ledger && date < ledger.recorded)
    throw new RangeError(
      `found the date ${date}, expected ${ledger.recorded} or later: the ledger goes forward`,
    );
  const news = behind(edition);
  const articles = articlesOn(date, edition, news);
  const changes = changesOn(date, edition, news);
  const same = Object.entries(articles).every(([id, { title }]) => ledger?.articles[id]?.title === title);
  return {
    about: ABOUT,
    tag: ledger?.tag ?? { authority: site.tag.authority, date },
    recorded: ledger && same && changes.length === 0 ? ledger.recorded : date,
    articles,
    facts: factsOn(date, ledger, news),
    changes: [...(ledger?.changes ?? []), ...changes],
  };
}

/** An article has changed where one of its facts has, or its title. */
function articlesOn(date: string, { ledger, dataset }: Edition, news: Behind): Ledger['articles'] {
  const touched = new Set([
    ...news.added.map(({ article }) => article),
    ...news.changed.map(({ now }) => now.article),
    ...news.removed.map(({ was }) => was.article),
  ]);
  return Object.fromEntries(
    dataset.articles.map(({ id, title }) => {
      const was = ledger?.articles[id];
      const same = was?.title === title && !touched.has(id);
      return [id, { seen: was?.seen ?? date, changed: same ? was.changed : date, title }];
    }),
  );
}

function factsOn(date: string, ledger: Ledger | null, { added, changed, removed }: Behind): Ledger['facts'] {
  const gone = new Set(removed.map(({ id }) => id));
  const kept = Object.entries(ledger?.facts ?? {}).filter(([id]) => !gone.has(id));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(added.map(({ id, ...content }) => [id, { seen: date, changed: date, ...content }])),
    ...Object.fromEntries(
      changed.map(({ now: { id, ...content }, was }) => [id, { seen: was.seen, changed: date, ...content }]),
    ),
  };
}

/** Facts of an article that is new, or withdrawn, are not told one by one: the article is. */
function changesOn(date: string, { ledger, dataset }: Edition, news: Behind): Change[] {
  const known = ledger?.articles ?? {};
  const here = new Set(dataset.articles.map(({ id }) => id));
  const stood = (article: string) => Object.hasOwn(known, article);
  const one = (
    what: Change['what'],
    article: string,
    fact: string | null,
    now: Change['was'] & object,
  ): Change => ({ date, article, fact, what, says: now.says, was: null, when: now.when });
  const titled = (what: Change['what'], id: string, title: string) =>
    one(what, id, null, { says: title, when: null });
  return [
    ...dataset.articles.filter(({ id }) => !stood(id)).map(({ id, title }) => titled('added', id, title)),
    ...news.added
      .filter(({ article }) => stood(article))
      .map((now) => one('added', now.article, now.id, now)),
    ...news.changed.map(({ now, was }) => ({
      ...one('changed', now.article, now.id, now),
      was: { says: was.says, when: was.when },
    })),
    ...news.removed
      .filter(({ was }) => here.has(was.article))
      .map(({ id, was }) => one('removed', was.article, id, was)),
    ...Object.entries(known)
      .filter(([id]) => !here.has(id))
      .map(([id, { title }]) => titled('removed', id, title)),
  ];
}
