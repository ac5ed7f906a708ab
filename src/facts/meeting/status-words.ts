import { listOf } from '../word-list.ts';
import type { Meeting } from './schema.ts';

/** Verbs whose object was to be and has been put off. */
export const PUT_OFF = listOf('postpone, delay, reschedule, defer, suspend');

/** Verbs whose object does not take place. */
export const UNDO = listOf(`
  cancel, scrap, abandon, reject, refuse, decline, rule, avoid, skip, oppose, boycott, deny, miss,
  shun
`);

/** Verbs whose object is to take place. */
export const PLAN = listOf('plan, schedule, arrange, expect, prepare, set, announce, confirm, fix');

/** Verbs whose object somebody wishes for. */
export const PROPOSE = listOf(`
  propose, seek, request, want, hope, offer, suggest, urge, demand, consider, discuss, mull
`);

/** What an adjective before the noun says of whether it takes place; null: it does not. */
export const ADJECTIVES: ReadonlyMap<string, Meeting['status'] | null> = new Map<
  string,
  Meeting['status'] | null
>([
  ['planned', 'planned'],
  ['upcoming', 'planned'],
  ['forthcoming', 'planned'],
  ['coming', 'planned'],
  ['impending', 'planned'],
  ['scheduled', 'planned'],
  ['expected', 'planned'],
  ['future', 'planned'],
  ['proposed', 'proposed'],
  ['possible', 'proposed'],
  ['potential', 'proposed'],
  ['postponed', 'postponed'],
  ['delayed', 'postponed'],
  ['current', 'ongoing'],
  ['ongoing', 'ongoing'],
  ['cancelled', null],
  ['canceled', null],
  ['aborted', null],
  ['abortive', null],
]);

/** Prepositions that make an encounter yet to come, and those that make it mere setting. */
export const BEFORE = listOf('before, ahead, prior, pending');

/** Words whose `for` asks for an encounter. */
export const CALLS_FOR = listOf(`
  call, calls, push, press, appeal, ask, need, demand, request, proposal, hope, hopes, wait, urge,
  offer, invitation, opportunity, ready
`);

/** Words whose `for` prepares an encounter. */
export const PLANS_FOR = listOf(`
  plan, plans, prepare, preparations, agenda, arrangements, schedule, date, scheduled, due, slated,
  way, ground, groundwork
`);

/** Words whose `of` says that an encounter does not take place, or later. */
export const UNDOING: ReadonlyMap<string, Meeting['status'] | null> = new Map<
  string,
  Meeting['status'] | null
>([
  ['cancellation', null],
  ['lack', null],
  ['absence', null],
  ['possibility', 'proposed'],
  ['prospect', 'proposed'],
  ['idea', 'proposed'],
  ['postponement', 'postponed'],
]);
