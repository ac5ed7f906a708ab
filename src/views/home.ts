import {
  type AnyFact,
  type ArticleRecord,
  countryName,
  type Dataset,
  eventsOf,
  factsOf,
  type Lookup,
  lookupOf,
  pairsOf,
} from '../dataset/index.ts';
import {
  articlePath,
  byKind,
  byLatest,
  capital,
  counted,
  countsInFigures,
  type KindClass,
  pairPath,
  publishedShort,
  type Rich,
  titleOf,
  type WhenLabel,
  whenLabel,
  home as words,
} from '../wording/index.ts';
import { type ArticleLine, articleLine, latestFirst } from './articles.ts';
import { type Chronology, chronologyOf } from './chronology.ts';
import { type DrawnTime, drawnTime } from './drawn-time.ts';
import { type Drawing, unitRow } from './figures/index.ts';
import { groupSummary } from './notes.ts';
import { type Side, sidesOf } from './people.ts';
import { rowsOf } from './rows.ts';
import type { TextNode } from './segments.ts';
import { pageSigla, type Sigla, siglaOf } from './sigla.ts';
import { countNote, groupEvents } from './tellings.ts';

export interface ColumnLine {
  readonly sigla: Rich;
  readonly text: Rich;
  readonly when: WhenLabel;
  readonly count: number;
}

export interface KindColumn {
  readonly css: KindClass;
  readonly name: string;
  readonly folder: string;
  readonly count: number;
  readonly lines: readonly ColumnLine[];
}

export interface PairLine {
  readonly name: string;
  readonly path: string;
  readonly marks: Drawing;
  readonly counts: string;
}

export interface HomePage {
  readonly lead: {
    readonly title: string;
    readonly path: string;
    readonly kicker: Rich;
    readonly says: Rich;
    readonly words: readonly TextNode[];
  } | null;
  /** The other readouts, the latest first. */
  readonly others: readonly ArticleLine[];
  readonly articles: number;
  readonly known: string;
  readonly kinds: readonly KindColumn[];
  readonly pairs: readonly PairLine[];
  readonly morePairs: number;
  readonly chronology: Chronology;
  /** The most recent stretch. */
  readonly drawn: DrawnTime | null;
  readonly sides: readonly Side[];
  readonly officials: string;
}

const MOST_OTHERS = 6;
const MOST_FACTS = 4;
const MOST_SAID = 3;
const MOST_PAIRS = 12;
const MOST_DATED = 8;
const MOST_PEOPLE = 24;

export function homePage(dataset: Dataset): HomePage {
  const lookup = lookupOf(dataset);
  const events = eventsOf(lookup, factsOf(dataset));
  const articles = latestFirst(dataset.articles);
  // An article from which nothing was read tells nothing: it leads where no other does.
  const latest = articles.find(({ id }) => (lookup.factsOf.get(id) ?? []).length > 0) ?? articles[0];
  const others = articles.filter((one) => one !== latest);
  const sigla = pageSigla(lookup, events);
  const pairs = pairsOf(dataset);
  const chronology = chronologyOf(dataset, events, sigla);
  return {
    lead: latest ? leadOf(dataset, latest, latest === articles[0]) : null,
    others: others.slice(0, MOST_OTHERS).map((one) => articleLine(dataset, one)),
    articles: dataset.articles.length,
    known: [
      `${capital(counted(events.length, words.fact))} ${words.from} ${counted(dataset.articles.length, words.article)}.`,
      countNote(lookup, events),
    ].join(' '),
    kinds: byKind(events).map((kind) => ({
      css: kind.css,
      name: kind.name,
      folder: kind.folder,
      count: kind.facts.length,
      lines: columnLines(lookup, kind.facts, sigla, kind.letter === 'S' ? MOST_SAID : MOST_FACTS),
    })),
    pairs: pairs.slice(0, MOST_PAIRS).map((pair) => ({
      name: `${countryName(lookup, pair.left)} – ${countryName(lookup, pair.right)}`,
      path: pairPath(pair.left, pair.right),
      marks: unitRow(byKind(pair.facts).map((kind) => [kind.css, Math.min(kind.facts.length, 40)] as const)),
      counts: countsInFigures(pair.facts),
    })),
    morePairs: Math.max(0, pairs.length - MOST_PAIRS),
    chronology,
    drawn: drawnTime(dataset, { ...chronology, dated: chronology.dated.slice(-MOST_DATED) }, sigla, {
      id: 'time',
      dated: true,
    }),
    sides: sidesOf(dataset, mostMentioned(dataset)),
    officials: officialsNote(dataset.officials.length),
  };
}

/** The latest first, those without a date last; facts read from the same words in one line. */
function columnLines(
  lookup: Lookup,
  events: readonly AnyFact[],
  sigla: Sigla,
  most: number,
): readonly ColumnLine[] {
  const groups = groupEvents(lookup, events);
  const dated = groups.filter((group) => group.facts[0].when.shape !== 'undated');
  const undated = groups.filter((group) => group.facts[0].when.shape === 'undated');
  dated.sort((a, b) => byLatest(b.facts[0].when, a.facts[0].when));
  return [...dated, ...undated].slice(0, most).map((group) => ({
    sigla: siglaOf(group.facts, sigla),
    text: groupSummary(lookup, group, true),
    when: whenLabel(group.facts[0].when),
    count: group.facts.length,
  }));
}

const officialsNote = (n: number): string =>
  n > MOST_PEOPLE ? `${words.mostNamed} ${n}` : `${capital(counted(n, words.official))}, ${words.withOffice}`;

const mostMentioned = (dataset: Dataset) =>
  [...dataset.officials].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_PEOPLE);

function leadOf(dataset: Dataset, record: ArticleRecord, isLatest: boolean): HomePage['lead'] {
  const n = dataset.articles.length;
  return {
    title: titleOf(record),
    path: articlePath(record.id),
    kicker: [
      `${isLatest ? words.latestOf : words.latestRead} ${n} ${n === 1 ? words.article : words.articles}, `,
      ...publishedShort(record),
    ],
    says: articleLine(dataset, record).says,
    words: opening(dataset, record),
  };
}

const OPENING = 380;

/** The first blocks of prose, marked, without the links that the article's page has among them. */
function opening(dataset: Dataset, record: ArticleRecord): readonly TextNode[] {
  const lookup = lookupOf(dataset);
  const rows = rowsOf(lookup, record.reading.article, lookup.factsOf.get(record.id) ?? []);
  const nodes: TextNode[] = [];
  let length = 0;
  for (const [index, row] of rows.entries()) {
    const { start, end } = record.reading.article.blocks[index]!;
    if (row.kind !== 'paragraph' || (length > 0 && length + end - start > OPENING)) continue;
    if (length > 0) nodes.push(' ');
    nodes.push(...row.nodes.flatMap(bare));
    length += end - start;
    if (length > OPENING / 2) break;
  }
  return nodes;
}

function bare(node: TextNode): TextNode[] {
  if (typeof node === 'string') return [node];
  if (!('children' in node)) return [];
  const children = node.children.flatMap(bare);
  if (node.is === 'link') return children;
  return [node.is === 'mark' ? { ...node, ids: [], children } : { ...node, children }];
}
