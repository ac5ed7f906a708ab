import type { AnyFact, Lookup } from '../dataset/index.ts';
import {
  byLatest,
  factPath,
  headings,
  type KindClass,
  type Rich,
  reader,
  speakerOf,
  type WhenLabel,
  whenLabel,
} from '../wording/index.ts';
import { isStatement } from './guards.ts';
import { type FactGroup, groupFacts } from './marking.ts';
import { groupSummary } from './notes.ts';
import { ownSigla, type Sigla, siglaOf, siglum } from './sigla.ts';
import { groupEvents, placeOf, quoteOf, type TellingLine, tellingLines } from './tellings.ts';

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
  /** Where several articles tell of it: what each says; else empty. */
  readonly tellings: readonly TellingLine[];
}

/** One line for facts read from the same words. */
function lineOf(lookup: Lookup, group: FactGroup, sigla: Sigla): FactLine {
  const [fact] = group.facts;
  const alone = group.facts.length === 1;
  return {
    id: fact.id,
    css: group.css,
    siglum: siglaOf(group.facts, sigla),
    text: groupSummary(lookup, group, true),
    short: isStatement(fact) ? speakerOf(lookup, fact) : groupSummary(lookup, group),
    quote: quoteOf(fact),
    when: whenLabel(fact.when),
    pages: group.facts.map((one) => ({ text: alone ? headings.rule : sigla(one), path: factPath(one) })),
    place: placeOf(lookup, fact),
    doubt: fact.possiblySame.flatMap((other): Rich => {
      const twin = lookup.facts.get(other.fact);
      return twin ? [` ${reader.mayBe} `, siglum(twin, sigla), `; ${reader.mayBeMore}`] : [];
    }),
    tellings: tellingLines(lookup, group),
  };
}

export const factLine = (lookup: Lookup, fact: AnyFact, sigla: Sigla = ownSigla): FactLine =>
  lineOf(lookup, groupFacts([fact])[0]!, sigla);

/** In order of time; facts read from the same words in one line, facts that may be one together. */
export const linesOf = (
  lookup: Lookup,
  events: readonly AnyFact[],
  sigla: Sigla = ownSigla,
): readonly FactLine[] =>
  twinsTogether(groupEvents(lookup, events).sort((a, b) => byLatest(a.facts[0].when, b.facts[0].when))).map(
    (group) => lineOf(lookup, group, sigla),
  );

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
