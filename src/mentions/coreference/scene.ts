import { lookUp } from '../../gazetteer/index.ts';
import type { Article } from '../../text/index.ts';
import { tokenise } from '../../text/index.ts';
import type { Known, Line } from '../line.ts';
import type { Named } from '../names/named.ts';
import { pressOf, publishingState } from './publisher.ts';

/** The countries of an article: where they stand, and which two it is about. */
export interface Scene {
  /** By sentence: every country that is named, in order, with the token where it stands. */
  readonly bySentence: readonly (readonly CountryAt[])[];
  /** Country of the place from which the story was filed. */
  readonly dateline: string | null;
  /** Country whose own press wrote the story. */
  readonly press: string | null;
  /** Country whose government published the story itself. */
  readonly publisher: string | null;
  /** Countries by how often they are named, most first; names that tie keep their order. */
  readonly ranked: readonly string[];
  /** Countries that the article names by name or adjective, not by a capital alone. */
  readonly named: ReadonlySet<string>;
  /** The two countries that the article is about, where two stand out; else empty. */
  readonly leads: readonly string[];
}

export interface CountryAt {
  readonly code: string;
  readonly at: number;
  readonly known: Known;
}

export function sceneOf(
  article: Article,
  lines: readonly Line[],
  named: readonly (readonly Named[])[],
): Scene {
  const bySentence = lines.map((line, index) => countriesIn(line, named[index]!));
  const counts = new Map<string, number>();
  for (const list of bySentence) for (const { code } of list) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const byName = new Set<string>();
  for (const list of bySentence)
    for (const { code, known } of list)
      if (known.pair.length > 0 || (known.country && known.country.as !== 'capital')) byName.add(code);
  const third = counts.get(ranked[2] ?? '') ?? 0;
  const stand = ranked.length >= 2 && counts.get(ranked[1]!)! > third;
  return {
    bySentence,
    dateline: datelineCountry(article),
    press: pressOf(article),
    publisher: publishingState(article.matter),
    ranked,
    named: byName,
    leads: stand ? ranked.slice(0, 2) : [],
  };
}

function countriesIn(line: Line, named: readonly Named[]): CountryAt[] {
  const found: CountryAt[] = [];
  for (let at = 0; at < line.tokens.length; ) {
    const known = line.known[at];
    if (!known) {
      at += 1;
      continue;
    }
    // "German Roy": the word is part of a name.
    const inName = named.some((name) => name.from <= at && at < name.to);
    for (const code of inName ? [] : codesOf(known)) found.push({ code, at, known });
    at = known.to;
  }
  return found;
}

export function codesOf(known: Known): readonly string[] {
  if (known.pair.length > 0) return known.pair;
  if (known.country) return [known.country.code];
  const code = known.place?.country ?? known.organisation?.country;
  return code ? [code] : [];
}

function datelineCountry(article: Article): string | null {
  if (!article.dateline) return null;
  const tokens = tokenise(article.text, article.dateline);
  const entries = lookUp(tokens, 0)?.entries ?? [];
  for (const entry of entries) {
    if (entry.type === 'country') return entry.code;
    if (entry.type === 'place' && entry.place.country) return entry.place.country;
  }
  return null;
}
