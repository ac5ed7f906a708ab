import { type AnyFact, duringOf, type Lookup, toldWith } from '../dataset/index.ts';
import { kindOf as kindOfFact } from '../facts/index.ts';
import type { Participant } from '../mentions/index.ts';
import type { Article } from '../text/index.ts';
import {
  actorWithSide,
  capital,
  counted,
  factPath,
  type KindClass,
  kindOf,
  listed,
  missing,
  quoting,
  type Rich,
  reader,
  shortSummaryOf,
  summaryOf,
  type WhenLabel,
  whenLabel,
  wordsPath,
} from '../wording/index.ts';
import { isMeeting, isStatement } from './guards.ts';
import type { FactGroup, Support } from './marking.ts';
import { siglum } from './sigla.ts';

/** What stands beside a sentence. */
export interface Note {
  readonly id: string | null;
  readonly css: KindClass | null;
  readonly label: string;
  /** The words that the label leads to, on the same page. */
  readonly words: string;
  readonly kind: string;
  readonly body: Rich;
  readonly when: WhenLabel | null;
  /** What is doubtful in it, and why; and who tells it too. */
  readonly doubts: Rich;
  /** Page of the fact; null for a note that belongs to no one fact. */
  readonly page: string | null;
}

export function factNote(lookup: Lookup, group: FactGroup): Note {
  const [fact] = group.facts;
  const { one, many } = kindOf(fact);
  const n = group.facts.length;
  return {
    id: `n-${fact.siglum}`,
    css: group.css,
    label: group.label,
    words: `#${fact.siglum}`,
    kind: n === 1 ? capital(one) : capital(counted(n, one, many)),
    body: groupSummary(lookup, group),
    when: showsWhen(fact) ? whenLabel(fact.when) : null,
    doubts: [...doubtsOf(lookup, fact), ...toldToo(lookup, group)],
    page: n === 1 ? factPath(fact) : null,
  };
}

/** A statement made at a meeting is when the meeting is: its note need not say so again. */
const showsWhen = (fact: AnyFact): boolean =>
  !isStatement(fact) || (fact.when.words !== null && fact.when.shape !== 'undated' && !fact.during);

/** One line for facts read from the same words: meetings of one person with several, one by one. */
export function groupSummary(lookup: Lookup, group: FactGroup, full = false): Rich {
  const [first, ...rest] = group.facts;
  const alone = (full ? summaryOf : shortSummaryOf)(lookup, first);
  if (rest.length === 0) return alone;
  const all = group.facts.filter(isMeeting).map(({ participants }) => participants);
  if (all.length === 0) return alone;
  const shared = all[0]!.filter((one) => all.every((others) => others.some((other) => same(one, other))));
  const others = all.flatMap((list) => list.filter((one) => !shared.some((other) => same(one, other))));
  if (shared.length === 0 || others.length === 0) return alone;
  return [
    ...listed(shared.map((one) => actorWithSide(lookup, one))),
    ' with ',
    ...(sameRole(others) ?? listed(others.map((one) => actorWithSide(lookup, one)))),
  ];
}

const same = (a: Participant, b: Participant): boolean => JSON.stringify(a.actor) === JSON.stringify(b.actor);

/** Office-holders of several countries whom the words name together and do not name: in those words. */
function sameRole(participants: readonly Participant[]): Rich | null {
  const [first] = participants;
  if (!first || participants.length < 2 || participants.some(({ actor }) => actor.kind !== 'role'))
    return null;
  const words = participants.map((one) => one.words);
  if (words.some(({ start, end }) => start !== first.words.start || end !== first.words.end)) return null;
  return [{ is: 'said', text: first.words.text }, ', ', { is: 'missing', text: missing.names }];
}

/** Each doubt once, as sentences. */
function doubtsOf(lookup: Lookup, fact: AnyFact): Rich {
  const reasons = new Set(
    kindOfFact(fact)
      .who(fact)
      .flatMap((one) => (one.basis === 'inferred' && one.reason ? [one.reason] : [])),
  );
  const meeting = lookup.facts.get(duringOf(fact) ?? '');
  const text = lookup.articles.get(fact.article)?.reading.article.text ?? '';
  return [
    ...(meeting ? [`${capital(reader.saidAt)} `, siglum(meeting), '. '] : []),
    ...[...reasons].flatMap((reason): Rich => [...quoting(reason, text), ' ']),
    ...fact.possiblySame.flatMap((other): Rich => {
      const twin = lookup.facts.get(other.fact);
      return twin ? [`${reader.mayBe} `, siglum(twin), `; ${reader.mayBeMore} `] : [];
    }),
  ];
}

/** That other articles tell it too: the words of one, or the page where all of several stand. */
function toldToo(lookup: Lookup, { facts }: FactGroup): Rich {
  const others = new Map(
    facts
      .flatMap((fact) => toldWith(lookup, fact))
      .filter(({ article }) => article !== facts[0].article)
      .map((fact) => [fact.article, fact]),
  );
  const [other, ...more] = others.values();
  if (!other) return [];
  if (more.length > 0)
    return [{ is: 'link', text: reader.toldBy(others.size), path: `${factPath(facts[0])}#tellings` }, '.'];
  const { title } = lookup.articles.get(other.article)!;
  return [`${reader.toldToo} `, { is: 'title', text: title, path: wordsPath(other) }, '.'];
}

/** Beside a sentence on which a part of a fact of another sentence rests. */
export function supportNote(support: Support): Note {
  const { fact, parts } = support;
  const more = parts[0] === 'more';
  return {
    id: null,
    css: kindOf(fact).css,
    label: fact.siglum,
    words: `#${fact.siglum}`,
    kind: '',
    body: [more ? reader.restsHere : reader.takes(parts.map((part) => reader.parts[part]))],
    when: null,
    doubts: [],
    page: null,
  };
}

/** Beside sentences that follow each other and from which nothing was read: `13`, or `13–15`. */
export const nilNote = (first: number, last: number): Note => ({
  id: null,
  css: null,
  label: first === last ? String(first + 1) : `${first + 1}–${last + 1}`,
  words: `#s${first + 1}`,
  kind: '',
  body: [{ is: 'missing', text: reader.nothing }],
  when: null,
  doubts: [],
  page: null,
});

/** Sentences from which nothing was read, and on which nothing rests. */
export function nilSentences(
  article: Article,
  facts: readonly AnyFact[],
  supports: readonly Support[],
): ReadonlySet<number> {
  const read = new Set([
    ...facts.map((fact) => fact.sentence),
    ...supports.map((support) => support.sentence),
  ]);
  return new Set(article.sentences.map((sentence) => sentence.index).filter((index) => !read.has(index)));
}
