import {
  ARMED,
  ARMED_NOUNS,
  DISPLACED,
  GOODS_UNITS,
  HARMED,
  HELPED,
  HELPING,
  KILLED,
  MIGRANTS,
  MOVING,
  REFUGE,
  RETURNED,
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
  /** Pieces of the counted noun and its event: one past the last. */
  readonly to: number;
}

/** Below this a number of soldiers, dead or travellers is an incident and no figure between states. */
const FEWEST = 10;

/** What a bare number counts, of what the rules name: troops, migrants, war dead, people helped, goods. */
export function countedBy(line: Line, figure: Figure): Counted | null {
  const noun = nounAfter(line, figure.to);
  const size = [figure.value].flat()[0]!;
  if (size < FEWEST) return null;
  if (!noun) return deadAfter(line, figure) ?? seekingRefuge(line, figure);
  const { norm } = noun;
  if (GOODS_UNITS.has(norm))
    return tells(line, figure, noun, TRADED)
      ? { measure: goodsName(line, noun.at), unit: norm, to: noun.at + 1 }
      : null;
  if (MIGRANTS.has(norm)) return { measure: MIGRANT_NAMES[norm] ?? norm, unit: 'people', to: noun.at + 1 };
  const measure = peopleMeasure(line, figure, noun);
  return measure === null
    ? null
    : { measure, unit: measure === 'troops' ? 'troops' : 'people', to: noun.at + 1 };
}

const MIGRANT_NAMES: Readonly<Record<string, string>> = {
  seekers: 'asylum seekers',
  displaced: 'displaced people',
  migrant: 'migrants',
  refugee: 'refugees',
};

/** What a number of people measures, by what is told of them; null where nothing that counts is told. */
function peopleMeasure(line: Line, figure: Figure, noun: CountedNoun): string | null {
  const told = (words: ReadonlySet<string>) => tells(line, figure, noun, words);
  const armed =
    TROOPS.has(noun.norm) || (ARMED_NOUNS.has(noun.norm) && ARMED.has(line.pieces[noun.at - 1]!.norm));
  if (told(KILLED)) return armed || isAtWar(line) ? 'war dead' : null;
  if (armed) return told(HARMED) ? null : 'troops';
  if (!isPerson(noun)) return null;
  if (told(DISPLACED) || told(REFUGE)) return 'displaced people';
  if (told(RETURNED)) return 'people returned';
  if (told(HELPED) || isHelped(line, figure))
    return noun.norm === 'people' ? 'people helped' : `${noun.norm} helped`;
  if (noun.norm === 'people' && told(VISITING)) return 'visitors';
  return VISITORS.has(noun.norm) && (told(MOVING) || noun.named) ? noun.norm : null;
}

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
      return isAtWar(line) ? { measure: 'war dead', unit: 'people', to: at + 1 } : null;
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
    : { measure: 'refugees', unit: 'people', to: at + 1 };
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
