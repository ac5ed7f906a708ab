import { type AnyFact, officialsOf } from '../../dataset/index.ts';
import { capital, counted, countryPath, kindOf, officialPath, pairPath } from '../../wording/index.ts';
import { bearsOn, compare, type Edition, factsInOrder } from '../edition.ts';
import { changedOn, eventsIn, type ToldEvent } from '../events.ts';
import { countryName, factsByPair, pairTitle } from '../part.ts';
import { absolute, tagUri } from '../site.ts';
import type { Feed, Item } from './feed.ts';
import { articleItem, byKind, eventItem } from './items.ts';

/** A feed carries the newest so many of its items; the data files carry all. */
const MOST = 100;

/** Every feed of the site: articles, all events, and the events of each kind, country, pair and official. */
export function feedsOf(edition: Edition): readonly Feed[] {
  const facts = factsInOrder(edition);
  const feed = eventFeeds(edition);
  const byCountry = grouped(facts, (fact) => bearsOn(edition, fact));
  const byOfficial = grouped(facts, officialsOf);
  return [
    articleFeed(edition, facts),
    feed('site', 'feeds/timeline', 'Every fact', 'timeline/', facts),
    ...byKind(facts).map((list) => {
      const { folder, many } = kindOf(list[0]!);
      return feed('kind', `feeds/${folder}`, capital(many), `${folder}/`, list);
    }),
    ...byCountry.map(([code, list]) =>
      feed(
        'country',
        `feeds/countries/${code.toLowerCase()}`,
        countryName(edition, code),
        countryPath(code),
        list,
      ),
    ),
    ...[...factsByPair(edition)].map(([id, list]) => {
      const [a, b] = id.toUpperCase().split('-') as [string, string];
      return feed('pair', `feeds/pairs/${id}`, pairTitle(edition, a, b), pairPath(a, b), list);
    }),
    ...byOfficial.map(([id, list]) => {
      const name = edition.dataset.officials.find((official) => official.id === id)?.name ?? id;
      return feed('official', `feeds/officials/${id}`, name, officialPath(id), list);
    }),
  ];
}

function articleFeed(edition: Edition, facts: readonly AnyFact[]): Feed {
  const { site, dataset, ledger } = edition;
  const factsOf = Map.groupBy(facts, ({ article }) => article);
  const order = newestFirst(dataset.articles, ({ id }) => ledger?.articles[id]?.changed ?? null);
  const items = order
    .slice(0, MOST)
    .map((article) => articleItem(edition, article, factsOf.get(article.id) ?? []));
  return {
    id: tagUri(site, 'feed', 'articles'),
    title: site.title,
    about: `One item is one article, with every fact read from it beside the words that say it. ${carried(items.length, order.length, 'article')}`,
    home: absolute(site, ''),
    stem: '',
    group: 'site',
    updated: latest(items),
    items,
    of: order.length,
  };
}

/** Makes feeds whose items are events; an item that several feeds carry is made once. */
function eventFeeds(edition: Edition) {
  const { site } = edition;
  const made = new Map<string, Item>();
  const itemOf = (event: ToldEvent): Item => {
    const item = made.get(event.id) ?? eventItem(edition, event);
    made.set(event.id, item);
    return item;
  };
  return (
    group: Feed['group'],
    stem: string,
    title: string,
    page: string,
    facts: readonly AnyFact[],
  ): Feed => {
    const events = eventsIn(edition, facts);
    const items = newestFirst(events, (event) => changedOn(edition, event))
      .slice(0, MOST)
      .map(itemOf);
    return {
      id: tagUri(site, 'feed', stem.replace(/^feeds\//u, '')),
      title: `${site.title}: ${title}`,
      about: `One item is one fact, with the words of every article that tells it. ${carried(items.length, events.length, 'fact')}`,
      home: absolute(site, page),
      stem,
      group,
      updated: latest(items),
      items,
      of: events.length,
    };
  };
}

const carried = (carries: number, of: number, one: string): string =>
  carries === of ? `${capital(counted(of, one))}.` : `The newest ${carries} of ${of} ${one}s.`;

/** By the day of the latest change, the newest first; what is not recorded is newer than all, and equals keep their order. */
const newestFirst = <T>(list: readonly T[], day: (one: T) => string | null): T[] =>
  list.toSorted((a, b) => compare(day(b) ?? '9999', day(a) ?? '9999'));

const latest = (items: readonly Item[]): string | null =>
  items.map(({ updated }) => updated).reduce((a, b) => (compare(a ?? '', b ?? '') >= 0 ? a : b), null);

/** Groups by every key that a thing has, in the order of the keys. */
function grouped<T>(list: readonly T[], keys: (one: T) => readonly string[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of list)
    for (const key of new Set(keys(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return [...groups].sort(([a], [b]) => compare(a, b));
}
