import type { Line } from '../line.ts';
import { NAMED_SO_BY } from '../words/actor-words.ts';
import { type Context, countryOf } from './context.ts';
import { spokenWithin } from './discourse.ts';

/** Where a noun phrase begins. */
interface Place {
  readonly line: Line;
  readonly from: number;
}

/**
 * The state whose body a noun phrase means ("the Foreign Ministry", "a government spokesman"): of who
 * acted last, of where the sentence is set, of the dateline; null where nothing tells. `owner` is the
 * pronoun or article before it.
 */
export function bodyOwner(
  context: Context,
  place: Place,
  title: string,
  owner: string | null,
): string | null {
  const able = ableFor(title);
  const code = spokenOwner(context, place, owner, (one) => able?.has(one) ?? true);
  if (code && (able?.has(code) ?? true)) return code;
  // "the Home Office": where only one of the states in the story has such a body.
  const few = context.scene.ranked.filter((one) => able?.has(one) ?? context.scene.named.has(one));
  return few.length === 1 ? few[0]! : null;
}

function ableFor(title: string): ReadonlySet<string> | null {
  const lower = title.toLowerCase();
  for (const [name, states] of Object.entries(NAMED_SO_BY)) if (lower.includes(name)) return states;
  return null;
}

function spokenOwner(
  context: Context,
  { line, from }: Place,
  owner: string | null,
  able: (code: string) => boolean,
): string | null {
  const { scene, discourse } = context;
  const sentence = line.sentence.index;
  const opening = scene.bySentence[sentence]!.find(({ at }) => at < from && at <= 2);
  if (opening && line.tokens[opening.at - 1]?.norm === 'in') return opening.code;
  if (owner === 'his' || owner === 'her') {
    const figure = spokenWithin(discourse, sentence, 1).at(-1);
    if (figure) return countryOf(context, figure);
  }
  for (let at = sentence; at >= sentence - 2; at -= 1) {
    const codes = [...(discourse.states.get(at) ?? [])].filter(able);
    if (codes.length > 0)
      return codes.length === 1 ? codes[0]! : (scene.dateline ?? homeAmong(context, codes) ?? codes[0]!);
  }
  return scene.dateline ?? homeOfAll(context);
}

/** Of several states that act, the one whose own the story calls by title alone. */
function homeAmong(context: Context, codes: readonly string[]): string | null {
  const home = homeOfAll(context);
  return home !== null && codes.includes(home) ? home : null;
}

/** The one state of those whom the story calls by title alone; null where there are none, or several. */
export function homeOfAll({ holdings }: Context): string | null {
  const homes = new Set<string>();
  for (const offices of holdings.values())
    for (const { basis, attached, country } of offices)
      if (basis === 'inferred' && attached.via === 'title' && attached.country === null && country)
        homes.add(country);
  const [home] = homes;
  return homes.size === 1 && home ? home : null;
}
