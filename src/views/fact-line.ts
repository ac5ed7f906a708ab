import type { AnyFact, Lookup } from '../dataset/index.ts';
import {
  byLatest,
  capital,
  factPath,
  headings,
  type KindClass,
  type Rich,
  reader,
  sentencePath,
  type WhenLabel,
  whenLabel,
} from '../wording/index.ts';
import { isStatement } from './guards.ts';
import { type FactGroup, groupFacts } from './marking.ts';
import { groupSummary } from './notes.ts';
import { ownSigla, type Sigla, siglaOf, siglum } from './sigla.ts';
import { differences } from './tellings.ts';

/** A fact as lists show it. */
export interface FactLine {
  readonly id: string;
  readonly css: KindClass;
  readonly siglum: Rich;
  readonly text: Rich;
  /** Without the words, for where they stand below. */
  readonly short: Rich;
  readonly quote: string;
  readonly when: WhenLabel;
  /** Pages of the facts in it. */
  readonly pages: readonly { readonly text: string; readonly path: string }[];
  readonly place: Rich;
  readonly doubt: Rich;
  /** Where several articles tell of it: what each says, the first of them first; else empty. */
  readonly tellings: readonly TellingLine[];
}

export interface TellingLine {
  readonly siglum: Rich;
  readonly quote: string;
  readonly place: Rich;
  /** In what it differs from the first; empty where it agrees. */
  readonly differs: string;
  readonly page: string;
}

/** One line for facts read from the same words. */
function lineOf(lookup: Lookup, group: FactGroup, sigla: Sigla, told: readonly FactGroup[] = []): FactLine {
  const [fact] = group.facts;
  const alone = group.facts.length === 1;
  return {
    id: fact.id,
    css: group.css,
    siglum: siglaOf(group.facts, sigla),
    text: groupSummary(lookup, group, true),
    short: groupSummary(lookup, group),
    quote: quoteOf(fact),
    when: whenLabel(fact.when),
    pages: group.facts.map((one) => ({ text: alone ? headings.rule : sigla(one), path: factPath(one) })),
    place: placeOf(lookup, fact),
    doubt: fact.possiblySame.flatMap((other): Rich => {
      const twin = lookup.facts.get(other.fact);
      return twin ? [` ${reader.mayBe} `, siglum(twin, sigla), `; ${reader.mayBeMore}`] : [];
    }),
    tellings: told.length > 1 ? told.map((one) => tellingOf(lookup, one, sigla)) : [],
  };
}

function tellingOf(lookup: Lookup, { facts }: FactGroup, sigla: Sigla): TellingLine {
  const [fact] = facts;
  const all = lookup.tellings.get(fact.id) ?? [];
  const telling = all.find((one) => one.fact === fact.id);
  return {
    siglum: siglaOf(facts, sigla),
    quote: quoteOf(fact),
    place: placeOf(lookup, fact),
    differs: telling ? differences(lookup, telling, all[0]!, 'first').join(' ') : '',
    page: factPath(fact),
  };
}

export const factLine = (lookup: Lookup, fact: AnyFact, sigla: Sigla = ownSigla): FactLine =>
  lineOf(lookup, groupFacts([fact])[0]!, sigla);

/** Where it is stated; the article too, where there are several. */
function placeOf(lookup: Lookup, fact: AnyFact): Rich {
  const article = lookup.articles.size > 1 ? lookup.articles.get(fact.article) : undefined;
  const text = `${capital(reader.sentence)}\u00a0${fact.sentence + 1}`;
  return [
    { is: 'link', text, path: sentencePath(fact.article, fact.sentence) },
    article ? `, ${article.title}.` : '.',
  ];
}

/** The words shown for a fact: of a statement what is said, else its quote. */
function quoteOf(fact: AnyFact): string {
  return isStatement(fact) ? fact.content.text : fact.quote.text;
}

/** In order of time; facts read from the same words in one line, facts that may be one together. */
export const linesOf = (
  lookup: Lookup,
  facts: readonly AnyFact[],
  sigla: Sigla = ownSigla,
): readonly FactLine[] =>
  told(
    lookup,
    twinsTogether(groupFacts(facts).sort((a, b) => byLatest(a.facts[0].when, b.facts[0].when))),
  ).map(([lead, ...others]) => lineOf(lookup, lead, sigla, [lead, ...others]));

/** What several articles tell of one event, together at the place of the telling that leads. */
function told(
  lookup: Lookup,
  groups: readonly FactGroup[],
): readonly (readonly [FactGroup, ...FactGroup[]])[] {
  const byFact = new Map(groups.map((group) => [group.facts[0].id, group]));
  return groups.flatMap((group): [FactGroup, ...FactGroup[]][] => {
    const [fact] = group.facts;
    const [lead, ...others] = isStatement(fact) ? [] : (lookup.tellings.get(fact.id) ?? []);
    if (!lead || !byFact.has(lead.fact)) return [[group]];
    if (lead.fact !== fact.id) return [];
    return [[group, ...others.flatMap((one) => byFact.get(one.fact) ?? [])]];
  });
}

/** Facts that may be one stand after each other, at the place of the first. */
function twinsTogether(groups: readonly FactGroup[]): readonly FactGroup[] {
  const placed = new Set<FactGroup>();
  for (const group of groups) {
    placed.add(group);
    for (const { fact: id } of group.facts[0].possiblySame) {
      const twin = groups.find((one) => one.facts.some((fact) => fact.id === id));
      if (twin) placed.add(twin);
    }
  }
  return [...placed];
}
