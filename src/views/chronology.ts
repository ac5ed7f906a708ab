import { type AnyFact, type Dataset, duringOf, type Lookup, lookupOf } from '../dataset/index.ts';
import type { When } from '../time/index.ts';
import {
  articlePath,
  byLatest,
  capital,
  type KindClass,
  kindOf,
  letterOf,
  listed,
  type Rich,
  reader,
  sentencePath,
  type WhenLabel,
  whenLabel,
} from '../wording/index.ts';
import { groupFacts } from './marking.ts';
import { groupSummary } from './notes.ts';
import { placedByOrder, placedWords } from './order.ts';
import { ownSigla, type Sigla, siglaOf } from './sigla.ts';

export interface Entry {
  readonly css: KindClass;
  readonly facts: readonly AnyFact[];
  readonly label: WhenLabel;
  /** Each fact, or facts read from the same words, in a line of its own. */
  readonly lines: readonly { readonly sigla: Rich; readonly text: Rich }[];
  /** Statements made there. */
  readonly said: Rich;
  readonly why: Rich;
  /** Before or after what the words place it, where they do and it has no date. */
  readonly placed: Rich;
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
  const saidAt = Map.groupBy(facts, duringOf);
  const alone = facts.filter((fact) => !shown.has(duringOf(fact) ?? ''));
  const entries = together(alone).map((group) => {
    const said = group.flatMap((one) => saidAt.get(one.id) ?? []);
    return entryOf(lookup, group, said, sigla);
  });
  const dated = entries
    .filter((entry) => entry.when.shape !== 'undated')
    .sort((a, b) => byLatest(a.when, b.when));
  return placedByOrder(
    lookup,
    dated,
    entries.filter((entry) => entry.when.shape === 'undated'),
  );
}

/** Facts of one kind that one sentence dates, or that one rule dates by no words of their own, stand together. */
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
  (a.sentence === b.sentence || (a.when.words === null && b.when.words === null)) &&
  a.when.shape === b.when.shape &&
  a.when.edtf === b.when.edtf;

function entryOf(lookup: Lookup, facts: readonly AnyFact[], said: readonly AnyFact[], sigla: Sigla): Entry {
  const [first] = facts;
  return {
    css: kindOf(first!).css,
    facts: [...facts, ...said],
    label: whenLabel(first!.when),
    lines: groupFacts(facts).map((group) => ({
      sigla: siglaOf(group.facts, sigla),
      text: groupSummary(lookup, group, true),
    })),
    said: saidThere(said, sigla),
    why: whyOf(lookup, facts),
    placed: facts[0]!.when.shape === 'undated' ? placedWords(lookup, facts[0]!, sigla) : [],
    when: first!.when,
  };
}

function saidThere(said: readonly AnyFact[], sigla: Sigla): Rich {
  if (said.length === 0) return [];
  return [...siglaOf(said, sigla), ` ${said.length === 1 ? reader.wasSaid : reader.wereSaid}`];
}

/** The words of time, where they stand, and how the date follows from them. */
function whyOf(lookup: Lookup, facts: readonly AnyFact[]): Rich {
  const [first] = facts;
  const { reasons } = first!.when;
  const words = first!.when.words ?? reasons[0]?.quote ?? null;
  const reading = lookup.articles.get(first!.article)?.reading;
  const sentences = reading?.article.sentences ?? [];
  const spoken = words && sentences.find((one) => one.start <= words.start && words.start < one.end);
  const at = spoken ? [spoken.index] : [...new Set(facts.map((fact) => fact.sentence))];
  const quoted: Rich = words ? [{ is: 'quoted', text: words.text }, ', '] : [];
  const word = at.length === 1 ? reader.sentence : reader.sentences;
  const links = listed(
    at.map(
      (index): Rich => [{ is: 'link', text: String(index + 1), path: sentencePath(first!.article, index) }],
    ),
  );
  // What bounds the publication is told once, at the article; here only what this fact adds to it.
  const publication = new Set(reading?.publication.reasons.map((reason) => reason.text));
  const steps = new Set(reasons.map((reason) => reason.text));
  const own = [...steps].filter((step) => !publication.has(step));
  const rest: Rich =
    own.length < steps.size
      ? [
          ` ${reader.restFollows} `,
          { is: 'link', text: reader.publication, path: `${articlePath(first!.article)}#published` },
          '.',
        ]
      : [];
  return [
    ...quoted,
    `${words ? word : capital(word)}\u00a0`,
    ...links,
    '.',
    ...own.map((step) => ` ${step}`),
    ...rest,
  ];
}
