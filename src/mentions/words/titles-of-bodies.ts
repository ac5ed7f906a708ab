import { setOf } from './set.ts';

/** Bodies that a secretary-general heads, by id. */
const SECRETARIATS = setOf(
  'un nato asean saarc bimstec sco oic gcc arab-league commonwealth oecd opec osce council-of-europe oas csto',
);

/** Bodies that a director-general heads. */
const DIRECTORATES = setOf('iaea who wto unesco fao ilo iom opcw wipo unido');

interface BodyTitle {
  readonly words: RegExp;
  readonly bodies: ReadonlySet<string>;
  /** True where the title is of this body though the article does not name it. */
  readonly alone: boolean;
  /** True where companies have it too: without such a body it is no office. */
  readonly elsewhere?: boolean;
}

/** Titles that international bodies have, by their words; general knowledge. */
export const TITLES_OF_BODIES: readonly BodyTitle[] = [
  {
    words: /^(?:high representative|hr)(?:\/vice[- ]president)?$|^high representative for foreign affairs/iu,
    bodies: setOf('eu'),
    alone: true,
  },
  { words: /^(?:under|assistant)[- ]secretary[- ]general\b/iu, bodies: setOf('un'), alone: true },
  {
    words: /^(?:(?:special|personal) )?(?:representative|envoy|adviser) of the secretary-general\b/iu,
    bodies: SECRETARIATS,
    alone: false,
  },
  { words: /^(?:deputy )?secretary[- ]general$/iu, bodies: SECRETARIATS, alone: false },
  { words: /^(?:deputy )?director[- ]general$/iu, bodies: DIRECTORATES, alone: false },
  {
    words: /^(?:deputy )?(?:spokesman|spokeswoman|spokesperson) (?:for|of) the secretary-general$/iu,
    bodies: SECRETARIATS,
    alone: false,
  },
  { words: /^(?:first )?deputy managing director$/iu, bodies: setOf('imf'), alone: false, elsewhere: true },
  {
    words: /^chair(?:man|woman)? of the (?:nato )?military committee$/iu,
    bodies: setOf('nato'),
    alone: false,
  },
];
