import { listOf } from '../word-list.ts';

/** Verbs that say of an encounter, as their object, that it takes place. */
export const HOLD = listOf(`
  hold, meet, have, conduct, pay, make, begin, start, open, resume, continue, conclude, end, finish,
  complete, wrap, kick, join, convene, lead, undertake, do, enter, engage, arrive
`);

/** Verbs that say so of some encounters alone: `received a call from`, `granted an audience to`. */
export const HOLD_ALSO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['receive', 'get', 'take', 'place'])],
  ['audience', new Set(['grant', 'give', 'receive'])],
  ['exchange', new Set(['share'])],
]);

/** Verbs of someone who takes part in a gathering. */
export const ATTEND = listOf(`
  attend, chair, co-chair, host, co-host, address, open, convene, join, inaugurate, preside,
  participate, organise, organize
`);

/** Of those, the ones of a guest. */
export const ATTENDS = listOf('attend, join, participate, address');

/** Verbs of whoever is in the chair, or at home, where many meet. */
export const CHAIR = listOf('chair, co-chair, host, co-host, convene');

/** Verbs that say of an encounter, as their subject, that it takes place. */
export const TAKE_PLACE = listOf('take, hold, begin, start, open, resume, continue, conclude, end, go');

/** Verbs of receiving a guest. */
export const RECEIVE = listOf('receive, host, greet, welcome');

/** Verbs of talking that take the other side after `with`. */
export const TALK_WITH = listOf(`
  confer, consult, speak, talk, negotiate, huddle, interact, parley, converse
`);

/** Verbs of several who come together. */
export const COME_TOGETHER = listOf('gather, assemble, convene, huddle');

/** Verbs of talking something over; the other side, if any, stands after `with`. */
export const TALK_OVER = listOf('discuss, review, exchange');

/** Prepositions of who is present at an encounter: "said at a meeting with", "after talks with". */
export const OCCASION = listOf(`
  at, in, during, after, following, before, for, to, ahead, prior, round, into
`);

/** Verbs of speaking to somebody who stands after them, or after `to`. */
export const TELL = listOf(`
  tell, give, assure, inform, brief, convey, deliver, hand, warn, thank, urge, invite, ask, promise
`);
