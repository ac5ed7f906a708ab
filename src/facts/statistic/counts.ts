import {
  ARMED,
  ARMED_NOUNS,
  DISPLACED,
  GOODS_UNITS,
  HARMED,
  HELPED,
  HELPING,
  KILLED,
  LIVING,
  MIGRANTS,
  MOVING,
  REFUGE,
  RETURNED,
  SENT,
  STATIONED,
  TAKING_IN,
  TRADED,
  TROOPS,
  VISITING,
  VISITORS,
  WAR,
} from './count-words.ts';
import { type CountedNoun, goodsName, isPerson, nounAfter } from './counted-noun.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';

/** What a bare number counts. */
export interface Counted {
  readonly measure: string;
  readonly unit: string;
  /** What sort of thing is counted, by which its sides are read. */
  readonly sort: 'troops' | 'dead' | 'helped' | 'moving' | 'goods';
  /** Pieces of the counted noun and its event: one past the last. */
  readonly to: number;
}

/** Below this a number of soldiers or travellers is an incident and no figure between states. */
const FEWEST = 10;
/** The dead of a war are counted from here on. */
const FEWEST_DEAD = 3;

/** What a bare number counts, of what the rules name: troops, migrants, war dead, people helped, goods. */
export function countedBy(line: Line, figure: Figure): Counted | null {
  const noun = nounAfter(line, figure.to);
  const [least] = [figure.value].flat();
  if (least! < FEWEST_DEAD) return null;
  if (!noun)
    return least! < FEWEST
      ? null
      : (deadAfter(line, figure) ?? seekingRefuge(line, figure) ?? leftOut(line, figure));
  const { norm, at } = noun;
  const to = at + 1;
  if (least! < FEWEST) {
    const people =
      isPerson(noun) && tells(line, figure, noun, KILLED) ? peopleCounted(line, figure, noun) : null;
    return people?.sort === 'dead' ? { ...people, unit: 'people', to } : null;
  }
  if (GOODS_UNITS.has(norm)) return goodsCounted(line, figure, noun);
  if (MIGRANTS.has(norm)) return { measure: MIGRANT_NAMES[norm] ?? norm, unit: 'people', sort: 'moving', to };
  const people = peopleCounted(line, figure, noun);
  return people && { ...people, unit: people.sort === 'troops' ? 'troops' : 'people', to };
}

const MIGRANT_NAMES: Readonly<Record<string, string>> = {
  seekers: 'asylum seekers',
  displaced: 'displaced people',
  migrant: 'migrants',
  refugee: 'refugees',
};

/** What a number of people measures, by what is told of them; null where nothing that counts is told. */
function peopleCounted(
  line: Line,
  figure: Figure,
  noun: CountedNoun,
): Pick<Counted, 'measure' | 'sort'> | null {
  const told = (words: ReadonlySet<string>) => tells(line, figure, noun, words);
  const { norm } = noun;
  const kind = line.pieces[noun.at - 1]!.norm;
  const sent = kind === 'police' && norm === 'officers' && told(SENT);
  const abroad = ARMED_NOUNS.has(norm) && noun.named && told(STATIONED);
  const medics =
    kind === 'medical' && norm === 'personnel' && line.pieces.some((piece) => TROOPS.has(piece.norm));
  const armed = TROOPS.has(norm) || (ARMED_NOUNS.has(norm) && ARMED.has(kind)) || sent || medics || abroad;
  if (told(KILLED)) return armed || isAtWar(line) ? { measure: 'war dead', sort: 'dead' } : null;
  if (armed) return told(HARMED) ? null : { measure: 'troops', sort: 'troops' };
  if (!isPerson(noun)) return null;
  if (told(DISPLACED) || told(REFUGE)) return { measure: 'displaced people', sort: 'moving' };
  if (told(RETURNED)) return { measure: 'people returned', sort: 'moving' };
  if (told(HELPED) || isHelped(line, figure)) return { measure: `${norm} helped`, sort: 'helped' };
  if (noun.named && told(TAKING_IN)) return { measure: 'refugees', sort: 'moving' };
  if (noun.named && told(LIVING)) return { measure: `${norm} abroad`, sort: 'moving' };
  if (norm === 'people' && told(VISITING)) return { measure: 'visitors', sort: 'moving' };
  return VISITORS.has(norm) && (told(MOVING) || noun.named) ? { measure: norm, sort: 'moving' } : null;
}

/** Tonnes and barrels of what is traded or given: `exported 8 million tonnes of rice`, `rice exports reached 3 million tonnes`. */
function goodsCounted(line: Line, figure: Figure, noun: CountedNoun): Counted | null {
  const { norm, at } = noun;
  const flow = line.measures.findLast(({ to, measure }) => to <= figure.from && FLOW.test(measure));
  const volume = norm === 'meters' || norm === 'metres';
  if (volume && line.pieces[at - 1]?.norm !== 'cubic') return null;
  const named = flow && figure.from - flow.to <= 8 && line.pieces[at + 1]?.norm !== 'of';
  const unit = { unit: volume ? `cubic ${norm}` : norm, sort: 'goods', to: at + 1 } as const;
  if (named) return { measure: flow.measure, ...unit };
  return tells(line, figure, noun, TRADED) ? { measure: goodsName(line, at), ...unit } : null;
}

const FLOW = /(?:^| )(?:exports|imports|purchases|sales)$/u;

/** "killed 40 people and displaced more than 3,000": the noun is left out. */
function leftOut(line: Line, figure: Figure): Counted | null {
  const passive = passiveOf(line, figure);
  if (passive && DISPLACED.has(passive))
    return { measure: 'displaced people', unit: 'people', sort: 'moving', to: figure.to };
  if (passive && KILLED.has(passive) && isAtWar(line))
    return { measure: 'war dead', unit: 'people', sort: 'dead', to: figure.to };
  const before = line.pieces[figure.from - 1]?.norm ?? '';
  const next = line.pieces[figure.to];
  if (
    next &&
    next.kind !== 'punctuation' &&
    next.norm !== 'in' &&
    next.norm !== 'since' &&
    next.norm !== 'and'
  )
    return null;
  if (DISPLACED.has(before))
    return { measure: 'displaced people', unit: 'people', sort: 'moving', to: figure.to };
  return KILLED.has(before) && isAtWar(line)
    ? { measure: 'war dead', unit: 'people', sort: 'dead', to: figure.to }
    : null;
}

/** "an estimated 20,000 have been killed": the verb right after the number. */
function passiveOf(line: Line, figure: Figure): string | null {
  let at = figure.to;
  while (at < figure.to + 4 && HAS_BEEN.has(line.pieces[at]?.norm ?? '')) at += 1;
  return at === figure.to ? null : (line.pieces[at]?.norm ?? null);
}

const HAS_BEEN: ReadonlySet<string> = new Set(['have', 'has', 'been', 'were', 'are', 'also']);

const isAtWar = (line: Line): boolean => line.pieces.some(({ norm }) => WAR.has(norm));

/** "providing food assistance to approximately 300,000 people" */
function isHelped(line: Line, figure: Figure): boolean {
  const before = line.pieces[figure.from - 1]?.norm;
  if (before !== 'to' && before !== 'for' && before !== 'reach' && before !== 'help') return false;
  return line.pieces.slice(Math.max(0, figure.from - 8), figure.from).some(({ norm }) => HELPING.has(norm));
}

/** `2 million war dead`, `left 36 dead`, `claimed 500 lives`: the noun itself says that they died. */
function deadAfter(line: Line, figure: Figure): Counted | null {
  for (let at = figure.to; at < Math.min(line.pieces.length, figure.to + 4); at += 1) {
    const { norm, kind } = line.pieces[at]!;
    if (kind === 'punctuation') return null;
    if (norm === 'dead' || norm === 'deaths' || norm === 'lives')
      return isAtWar(line) ? { measure: 'war dead', unit: 'people', sort: 'dead', to: at + 1 } : null;
  }
  return null;
}

/** "800,000 Rohingya have sought refuge": whoever they are, they flee. */
function seekingRefuge(line: Line, figure: Figure): Counted | null {
  const at = line.pieces.findIndex(
    ({ norm }, index) => index >= figure.to && index <= figure.to + 6 && REFUGE.has(norm),
  );
  const between = line.pieces.slice(figure.to, Math.max(figure.to, at));
  return at < 0 || between.some(({ kind }) => kind !== 'word')
    ? null
    : { measure: 'refugees', unit: 'people', sort: 'moving', to: at + 1 };
}

/** True where the words around say what happened: up to seven pieces after the noun, or four before the number. */
function tells(line: Line, figure: Figure, noun: CountedNoun, words: ReadonlySet<string>): boolean {
  const after = line.pieces.slice(noun.at + 1, noun.at + 8);
  const stop = after.findIndex(
    ({ kind, norm }) => kind === 'punctuation' || norm === 'and' || norm === 'but',
  );
  const before = line.pieces.slice(Math.max(0, figure.from - 4), figure.from);
  return [...(stop < 0 ? after : after.slice(0, stop)), ...before].some(({ norm }) => words.has(norm));
}
