import { setOf } from './set.ts';

/** Nouns that stand for a government where a country stands before them. */
export const GOVERNMENT_WORDS = setOf(
  'government side administration regime leadership cabinet delegation team counterpart-side',
);

/** Nouns for bodies of a state that speak and act by themselves. */
export const BODY_WORDS = setOf(
  'ministry embassy parliament mission consulate military presidency treasury department office secretariat commission chancellery',
  'senate legislature judiciary army navy directorate',
);

/** Such bodies whose name needs no more than the state: "Kenya’s army". */
export const PLAIN_BODIES = setOf('embassy parliament military judiciary army navy presidency');

/** Ids of bodies that most states have, by the name of their kind. */
export const NATIONAL_BODIES = setOf(
  'prime-ministers-office presidents-office central-bank armed-forces coast-guard national-security-council dfa',
);

/** Words in the title of who speaks for a public body without its country: "a ministry official". */
export const SPEAKING_BODIES = setOf(
  'government ministry foreign office embassy military army police navy presidential palace defence defense cabinet parliament treasury parliamentary',
);

/** Kinds of body by a name that only some states use. */
export const NAMED_SO_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  'foreign office': setOf('GB PK DE'),
  'home office': setOf('GB'),
  treasury: setOf('GB US AU NZ CA IE ZA KE UG IL'),
  'department of foreign affairs': setOf('PH IE ZA AU CA'),
  dfa: setOf('PH IE'),
};

/** "the two countries", "both sides". */
export const STATE_PLURALS = setOf(
  'countries nations sides governments parties states neighbours neighbors capitals',
);

/** Verbs and auxiliaries after which what stands before is a subject. */
export const AUXILIARIES = setOf(
  'is are was were has have had will would could should may might can must shall did does do wants want hopes seeks seek',
  'remains became becomes considers consider share rank ranked opposes oppose need accuses denies',
  'expects urges says also never not recently already formally officially repeatedly earlier later currently still now agreed signed',
  'met meets meet held holds hold began begins sent sends gave gives took takes made makes won lost built bought sold stands stood left put',
  'sees saw regards keeps kept lies lays used welcomes buys sells provides gets reaches reached itself and or but which who',
);

/** What two who met do. */
export const PAIR_DOES = setOf(
  'discussed spoke talked exchanged reviewed reaffirmed stressed underlined underscored emphasised emphasized expressed',
  'pledged vowed decided shook posed dined sat addressed explored noted called failed',
);

/** Verbs that are nouns too: "Peru claims", but "US claims" may be what the US claims. */
export const VERBS_OR_NOUNS = setOf(
  'plans plan hopes hope claims claim shares ranks supports support needs calls views backs uses exports imports accounts',
);
