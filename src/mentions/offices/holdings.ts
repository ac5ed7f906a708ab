import { officeOf } from '../../gazetteer/index.ts';
import type { Scene } from '../coreference/scene.ts';
import type { Line } from '../line.ts';
import type { Figure } from '../people/figure.ts';
import { PECULIAR_TITLES } from '../words/peculiar-titles.ts';
import { besideBody, bodyTitle, inferBody } from './body-by-title.ts';
import { inferCountry, registeredCountry } from './country.ts';
import { atHome, homeOfStory } from './country-by-home.ts';
import { type Opening, openingOf } from './country-by-opening.ts';
import { type Held, heldAt } from './held.ts';
import { knownHolders } from './known-holders.ts';
import { listedHolders } from './listed-holders.ts';
import { openingHolders } from './opening-holders.ts';
import type { OfficePhrase } from './phrase.ts';
import type { Inferred, Search } from './search.ts';
import { successors } from './succession.ts';
import { titleOf } from './title.ts';

/** Every figure’s offices as the places give them, countries inferred where the words leave them open. */
export function holdingsOf(
  figures: readonly Figure[],
  lines: readonly Line[],
  free: readonly (readonly OfficePhrase[])[],
  scene: Scene,
): Map<Figure, Held[]> {
  const all = new Map<Figure, Held[]>();
  for (const figure of figures) all.set(figure, figure.places.flatMap(heldAt));
  knownHolders(figures, lines, free, scene, all);
  listedHolders(figures, lines, free, all);
  openingHolders(figures, lines, free, all);
  const open: { figure: Figure; held: Held }[] = [];
  for (const [figure, offices] of all)
    for (const held of offices)
      if (held.attached.via === 'counterpart' || (!held.country && !held.organisation))
        open.push({ figure, held });
  open.sort(
    (a, b) =>
      a.held.named.line.sentence.index - b.held.named.line.sentence.index ||
      a.held.attached.phrase.from - b.held.attached.phrase.from,
  );
  const officeAt = (sentence: number, phrase: OfficePhrase) =>
    officeOf(titleOf(lines[sentence]!, phrase), phrase.countries[0] ?? null)?.id ?? null;
  const present = presence(figures);
  let opening: Opening | null = null;
  const searchOf = (figure: Figure, held: Held) => ({
    scene,
    lines,
    figure,
    held,
    all,
    present,
    free,
    officeAt,
    opening,
  });
  const by = { own: new Set<Held>(), guess: new Set<Held>() };
  const settle = (figure: Figure, held: Held, infer: typeof inferCountry) => {
    const search = searchOf(figure, held);
    if (bodyTitle(held.title) || besideBody(held, all.get(figure)!)) {
      const body = inferBody(search);
      if (body) Object.assign(held, body, { basis: 'inferred' });
      else if (bodyTitle(held.title)?.elsewhere)
        all.set(
          figure,
          all.get(figure)!.filter((one) => one !== held),
        );
      return;
    }
    const found = infer(search);
    if (!found) return;
    if (found.by) by[found.by].add(held);
    take(held, found);
  };
  for (const { figure, held } of open)
    if (held.attached.via !== 'counterpart') settle(figure, held, registeredCountry);
  if (open.length > 0) opening = openingOf(all, lines, free, scene);
  for (const { figure, held } of open) {
    if (held.attached.via === 'counterpart' && !takeCounterpart(searchOf(figure, held), all)) continue;
    if (held.country || held.organisation) continue;
    settle(figure, held, inferCountry);
  }
  const own = homeOfStory(all, by.own);
  for (const { figure, held } of own ? open : []) {
    if (held.organisation || (held.country && !by.guess.has(held))) continue;
    if (all.get(figure)!.some((other) => other.country && !by.guess.has(other))) continue;
    const found = atHome(searchOf(figure, held), own!);
    if (found) take(held, found);
  }
  successors(figures, all);
  for (const [figure, offices] of all) all.set(figure, apart(offices));
  return all;
}

/** Who is named in each sentence. */
function presence(figures: readonly Figure[]): (line: Line) => readonly Figure[] {
  const present = new Map<Line, Figure[]>();
  for (const figure of figures)
    for (const { line } of figure.places) {
      const here = present.get(line);
      if (!here) present.set(line, [figure]);
      else if (here.at(-1) !== figure) here.push(figure);
    }
  return (line) => present.get(line) ?? [];
}

function take(held: Held, { country, reason }: Inferred): void {
  held.country = country;
  held.basis = 'inferred';
  held.reason = reason;
  held.office = officeOf(held.title, country)?.id ?? held.office;
}

/** What is said alike in many places counts once, where it is first said: articles repeat titles. */
function apart(offices: readonly Held[]): Held[] {
  const first = new Map<string, Held>();
  for (const held of offices) {
    const { title, office, country, organisation, tense, basis, attached } = held;
    const key = [title, office, country, organisation, tense, basis, attached.phrase.head.singular].join('|');
    if (!first.has(key)) first.set(key, held);
  }
  return [...first.values()];
}

/** "his Iranian counterpart Roy" holds the office of whoever "he" is. */
function takeCounterpart(search: Search, all: Map<Figure, Held[]>): boolean {
  const { figure, held, free } = search;
  const owner = ownerOf(search) ?? unnamedOwner(held, free);
  const mine = all.get(figure)!;
  const at = mine.indexOf(held);
  if (!owner) {
    mine.splice(at, 1);
    return false;
  }
  mine[at] = Object.assign(held, {
    title: counterpartTitle(owner),
    office: owner.office,
    basis: 'inferred',
    reason: `Called the counterpart of the ${owner.title}.`,
  });
  return true;
}

/** "The Foreign Secretary spoke to his Omani counterpart Roy": whose name is not told. */
function unnamedOwner(
  { named: { line }, attached }: Held,
  free: readonly (readonly OfficePhrase[])[],
): Pick<Held, 'title' | 'office'> | null {
  const phrase = free[line.sentence.index]!.findLast(
    ({ to, head, capital }) =>
      to <= attached.phrase.from && capital && !head.plural && head.class !== 'counterpart',
  );
  if (!phrase?.public) return null;
  const title = titleOf(line, phrase);
  return { title, office: officeOf(title, phrase.countries[0] ?? null)?.id ?? null };
}

/** The counterpart of a Secretary of State is a foreign minister: a title of one country is not carried over. */
function counterpartTitle({ title, office }: Pick<Held, 'title' | 'office'>): string {
  return office?.endsWith('-minister') &&
    (title.toLowerCase() in PECULIAR_TITLES || /secretary|chancellor/iu.test(title))
    ? office.replaceAll('-', ' ')
    : title;
}

/** The office-holder who stands last before the words, in the sentence or in the three before. */
function ownerOf({ figure, held, all, lines, present }: Search): Held | null {
  const here = held.named.line.sentence.index;
  const from = held.attached.phrase.from;
  let best: Held | null = null;
  let bestAt = Number.NEGATIVE_INFINITY;
  for (const line of lines.slice(Math.max(0, here - 3), here + 1))
    for (const other of present(line)) {
      const office = all.get(other)!.find(isOwnOffice) ?? all.get(other)![0];
      if (other === figure || !office || (held.country && office.country === held.country)) continue;
      for (const place of other.places) {
        const { index } = place.line.sentence;
        if (place.line !== line || (index === here && place.from > from)) continue;
        // Of an earlier sentence the subject counts: the one that stands first.
        const at = index === here ? 1000 + place.from : (index - here) * 1000 - place.from;
        if (at > bestAt) {
          bestAt = at;
          best = office;
        }
      }
    }
  return best;
}

const isOwnOffice = ({ attached, weak, tense }: Held): boolean =>
  attached.via !== 'counterpart' && !weak && tense !== 'former';
