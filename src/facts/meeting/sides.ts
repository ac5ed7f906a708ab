import type { Tape } from '../../clauses/index.ts';
import type { CountryCode, Participant } from '../../mentions/index.ts';
import { quoteAt } from '../../text/index.ts';
import { countriesOf, distinct, type Scene } from '../attach/index.ts';
import type { Encounter } from './encounter.ts';

/** An encounter with each participant once, without spokespersons, and with the side that is implied. */
export function withSides(scene: Scene, tape: Tape, encounter: Encounter): Encounter {
  const all = distinct(encounter.sides);
  const sides = all.filter(
    (side) => !isSpokesperson(scene, side) && !isAnybody(side) && !isNamedBeside(side, all),
  );
  const implied = encounter.implied && sides.length > 0 ? impliedSide(scene, tape, encounter, sides) : null;
  return { ...encounter, sides: implied ? [...sides, implied] : sides };
}

/** "talks with her counterparts": of no country that is told. */
const isAnybody = ({ actor, words }: Participant): boolean =>
  actor.kind === 'role' &&
  actor.country === null &&
  actor.organisation === null &&
  words.text.endsWith('counterparts');

/** "met their Kenyan counterparts, Ministers Lee and Roy": who they are is told. */
const isNamedBeside = ({ actor, words, country }: Participant, all: readonly Participant[]): boolean =>
  actor.kind === 'role' &&
  country !== null &&
  words.text.endsWith('counterparts') &&
  all.some((other) => other.actor.kind === 'official' && other.country === country);

/** Who speaks of a meeting for somebody else is not taken to have been there. */
function isSpokesperson({ officials }: Scene, { actor }: Participant): boolean {
  if (actor.kind === 'role') return /spokes/.test(actor.title);
  if (actor.kind !== 'official') return false;
  return officials.get(actor.official)?.offices[0]?.title.toLowerCase().includes('spokes') ?? false;
}

/** Somebody unnamed, on the side of who speaks of the meeting where that is another country. */
function impliedSide(
  { marked }: Scene,
  tape: Tape,
  { key }: Encounter,
  sides: readonly Participant[],
): Participant {
  const named = countriesOf(sides);
  const speaker = tape.clauses
    .flatMap(({ subject }) => subject?.participants ?? [])
    .find(({ country }) => country !== null && !named.includes(country));
  const country: CountryCode | null = speaker?.country ?? null;
  return {
    actor: { kind: 'unnamed', country },
    country,
    words: speaker?.words ?? quoteAt(marked.article.text, key),
    basis: 'inferred',
    reason:
      speaker === undefined
        ? 'The words name one side only.'
        : `The words name one side only; ${speaker.words.text} speaks of it, so the other is taken to be theirs.`,
  };
}
