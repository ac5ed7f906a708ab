import { doubleMetaphone } from 'double-metaphone';
import type { Official } from '../mentions/index.ts';
import { slugOf } from '../text/index.ts';
import type { OfficialRecord, Reading } from './dataset.ts';

/** Officials of all articles, and for each article which of its own ids became which. */
export interface ResolvedOfficials {
  readonly records: readonly OfficialRecord[];
  readonly idsByArticle: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

interface Group {
  readonly id: string;
  readonly members: { readonly reading: Reading; readonly official: Official }[];
  readonly merged: string[];
}

/**
 * Takes officials of several articles to be one person where their full names are the same, or
 * where the names sound the same, word for word, and they share an office of one country. A
 * surname alone never joins two articles.
 */
export function resolveOfficials(readings: readonly Reading[]): ResolvedOfficials {
  const groups = new Map<string, Group>();
  const bySound = new Map<string, Group>();
  const idsByArticle = new Map<string, Map<string, string>>();
  for (const reading of readings) {
    const ids = new Map<string, string>();
    idsByArticle.set(reading.article.id, ids);
    for (const official of reading.officials) {
      const group = groupFor(official, reading, groups, bySound);
      group.members.push({ reading, official });
      ids.set(official.id, group.id);
    }
  }
  const records = [...groups.values()].map(record).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { records, idsByArticle };
}

function groupFor(
  official: Official,
  reading: Reading,
  groups: Map<string, Group>,
  bySound: Map<string, Group>,
): Group {
  const id = slugOf(official.name.text) || official.id;
  const sounds = soundKeys(official);
  const known = groups.get(id);
  const alike = known ?? sounds.map((key) => bySound.get(key)).find((group) => group !== undefined);
  const group = alike ?? { id, members: [], merged: [] };
  if (!known && alike) {
    const first = alike.members[0]!;
    alike.merged.push(
      `“${official.name.text}” of ${reading.article.id} is taken to be “${first.official.name.text}” of ${first.reading.article.id}: the names sound the same, and the office is the same.`,
    );
  }
  groups.set(group.id, group);
  for (const key of sounds) if (!bySound.has(key)) bySound.set(key, group);
  return group;
}

/** How the name sounds, word for word, with each office and country it goes with; none for a single word. */
function soundKeys(official: Official): string[] {
  const words = slugOf(official.name.text).split('-');
  if (words.length < 2) return [];
  const sound = words.map((word) => doubleMetaphone(word)[0]).join(' ');
  return official.offices
    .filter(({ office, country }) => office !== null && country !== null)
    .map(({ office, country }) => `${sound} ${office} ${country}`);
}

function record({ id, members, merged }: Group): OfficialRecord {
  const forms = members.flatMap(({ official }) => [
    official.name.text,
    ...official.aliases.map(({ text }) => text),
  ]);
  const offices = members.flatMap(({ reading, official }) =>
    official.offices.map((office) => ({ ...office, article: reading.article.id })),
  );
  return {
    id,
    name: forms[0]!,
    aliases: [...new Set(forms)].slice(1),
    country:
      offices.find(({ tense, country }) => tense === 'current' && country)?.country ??
      offices.find(({ country }) => country)?.country ??
      null,
    offices,
    mentions: members.flatMap(({ reading, official }) => sentencesOf(reading, official)),
    merged,
  };
}

function sentencesOf(reading: Reading, official: Official): OfficialRecord['mentions'][number][] {
  return reading.article.sentences
    .map(({ index, start, end }) => ({
      article: reading.article.id,
      sentence: index,
      spans: official.mentions.filter((span) => start <= span.start && span.end <= end),
    }))
    .filter(({ spans }) => spans.length > 0);
}
