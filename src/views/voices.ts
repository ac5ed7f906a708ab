import { type AnyFact, countryName, type Lookup } from '../dataset/index.ts';
import type { Statement } from '../facts/index.ts';
import type { Participant } from '../mentions/index.ts';
import type { Article } from '../text/index.ts';
import { actorName, plain, unparted, voices as words } from '../wording/index.ts';
import type { Voice, VoicesData } from './figures/index.ts';
import { isStatement } from './guards.ts';

interface Heard {
  readonly key: string;
  readonly speaker: Participant;
  readonly facts: Statement[];
}

/** Who is heard, where and how much, by country: the country that is heard most comes first. Null if nobody is. */
export function voicesData(lookup: Lookup, article: Article, facts: readonly AnyFact[]): VoicesData | null {
  const statements = facts.filter(isStatement);
  const [first, last] = [article.sentences[0], article.sentences.at(-1)];
  if (statements.length === 0 || !first || !last) return null;
  const sides = new Map<string, Heard[]>();
  for (const statement of statements)
    for (const speaker of statement.speakers) hear(lookup, sides, speaker, statement);
  const ordered = [...sides].sort((a, b) => total(b[1]) - total(a[1]) || (a[0] < b[0] ? -1 : 1));
  return {
    sides: ordered.map(([code, heard]) => ({
      name: code ? countryName(lookup, code) : words.noCountry,
      share: words.share(sentencesOf(heard.flatMap(({ facts: own }) => own)), article.sentences.length),
      voices: heard.map((one) => voiceOf(lookup, one)),
    })),
    extent: { start: first.start, end: last.end },
  };
}

/** Officials of whom the article speaks and whose words it does not give. */
export function unheardIn(lookup: Lookup, article: string, facts: readonly AnyFact[]): readonly string[] {
  const heard = new Set(
    facts
      .filter(isStatement)
      .flatMap(({ speakers }) => speakers)
      .flatMap(({ actor }) => (actor.kind === 'official' ? [actor.official] : [])),
  );
  return [...lookup.officials.values()]
    .filter(({ id, mentions }) => !heard.has(id) && mentions.some((one) => one.article === article))
    .map(({ name }) => unparted(name));
}

const sentencesOf = (facts: readonly Statement[]): number =>
  new Set(facts.map(({ sentence }) => sentence)).size;

const total = (heard: readonly Heard[]): number => heard.reduce((sum, one) => sum + one.facts.length, 0);

function hear(lookup: Lookup, sides: Map<string, Heard[]>, speaker: Participant, statement: Statement): void {
  const code = speaker.country ?? '';
  const side = sides.get(code) ?? [];
  sides.set(code, side);
  const key = keyOf(lookup, speaker);
  const before = side.find((one) => one.key === key);
  if (before) before.facts.push(statement);
  else side.push({ key, speaker, facts: [statement] });
}

/** A government is called as the article calls it, and so is whoever has no name. */
const isQuoted = ({ actor }: Participant): boolean => actor.kind === 'government' || actor.kind === 'unnamed';

const nameOf = (lookup: Lookup, speaker: Participant): string =>
  isQuoted(speaker) ? speaker.words.text : plain(actorName(lookup, speaker));

const keyOf = (lookup: Lookup, speaker: Participant): string =>
  speaker.actor.kind === 'official'
    ? `official ${speaker.actor.official}`
    : `${speaker.actor.kind} ${nameOf(lookup, speaker)}`;

function voiceOf(lookup: Lookup, { speaker, facts }: Heard): Voice {
  return {
    name: nameOf(lookup, speaker),
    quoted: isQuoted(speaker),
    sentences: sentencesOf(facts),
    said: facts.map((fact) => ({
      start: fact.content.start,
      end: fact.content.end,
      siglum: fact.siglum,
      direct: fact.direct,
    })),
    verbs: [...new Set(facts.map((fact) => fact.verbWords.text))].join(', '),
  };
}
