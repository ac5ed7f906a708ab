import { slugOf } from '../../text/index.ts';
import { isCapital, type Known, type Line, spanOf, wordsOf } from '../line.ts';
import type { Name } from '../mention.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import type { Figure } from '../people/figure.ts';
import { take } from '../take.ts';
import { officeHeads } from '../words/office-heads.ts';
import { isAcronym, isBareNoun, wholeBody } from './bodies.ts';
import type { Named } from './named.ts';

/** The named mentions of a sentence, flat: people, organisations, places and titles, none over another. */
export function flatNames(
  line: Line,
  named: readonly Named[],
  phrases: readonly OfficePhrase[],
  figureOf: ReadonlyMap<Named, Figure>,
  ids: ReadonlyMap<Figure, string>,
): Name[] {
  const taken: boolean[] = [];
  const names: Name[] = [];
  const add = (from: number, to: number, type: Name['type'], ref: string | null) => {
    if (take(taken, from, to))
      names.push({ ...spanOf(line, from, to), sentence: line.sentence.index, type, ref });
  };
  for (const name of named) {
    const figure = figureOf.get(name);
    if (figure) add(name.from, name.to, 'person', ids.get(figure) ?? null);
  }
  for (const name of named) {
    if (figureOf.has(name)) continue;
    const type = typeOfRun(line, name);
    if (!type) continue;
    const { from, to } = type === 'organisation' ? wholeBody(line, name) : name;
    if (type === 'organisation' && isBareNoun(line, { from, to })) continue;
    add(from, to, type, null);
  }
  for (let at = 0; at < line.known.length; at += 1) {
    const known = line.known[at];
    if (!known) continue;
    const type = typeOf(known);
    if (type) add(known.from, goesOn(line, known), type.type, type.ref);
    at = known.to - 1;
  }
  for (const phrase of phrases) {
    if (!phrase.public || !phrase.capital) continue;
    const { titleFrom, titleTo } = phrase;
    add(titleFrom, titleTo, 'office', slugOf(wordsOf(line, titleFrom, titleTo)));
  }
  return names.sort((a, b) => a.start - b.start);
}

/** What a run that is nobody's name is called here, with a look at the word before it. */
function typeOfRun(line: Line, name: Named): Name['type'] | null {
  if (name.kind === 'person' || name.kind === 'organisation' || name.kind === 'place') return name.kind;
  if (name.kind === 'thing') return null;
  if (name.to - name.from === 1 && isAcronym(line, name.from)) return 'organisation';
  const before = line.tokens[name.from - 1]?.norm;
  return before === 'in' || before === 'near' || before === 'at' ? 'place' : null;
}

/** "Roy Cable", "Roy, Inc": a firm’s or a broadcaster’s name goes on with one more capital. */
function goesOn(line: Line, { to, organisation }: Known): number {
  if (organisation?.type !== 'company' && organisation?.type !== 'media') return to;
  const at = line.tokens[to]?.norm === ',' && line.tokens[to + 1]?.norm === 'inc' ? to + 1 : to;
  const next = line.tokens[at];
  const alone = !isCapital(line.tokens[at + 1]) && !line.known[at] && !line.timed[at];
  return isCapital(next) &&
    next!.kind === 'word' &&
    next!.shape === 'Upper' &&
    alone &&
    !officeHeads.has(next!.norm)
    ? at + 1
    : to;
}

function typeOf(known: Known): { type: Name['type']; ref: string | null } | null {
  const { country, organisation, place } = known;
  if (known.pair.length > 0) return null;
  if (country && (country.as === 'name' || country.as === 'capital'))
    return { type: 'place', ref: country.code };
  if (country && country.as === 'seat') return { type: 'organisation', ref: country.code };
  if (organisation) return { type: 'organisation', ref: organisation.id };
  if (place) return { type: 'place', ref: place.country };
  return null;
}
