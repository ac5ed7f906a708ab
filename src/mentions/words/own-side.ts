import { setOf } from './set.ts';

/** Verbs after a state that tell what it wants, as its own ministers do. */
export const OWN_WISH = setOf(
  'wants wanted hopes hoped supports supported stands stood attaches attached values valued looks seeks sought appreciates intends pledges',
);

/** After "is" or "remains". */
export const OWN_MOOD = setOf(
  'ready committed willing keen prepared open grateful determined interested eager steadfast',
);

/** After "will" or "would": what a state does of its own will; "would pay for it" is said of others. */
export const OWN_COURSE = setOf(
  'continue work support help provide stand deepen expand strengthen host send sign study seek contribute assist never spare always remain',
);

/** After "reaffirmed Peru’s": what one tells of one’s own state. */
export const OWN_NOUN = setOf(
  'commitment readiness desire willingness determination resolve support position stance interest intention solidarity policy vision aspiration appreciation',
);

/** Verbs of telling of what is one’s own. */
export const TELLS_OWN = setOf(
  'reaffirmed reiterated conveyed underscored underlined expressed stressed restated affirmed emphasised emphasized confirmed reaffirming reiterating',
);

/** States whose cities receive the talks of others. */
export const NEUTRAL_GROUND = setOf('CH AT BE');

export const isBareSecretary = (title: string): boolean => /^(?:deputy )?secretary$/iu.test(title);
