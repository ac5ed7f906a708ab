import type { AnyFact, Dataset } from '../dataset/index.ts';
import type { Statement } from '../facts/index.ts';
import type { When } from '../time/index.ts';
import { kindOf, letterOf, sentencePath } from './address.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { groupFacts } from './marking.ts';
import { groupSummary } from './notes.ts';
import type { KindClass, Rich } from './rich.ts';
import { ownSigla, type Sigla, siglaOf } from './sigla.ts';
import { byLatest, type WhenLabel, whenLabel } from './when.ts';
import { capital, inList, reader } from './words.ts';

export interface Entry {
  readonly css: KindClass;
  readonly facts: readonly AnyFact[];
  readonly label: WhenLabel;
  readonly sigla: Rich;
  readonly text: Rich;
  /** Statements made there. */
  readonly said: Rich;
  readonly why: Rich;
  readonly when: When;
}

export interface Chronology {
  readonly dated: readonly Entry[];
  readonly undated: readonly Entry[];
}

/** Facts in order of the latest day each can have happened; those without any date apart. */
export function chronologyOf(
  dataset: Dataset,
  facts: readonly AnyFact[],
  sigla: Sigla = ownSigla,
): Chronology {
  const lookup = lookupOf(dataset);
  const shown = new Set(facts.map((fact) => fact.id));
  const during = (fact: AnyFact) => (letterOf(fact) === 'S' ? (fact as unknown as Statement).during : null);
  const alone = facts.filter((fact) => !shown.has(during(fact) ?? ''));
  const entries = together(alone).map((group) => {
    const said = facts.filter((fact) => group.some((one) => one.id === during(fact)));
    return entryOf(lookup, group, said, sigla);
  });
  return {
    dated: entries.filter((entry) => entry.when.shape !== 'undated').sort((a, b) => byLatest(a.when, b.when)),
    undated: entries.filter((entry) => entry.when.shape === 'undated'),
  };
}

/** Facts of one kind that one sentence gives with one date stand in one entry. */
function together(facts: readonly AnyFact[]): AnyFact[][] {
  const groups: AnyFact[][] = [];
  for (const fact of facts) {
    const before = groups.at(-1);
    if (before && alike(before[0]!, fact)) before.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

const alike = (a: AnyFact, b: AnyFact): boolean =>
  letterOf(a) === letterOf(b) &&
  a.article === b.article &&
  a.sentence === b.sentence &&
  a.when.shape === b.when.shape &&
  a.when.edtf === b.when.edtf;

function entryOf(lookup: Lookup, facts: readonly AnyFact[], said: readonly AnyFact[], sigla: Sigla): Entry {
  const [first] = facts;
  const texts = groupFacts(facts).map((group) => groupSummary(lookup, group));
  return {
    css: kindOf(first!).css,
    facts: [...facts, ...said],
    label: whenLabel(first!.when),
    sigla: siglaOf(facts, sigla),
    text: texts.flatMap((text, index): Rich => (index === 0 ? text : ['; ', ...text])),
    said: saidThere(said, sigla),
    why: whyOf(lookup, first!),
    when: first!.when,
  };
}

function saidThere(said: readonly AnyFact[], sigla: Sigla): Rich {
  if (said.length === 0) return [];
  return [...siglaOf(said, sigla), ` ${said.length === 1 ? reader.wasSaid : reader.wereSaid}`];
}

/** The words of time, where they stand, and how the date follows from them. */
function whyOf(lookup: Lookup, fact: AnyFact): Rich {
  const { when } = fact;
  const article = lookup.articles.get(fact.article);
  const at = when.words
    ? (article?.reading.article.sentences.find(
        (one) => one.start <= when.words!.start && when.words!.start < one.end,
      )?.index ?? fact.sentence)
    : fact.sentence;
  const quoted: Rich = when.words ? [{ is: 'quoted', text: when.words.text }, ', '] : [];
  const link: Rich = [
    {
      is: 'link',
      text: `${when.words ? reader.sentence : capital(reader.sentence)}\u00a0${at + 1}`,
      path: sentencePath(fact.article, at),
    },
    '.',
  ];
  const reasons = [...new Set(when.reasons.map((reason) => reason.text))];
  return [...quoted, ...link, ...reasons.map((reason) => ` ${reason}`)];
}

/** `three days, two windows, one without a date`: what a caption says of them all. */
export function countSigns(entries: readonly Entry[]): string {
  const days = entries.filter((entry) => entry.label.sign === 'day').length;
  return days === 0 ? reader.noDay : capital(inList([`${days} of ${entries.length} ${reader.knownToDay}`]));
}
