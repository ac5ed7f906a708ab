import { setOf } from './set.ts';

export const HE = setOf('he him himself');
/** "her" is an object or an owner; what follows decides. */
export const OWNERS = setOf('his her their');
export const SINGULAR = setOf('he him his she her himself herself');
export const PLURAL = setOf('they them their themselves');

/** Before a country or capital: it is where, not who. */
export const LOCATIVES = setOf(
  'in into at from to near across throughout inside outside around via through toward towards over within onto',
);

/** Words before a noun phrase that make it less likely to be the subject. */
export const OBLIQUES = setOf(
  'of with by for from to in at on after before between against about under over upon near toward towards including despite among amid via like unlike into behind alongside regarding concerning',
);

/** Verbs of saying, in the forms in which their subject is a speaker. */
export const SAYING = setOf(
  'said says told tells added adds noted notes stressed stresses urged urges expressed called reiterated reaffirmed affirmed announced stated',
  'warned insisted explained argued declared pledged praised welcomed thanked accused denied confirmed replied claimed acknowledged emphasised emphasized',
  'highlighted underscored underlined hailed criticized criticised remarked commented asked hoped believed thinks suggested promised vowed',
  'demanded appealed pointed described agreed invited condemned recalled proposed assured conveyed voiced informed predicted saying adding',
  'noting stressing underlining emphasizing emphasising observed maintained',
);

/** Before someone else than the subject: what is done to them or with them. */
export const FACING = setOf(
  'met meets hosted received with told urged thanked invited asked congratulated praised assured briefed informed welcomed summoned greeted',
);

/** Verbs in which the subject meets the object or who follows "with". */
export const MEETING = setOf(
  'met meets meet meeting meetings hosted hosts received receives talks visited visits visit held holds hold greeted welcomed counterpart',
  'call courtesy paid paying pays discussed telephoned phoned spoke conversation negotiations told urged invited asked summoned called',
);

/** Of those, the words that stand between two who face each other: they are not of one country. */
export const FACE_TO_FACE = setOf(
  'met meets meet meeting meetings hosted hosts host received receives receive talks greeted welcomed spoke telephoned phoned conversation call called calls calling interacted',
  'credentials invited invites invite visited',
);

/** Verbs of a host. */
export const RECEIVING = setOf(
  'received receives receive hosted hosts host welcomed welcomes welcome greeted',
);
