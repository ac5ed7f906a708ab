import type { Edition } from '../edition.ts';
import { type Content, contentsOf } from './content.ts';
import type { Change, Ledger, LedgerFact } from './ledger.ts';
import { tagOn } from './tag.ts';

const ABOUT =
  'When each fact was first seen and last changed, by the days on which an editor recorded it. Written by `npm run record`; feeds take their dates from it.';

/** What stands in the edition and not in its ledger, or not so. */
export interface Behind {
  readonly added: readonly Content[];
  readonly changed: readonly { readonly now: Content; readonly was: LedgerFact }[];
  readonly removed: readonly { readonly id: string; readonly was: LedgerFact }[];
  /** Ids of articles that are new, have another title, or are gone. */
  readonly articles: readonly string[];
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
    articles: articlesBehind(edition),
  };
}

function articlesBehind({ ledger, dataset }: Edition): string[] {
  const titles = new Map(dataset.articles.map(({ id, title }) => [id, title]));
  const known = ledger?.articles ?? {};
  return [
    ...[...titles].flatMap(([id, title]) =>
      Object.hasOwn(known, id) && known[id]!.title === title ? [] : [id],
    ),
    ...Object.keys(known).filter((id) => !titles.has(id)),
  ];
}

/** One line for the log of a build whose ledger is behind; null where it is not. */
export function behindWords(edition: Edition): string | null {
  const { added, changed, removed, articles } = behind(edition);
  if (added.length + changed.length + removed.length + articles.length === 0) return null;
  return `The ledger is behind by ${added.length} new, ${changed.length} changed and ${removed.length} removed facts, and by ${articles.length} articles: feeds carry no date of theirs. Run \`npm run record -- --date YYYY-MM-DD\` and keep its ledger.json.`;
}

/**
 * The ledger as it should be kept from `date` on. Dates of what has not changed stay as they are;
 * with nothing to record, the ledger stays the same to the byte. `authority` names once who the ids
 * belong to. Throws where `date` is before the latest record, and where another name is given.
 */
export function record(edition: Edition, date: string, authority?: string): Ledger {
  const { ledger } = edition;
  if (ledger && date < ledger.recorded)
    throw new RangeError(
      `found the date ${date}, expected ${ledger.recorded} or later: the ledger goes forward`,
    );
  const news = behind(edition);
  const changes = changesOn(date, edition, news);
  return {
    about: ABOUT,
    tag: tagOn(date, edition, authority),
    recorded: ledger && changes.length === 0 ? ledger.recorded : date,
    articles: articlesOn(date, edition, news),
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
  const one = (what: Change['what'], article: string, fact: string | null, now: Said): Change => ({
    date,
    article,
    fact,
    what,
    says: now.says,
    was: null,
    when: now.when,
    facts: null,
  });
  const titled = (what: Change['what'], id: string, says: string) =>
    one(what, id, null, { says, when: null });
  const counts = Map.groupBy(news.added, ({ article }) => article);
  return [
    ...dataset.articles
      .filter(({ id }) => !stood(id))
      .map(({ id, title }) => ({ ...titled('added', id, title), facts: counts.get(id)?.length ?? 0 })),
    ...dataset.articles
      .filter(({ id, title }) => stood(id) && known[id]!.title !== title)
      .map(({ id, title }) => ({
        ...titled('changed', id, title),
        was: { says: known[id]!.title, when: null },
      })),
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

type Said = NonNullable<Change['was']>;
