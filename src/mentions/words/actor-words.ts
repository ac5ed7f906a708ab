import { setOf } from './set.ts';

/** Nouns that stand for a government where a country stands before them. */
export const GOVERNMENT_WORDS = setOf(
  'government side administration regime leadership cabinet delegation team counterpart-side',
);

/** Nouns for bodies of a state that speak and act by themselves. */
export const BODY_WORDS = setOf(
  'ministry embassy parliament mission consulate military presidency treasury department office secretariat commission chancellery',
  'senate legislature',
);

/** "the two countries", "both sides". */
export const STATE_PLURALS = setOf(
  'countries nations sides governments parties states neighbours neighbors capitals',
);

/** Verbs and auxiliaries after which what stands before is a subject. */
export const AUXILIARIES = setOf(
  'is are was were has have had will would could should may might can must shall did does do wants want plans plan hopes hope seeks seek',
  'remains became becomes considers consider claims claim share shares ranks rank supports support opposes oppose needs need accuses denies',
  'expects calls urges says also never not recently already formally officially repeatedly earlier later currently still now agreed signed',
  'met meets meet held holds hold began begins sent sends gave gives took takes made makes won lost built bought sold stands stood left put',
  'views sees saw regards keeps kept lies lays backs uses used welcomes buys sells exports imports accounts provides gets reaches reached',
  'itself and or but which who',
);
