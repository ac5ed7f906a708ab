import {
  type AnyFact,
  type Dataset,
  duringOf,
  eventOf,
  type Lookup,
  lookupOf,
  toldWith,
} from '../dataset/index.ts';
import type { When } from '../time/index.ts';
import {
  article,
  articlePath,
  byLatest,
  capital,
  counted,
  type KindClass,
  kindOf,
  kindWords,
  letterOf,
  listed,
  quoting,
  type Rich,
  reader,
  sentencePath,
  type WhenLabel,
  whenLabel,
} from '../wording/index.ts';
import type { FactGroup } from './marking.ts';
import { groupSummary } from './notes.ts';
import { placedByOrder, placedWords } from './order.ts';
import { ownSigla, type Sigla, siglaOf } from './sigla.ts';
import { groupEvents, type TellingLine, tellingLines } from './tellings.ts';

export interface Entry {
  readonly css: KindClass;
  readonly facts: readonly AnyFact[];
  /** What tells the same in other articles. */
  readonly others: readonly AnyFact[];
  readonly label: WhenLabel;
  /** Each fact, or facts read from the same words, in a line of its own. */
  readonly lines: readonly { readonly sigla: Rich; readonly text: Rich }[];
  /** Where several articles tell of it: what each says; else empty. */
  readonly tellings: readonly TellingLine[];
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

/** Events in order of the latest day each can have happened; those without any date apart. */
export function chronologyOf(
  dataset: Dataset,
  events: readonly AnyFact[],
  sigla: Sigla = ownSigla,
): Chronology {
  const lookup = lookupOf(dataset);
  const during = (fact: AnyFact) => eventOf(lookup, duringOf(fact) ?? '');
  const shown = new Set(events.map(({ id }) => eventOf(lookup, id)));
  const saidAt = Map.groupBy(events, during);
  const alone = events.filter((fact) => !shown.has(during(fact)));
  const entries = together(lookup, groupEvents(lookup, alone)).map((groups) => {
    const said = groups.flatMap(({ facts }) =>
      facts.flatMap(({ id }) => saidAt.get(eventOf(lookup, id)) ?? []),
    );
    return entryOf(lookup, groups, said, sigla);
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

/**
 * Statements without a date are in the text above, in its order: the chronology names them, and does
 * not give them again.
 */
export function withoutRepeats({ dated, undated }: Chronology): Chronology {
  const [said, others] = [true, false].map((is) =>
    undated.filter(({ css, placed }) => (css === 's' && placed.length === 0) === is),
  );
  const facts = said!.flatMap((entry) => entry.facts);
  const [first] = said!;
  if (!first || facts.length < 2) return { dated, undated };
  const text = `${capital(counted(facts.length, kindWords.S.one, kindWords.S.many))}${article.inTheText}`;
  const entry = { ...first, facts, lines: [{ sigla: siglaOf(facts), text: [text] }], said: [], placed: [] };
  return { dated, undated: [...others!, entry] };
}

/**
 * Facts of one kind that one sentence dates, or that one rule dates by no words of their own, stand
 * together; what several articles tell stands alone.
 */
function together(lookup: Lookup, groups: readonly FactGroup[]): [FactGroup, ...FactGroup[]][] {
  const entries: [FactGroup, ...FactGroup[]][] = [];
  for (const group of groups) {
    const before = entries.at(-1);
    const [a, b] = [before?.[0].facts[0], group.facts[0]];
    const told = (fact: AnyFact) => lookup.tellings.has(fact.id);
    if (before && a && alike(a, b) && !told(a) && !told(b)) before.push(group);
    else entries.push([group]);
  }
  return entries;
}

const alike = (a: AnyFact, b: AnyFact): boolean =>
  letterOf(a) === letterOf(b) &&
  a.article === b.article &&
  (a.sentence === b.sentence || (a.when.words === null && b.when.words === null)) &&
  a.when.shape === b.when.shape &&
  a.when.edtf === b.when.edtf;

function entryOf(
  lookup: Lookup,
  groups: readonly [FactGroup, ...FactGroup[]],
  said: readonly AnyFact[],
  sigla: Sigla,
): Entry {
  const facts = groups.flatMap((group) => group.facts);
  const [first] = groups[0].facts;
  return {
    css: kindOf(first).css,
    facts: [...facts, ...said],
    others: facts.flatMap((fact) => toldWith(lookup, fact).filter((one) => one !== fact)),
    label: whenLabel(first.when),
    lines: groups.map((group) => ({
      sigla: siglaOf(group.facts, sigla),
      text: groupSummary(lookup, group, true),
    })),
    tellings: tellingLines(lookup, groups[0]),
    said: saidThere(said, sigla),
    why: whyOf(lookup, facts),
    placed: first.when.shape === 'undated' ? placedWords(lookup, first, sigla) : [],
    when: first.when,
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
  // `“Last month”, sentence 16: the month before publication.`
  const is = words ? `“${words.text}” is ` : '\n';
  const defined = own.find((step) => step.startsWith(is));
  const text = reading?.article.text ?? '';
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
    ...(defined ? [`: ${defined.slice(is.length)}`] : ['.']),
    ...own.filter((step) => step !== defined).flatMap((step): Rich => [' ', ...quoting(step, text)]),
    ...rest,
  ];
}
