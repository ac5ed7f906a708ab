import { quoteAt } from '../../text/index.ts';
import { type Line, spanOf } from '../line.ts';
import type { Named } from '../names/named.ts';
import type { Figure } from '../people/figure.ts';
import type { Held } from './held.ts';

const ROLES: Readonly<Record<string, Held['tense']>> = { predecessor: 'former', successor: 'future' };

/** "Lee’s predecessor, Tom Roy": who went before someone, or comes after, has or had the same office. */
export function successors(figures: readonly Figure[], all: ReadonlyMap<Figure, Held[]>): void {
  for (const figure of figures) {
    const offices = all.get(figure)!;
    if (offices.some((held) => !held.weak)) continue;
    for (const place of figure.places) {
      const at = roleBefore(place);
      const owner = at < 0 ? null : ownerOf(place, at, figure, all);
      if (!owner) continue;
      offices.push(inPlaceOf(place, at, owner));
      break;
    }
  }
}

/** The token of "predecessor" right before a name, past a comma; -1 where none stands there. */
function roleBefore({ line, honorificFrom }: Named): number {
  const at = line.tokens[honorificFrom - 1]?.norm === ',' ? honorificFrom - 2 : honorificFrom - 1;
  return Object.hasOwn(ROLES, line.tokens[at]?.norm ?? '') ? at : -1;
}

const FAR = 4;

/** Whose: the name before "’s", or whoever with an office stands last before "his". */
function ownerOf(
  { line }: Named,
  at: number,
  self: Figure,
  all: ReadonlyMap<Figure, readonly Held[]>,
): Held | null {
  for (let back = at - 1; back >= 0 && at - back <= FAR; back -= 1) {
    const { kind, norm } = line.tokens[back]!;
    if (kind === 'possessive') return heldAt(line, (place) => place.to === back, self, all);
    if (norm === 'his' || norm === 'her' || norm === 'their')
      return (
        heldAt(line, (place) => place.to <= back, self, all) ??
        (back === 0 ? heldBefore(line, self, all) : null)
      );
  }
  return null;
}

function heldAt(
  line: Line,
  fits: (place: Named) => boolean,
  self: Figure,
  all: ReadonlyMap<Figure, readonly Held[]>,
): Held | null {
  let best: { held: Held; at: number } | null = null;
  for (const [figure, offices] of all) {
    const held = offices.find((one) => !one.weak && one.tense !== 'former');
    if (figure === self || !held) continue;
    for (const place of figure.places)
      if (place.line === line && fits(place) && place.to > (best?.at ?? -1)) best = { held, at: place.to };
  }
  return best?.held ?? null;
}

/** "Her predecessor, Tom Roy, …" at the head of a sentence: of whoever the sentence before begins with. */
function heldBefore(line: Line, self: Figure, all: ReadonlyMap<Figure, readonly Held[]>): Held | null {
  let first: { held: Held; at: number } | null = null;
  for (const [figure, offices] of all) {
    const held = offices.find((one) => !one.weak && one.tense !== 'former');
    if (figure === self || !held) continue;
    for (const place of figure.places)
      if (place.line.sentence.index === line.sentence.index - 1 && place.from < (first?.at ?? OPENS))
        first = { held, at: place.from };
  }
  return first?.held ?? null;
}

/** Tokens within which a sentence names whom it begins with. */
const OPENS = 8;

function inPlaceOf(named: Named, at: number, owner: Held): Held {
  const { line } = named;
  const role = line.tokens[at]!.norm;
  return {
    ...owner,
    named,
    tense: ROLES[role]!,
    basis: 'inferred',
    reason: `Called the ${role} of the ${owner.title}.`,
    quote: quoteAt(line.article.text, spanOf(line, at, named.to)),
  };
}
