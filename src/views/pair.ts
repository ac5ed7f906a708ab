import { type AnyFact, countryName, type Dataset, lookupOf, type Pair, pairId } from '../dataset/index.ts';
import { wordsAt } from '../text/index.ts';
import {
  byKind,
  capital,
  counted,
  countsOf,
  kindWords,
  listed,
  pairPath,
  type Rich,
  sentencePath,
  tellings,
  pair as words,
} from '../wording/index.ts';
import { chronologyOf } from './chronology.ts';
import { type Drawn, drawnBars, drawnRankSets, drawnStatus } from './drawn-ladders.ts';
import { type DrawnTime, drawnTime } from './drawn-time.ts';
import { type FactLine, linesOf } from './fact-line.ts';
import { isStatement } from './guards.ts';
import { latest, type More, moreOf } from './kind-list.ts';
import { pageSigla } from './sigla.ts';
import { countNote, eachWay } from './tellings.ts';

export interface PairSide {
  readonly name: string;
  readonly lines: readonly FactLine[];
}

export interface PairPage {
  readonly path: string;
  /** By folder of the kind: the way to all of them, where only the latest are shown. */
  readonly more: Readonly<Record<string, More | null>>;
  readonly title: string;
  readonly kicker: string;
  readonly deck: string;
  /** Sigla of what articles differ on. */
  readonly differ: Rich;
  readonly meetings: readonly (FactLine & { readonly maybe: boolean })[];
  readonly meetingsNote: string;
  /** Of which kinds nothing is known; empty where there is something of each. */
  readonly none: string;
  readonly agreements: readonly FactLine[];
  readonly figures: readonly FactLine[];
  readonly statements: readonly PairSide[];
  readonly statementsNote: string;
  /** Sentences that name both and from which nothing was read. */
  readonly background: readonly { readonly text: string; readonly path: string }[];
  readonly status: Drawn | null;
  readonly ranks: ReturnType<typeof drawnRankSets>;
  readonly bars: ReturnType<typeof drawnBars>;
  readonly drawn: DrawnTime | null;
}

/** Everything known between two countries. */
export function pairPage(dataset: Dataset, pair: Pair): PairPage {
  const lookup = lookupOf(dataset);
  const [left, right] = [countryName(lookup, pair.left), countryName(lookup, pair.right)];
  const sigla = pageSigla(lookup, pair.facts);
  const kinds = byKind(pair.facts);
  const [meetings, agreements, figures, statements] = kinds.map((kind) => kind.facts);
  const path = pairPath(pair.left, pair.right);
  const [met, agreed, given] = [meetings!, agreements!, figures!].map((facts) =>
    linesOf(lookup, latest(facts), sigla),
  ) as [FactLine[], FactLine[], FactLine[]];
  const articles = new Set(pair.facts.map((fact) => fact.article)).size;
  return {
    path,
    more: Object.fromEntries(kinds.map((kind) => [kind.folder, moreOf(kind, path)])),
    title: `${left} – ${right}`,
    kicker: `${words.kicker} ${counted(articles, words.article)}`,
    deck: [
      `${capital(countsOf(pair.facts) ?? '')}.`,
      countNote(lookup, pair.facts),
      // Only what was said stands in two columns.
      statements!.length > 0 ? `${left} ${words.left}` : '',
    ]
      .filter((one) => one !== '')
      .join(' '),
    differ: differOn([...met, ...agreed, ...given]),
    meetings: met.map((line) => ({ ...line, maybe: line.doubt.length > 0 })),
    meetingsNote: meetingsNote(meetings!),
    none: noneOf(kinds.filter(({ facts }) => facts.length === 0).map(({ letter }) => kindWords[letter].many)),
    agreements: agreed,
    figures: given,
    statements: [pair.left, pair.right, null].flatMap((code) => {
      const own = statements!.filter((fact) => sideOf(fact, pair) === code);
      if (own.length === 0 && code === null) return [];
      return [
        { name: code ? countryName(lookup, code) : words.others, lines: linesOf(lookup, latest(own), sigla) },
      ];
    }),
    statementsNote: statementsNote(statements!),
    background: backgroundOf(dataset, pair),
    status: drawnStatus(eachWay(lookup, agreements!), sigla),
    ranks: drawnRankSets(dataset, eachWay(lookup, figures!), sigla),
    bars: drawnBars(dataset, eachWay(lookup, figures!), sigla),
    drawn: drawnTime(dataset, chronologyOf(dataset, pair.facts, sigla), sigla, { id: 'time', least: 3 }),
  };
}

const noneOf = (kinds: readonly string[]): string => (kinds.length === 0 ? '' : words.none(kinds));

/** The one of the two that speaks; null for others, and for both speaking jointly. */
function sideOf(fact: AnyFact, pair: Pair): string | null {
  const codes = new Set((isStatement(fact) ? fact.speakers : []).map((one) => one.country));
  const both = codes.has(pair.left) && codes.has(pair.right);
  if (both) return null;
  return codes.has(pair.left) ? pair.left : codes.has(pair.right) ? pair.right : null;
}

function differOn(lines: readonly FactLine[]): Rich {
  const sigla = lines
    .filter(({ tellings }) => tellings.some(({ differs }) => differs !== ''))
    .map(({ siglum }) => siglum);
  return sigla.length === 0 ? [] : [`${tellings.differOn} `, ...listed(sigla), '.'];
}

/** `Three meetings; two of them may be one`: those are counted apart, and it says so; else nothing. */
function meetingsNote(meetings: readonly AnyFact[]): string {
  const doubtful = meetings.filter((fact) =>
    fact.possiblySame.some((other) => meetings.some((one) => one.id === other.fact)),
  ).length;
  const { one, many } = kindWords.M;
  return doubtful > 1 ? `${capital(counted(meetings.length, one, many))}; ${words.maybeOne}` : '';
}

function statementsNote(statements: readonly AnyFact[]): string {
  const direct = statements.some((fact) => isStatement(fact) && fact.direct);
  return statements.length === 0 || direct ? '' : words.allReported;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, PairPage['background']>>();

/** By pair: gone through once for all pages, since each sentence would be looked at for each pair. */
function backgroundOf(dataset: Dataset, { id }: Pair): PairPage['background'] {
  const background = known.get(dataset) ?? unread(dataset);
  known.set(dataset, background);
  return background.get(id) ?? [];
}

function unread(dataset: Dataset): Map<string, PairPage['background'][number][]> {
  const { countries } = lookupOf(dataset);
  const background = new Map<string, PairPage['background'][number][]>();
  for (const { id, reading } of dataset.articles) {
    const named = Map.groupBy(reading.names, ({ sentence }) => sentence);
    for (const { sentence, facts } of reading.coverage) {
      if (facts.length > 0) continue;
      const refs = new Set((named.get(sentence) ?? []).map(({ ref }) => ref ?? ''));
      const codes = [...refs].filter((ref) => countries.has(ref));
      const line = {
        text: wordsAt(reading.article.text, reading.article.sentences[sentence]!),
        path: sentencePath(id, sentence),
      };
      for (const [index, a] of codes.entries())
        for (const b of codes.slice(index + 1)) {
          const lines = background.get(pairId(a, b));
          if (lines) lines.push(line);
          else background.set(pairId(a, b), [line]);
        }
    }
  }
  return background;
}
