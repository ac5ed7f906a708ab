import { type AnyFact, type ArticleRecord, type Dataset, type Lookup, lookupOf } from '../dataset/index.ts';
import { placeOf, wordsAt } from '../text/index.ts';
import {
  actorName,
  actorWithSide,
  articlePath,
  capital,
  counted,
  countsOf,
  type KindClass,
  kindOf,
  kindWords,
  letterOf,
  listed,
  plain,
  publishedLabel,
  publishedReasons,
  quoting,
  type Rich,
  titleOf,
  voices,
  type WhenLabel,
  whenLabel,
  article as words,
} from '../wording/index.ts';
import { type Chronology, chronologyOf, withoutRepeats } from './chronology.ts';
import { coverageData } from './coverage.ts';
import type { CoverageData, VoicesData } from './figures/index.ts';
import { isStatement } from './guards.ts';
import { groupFacts } from './marking.ts';
import { groupSummary } from './notes.ts';
import { type Row, rowsOf } from './rows.ts';
import { ownSigla, siglaOf, siglum } from './sigla.ts';
import { unheardIn, voicesData } from './voices.ts';

export interface GlanceLine {
  readonly sigla: Rich;
  readonly text: Rich;
  readonly when: WhenLabel | null;
}

export interface Glance {
  readonly css: KindClass;
  readonly name: string;
  readonly count: number;
  readonly lines: readonly GlanceLine[];
}

export interface ArticlePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly kicker: Rich;
  readonly deck: Rich;
  readonly glance: readonly Glance[];
  readonly coverage: CoverageData;
  readonly coverageCaption: string;
  readonly rows: readonly Row[];
  readonly voices: VoicesData | null;
  readonly voicesCaption: string;
  readonly chronology: Chronology;
  readonly published: Rich;
  readonly notes: readonly { readonly at: string; readonly reason: Rich }[];
}

/** All that the page of one article shows. */
export function articlePage(dataset: Dataset, record: ArticleRecord): ArticlePage {
  const lookup = lookupOf(dataset);
  const facts = lookup.factsOf.get(record.id) ?? [];
  const { reading } = record;
  const rows = rowsOf(lookup, reading.article, facts);
  const coverage = coverageData(reading.article, facts);
  return {
    path: articlePath(record.id),
    title: titleOf(record),
    description: `${capital(countsOf(facts) ?? words.noFactsShort)}, each beside the words it was read from.`,
    kicker: kickerOf(record),
    deck: deckOf(record, facts),
    glance: glanceOf(lookup, facts),
    coverage: coverage.data,
    coverageCaption: coverage.caption,
    rows,
    voices: voicesData(lookup, reading.article, facts),
    voicesCaption: voicesCaption(lookup, record.id, facts),
    chronology: withoutRepeats(chronologyOf(dataset, facts)),
    published: publishedReasons(record),
    notes: [...reading.notes]
      .sort((a, b) => a.start - b.start)
      .map((note) => {
        const place = placeOf(reading.article, note.start);
        const reason = quoting(note.reason, reading.article.text);
        return { at: `${place.line}:${place.column}`, reason };
      }),
  };
}

function kickerOf(record: ArticleRecord): Rich {
  const { article } = record.reading;
  const { matter, dateline } = article;
  const asItIs = (text: string): Rich => [{ is: 'title', text, path: null }];
  const lacks = [
    ...(matter.author ? [] : [words.author]),
    ...(record.titleBasis === 'outlet' ? [] : [words.title]),
  ];
  return [
    words.article,
    ...(matter.outlet ? [', ', ...asItIs(matter.outlet)] : []),
    ...(dateline?.place ? [`, ${words.from} ${placeName(wordsAt(article.text, dateline.place))}`] : []),
    '.',
    ...(matter.author ? [` ${words.by} `, ...asItIs(matter.author), '.'] : []),
    lacks.length > 0 ? ` ${capital(lacks.map((one) => `${words.no} ${one}`).join(', '))}.` : '',
  ];
}

/** A dateline in capitals is a place like any other: `LONDON` → `London`. */
const placeName = (place: string): string =>
  place === place.toUpperCase() ? place.replace(/\p{L}+/gu, (word) => capital(word.toLowerCase())) : place;

function deckOf(record: ArticleRecord, facts: readonly AnyFact[]): Rich {
  const [first] = facts.filter((fact) => letterOf(fact) === 'M').concat(facts);
  const made: Rich =
    record.titleBasis === 'made'
      ? first
        ? [`${words.madeTitle} `, siglum(first), `; ${words.hasNoTitle} `]
        : [`${words.beginning} `]
      : record.titleBasis === 'editor'
        ? [`${words.editorTitle} `]
        : [];
  return [...made, ...publishedLabel(record)];
}

function glanceOf(lookup: Lookup, facts: readonly AnyFact[]): Glance[] {
  return Object.entries(kindWords).flatMap(([letter, kind]): Glance[] => {
    const own = facts.filter((fact) => letterOf(fact) === letter);
    if (own.length === 0) return [];
    const lines =
      letter === 'S'
        ? [statementsLine(lookup, own)]
        : groupFacts(own).map((group) => glanceLine(lookup, group));
    return [
      { css: kind.css, name: capital(own.length === 1 ? kind.one : kind.many), count: own.length, lines },
    ];
  });
}

const glanceLine = (lookup: Lookup, group: ReturnType<typeof groupFacts>[number]): GlanceLine => ({
  sigla: siglaOf(group.facts, ownSigla),
  text: groupSummary(lookup, group, true),
  when: whenLabel(group.facts[0].when),
});

const statementsLine = (lookup: Lookup, facts: readonly AnyFact[]): GlanceLine => ({
  sigla: [
    {
      is: 'siglum',
      text: facts.length === 1 ? facts[0]!.siglum : `${facts[0]!.siglum}–${facts.at(-1)!.siglum}`,
      css: kindOf(facts[0]!).css,
      path: `${articlePath(facts[0]!.article)}#voices`,
    },
  ],
  text: [...speakersOf(lookup, facts), directness(facts)],
  when: null,
});

/** Everyone who is heard, once: `By Ann Lee and Bo Roy GB. `; nothing where they are too many for a line. */
function speakersOf(lookup: Lookup, facts: readonly AnyFact[]): Rich {
  const heard = new Map(
    facts
      .filter(isStatement)
      .flatMap((fact) => fact.speakers)
      .map((one) => [plain(actorName(lookup, one)), one]),
  );
  if (heard.size > MOST_SPEAKERS) return [`${capital(counted(heard.size, words.speaker))}. `];
  const speakers = [...heard.values()].sort((a, b) => ((a.country ?? '') < (b.country ?? '') ? -1 : 1));
  return [
    `${words.by} `,
    ...listed(speakers.map((one) => actorWithSide(lookup, { ...one, basis: 'stated' }))),
    '. ',
  ];
}

const MOST_SPEAKERS = 8;

/** How many are in quotation marks, and how many only reported. */
function directness(facts: readonly AnyFact[]): string {
  const [direct, own] = directOf(facts);
  if (own === 0) return '';
  if (direct === 0) return own === 1 ? words.oneReported : words.allReported;
  return direct === own ? words.allDirect : words.someDirect(direct, own - direct);
}

function directOf(facts: readonly AnyFact[]): readonly [direct: number, all: number] {
  const own = facts.filter(isStatement);
  return [own.filter((one) => one.direct).length, own.length];
}

/** How to read the strip: of the two kinds of bar, those that are there. */
function voicesCaption(lookup: Lookup, article: string, facts: readonly AnyFact[]): string {
  const [direct, own] = directOf(facts);
  const unheard = unheardIn(lookup, article, facts);
  return [
    voices.how,
    ...(direct < own ? [voices.hollow] : []),
    ...(direct > 0 ? [voices.filled] : []),
    ...(direct === 0 || direct === own ? [directness(facts)] : []),
    ...(unheard.length > 0 ? [voices.unheard(unheard, MOST_SPEAKERS)] : []),
  ].join(' ');
}
