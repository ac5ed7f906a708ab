import { listOf } from '../word-list.ts';
import type { Meeting } from './schema.ts';

type Form = Meeting['form'];

/** Nouns that are encounters, singular and plural, with the form that they tell. */
export const ENCOUNTERS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['meeting', 'meeting'],
  ['meetings', 'meeting'],
  ['audience', 'meeting'],
  ['encounter', 'meeting'],
  ['session', 'meeting'],
  ['lunch', 'meeting'],
  ['luncheon', 'meeting'],
  ['dinner', 'meeting'],
  ['breakfast', 'meeting'],
  ['banquet', 'ceremony'],
  ['reception', 'ceremony'],
  ['talks', 'talks'],
  ['discussion', 'talks'],
  ['discussions', 'talks'],
  ['consultation', 'talks'],
  ['consultations', 'talks'],
  ['negotiations', 'talks'],
  ['dialogue', 'talks'],
  ['deliberations', 'talks'],
  ['conversation', 'talks'],
  ['conversations', 'talks'],
  ['interaction', 'talks'],
  ['interactions', 'talks'],
  ['parleys', 'talks'],
  ['talk', 'talks'],
  ['chat', 'talks'],
  ['tete-a-tete', 'talks'],
  ['bilateral', 'meeting'],
  ['trilateral', 'meeting'],
  ['bilaterals', 'meeting'],
  ['pull-aside', 'meeting'],
  ['one-on-one', 'meeting'],
  ['huddle', 'meeting'],
  ['exchange', 'talks'],
  ['call', 'call'],
  ['calls', 'call'],
  ['videoconference', 'call'],
  ['teleconference', 'call'],
  ['summit', 'summit'],
  ['summits', 'summit'],
  ['retreat', 'summit'],
  ['conference', 'conference'],
  ['forum', 'conference'],
  ['visit', 'visit'],
  ['visits', 'visit'],
  ['trip', 'visit'],
  ['trips', 'visit'],
  ['tour', 'visit'],
  ['stopover', 'visit'],
  ['stay', 'visit'],
]);

/** More than one encounter, where each of several counterparts is met on its own. */
export const SEVERAL = listOf('meetings, discussions, consultations, calls');

/** "a summit meeting", "dinner talks": what is told by two nouns, of which the first says the kind. */
export const FIRST_OF_TWO = listOf('summit, lunch, luncheon, dinner, breakfast, audience');
export const SECOND_OF_TWO = listOf('meeting, meetings, talks, discussions');

/** Nouns that are an encounter only where a verb such as `hold` says that it took place. */
export const NEED_A_VERB = listOf(`
  negotiations, dialogue, session, conference, forum, encounter, tour, summit, retreat, interaction,
  interactions, talk, chat, bilateral, trilateral, bilaterals, pull-aside, one-on-one, huddle,
  exchange, tete-a-tete
`);

/** Nouns that are adjectives where another noun follows: "a bilateral with", "bilateral trade with". */
export const ADJECTIVAL = listOf('bilateral, bilaterals, trilateral, one-on-one, tete-a-tete, pull-aside');

/** Of those, the ones that are one also where it is said that people were at it. */
export const WITH_PEOPLE = listOf('summit, summits, encounter, interaction, interactions');

/** Words before `call` or `conversation` that make it one by telephone. */
export const BY_PHONE = listOf('phone, telephone, video, telephonic, conference');

/** Words that turn the noun after them, or before them, into something other than an encounter. */
export const NOT_AN_ENCOUNTER_BEFORE = listOf(`
  press, news, cabinet, board, shareholders, party, peace-keeping, parent, task, training, wake-up,
  roll, judgment
`);

/** Words of gatherings that a government, a parliament or a party holds by itself. */
export const AT_HOME = listOf(`
  post-cabinet, parliamentary, parliament, legislative, national, federal, provincial, municipal,
  inter-ministerial, review, caucus, congressional, closing, opening, internal, staff, town, campaign,
  swearing-in, oath-taking
`);

/** Words of gatherings to which several states come. */
export const MULTILATERAL = listOf(`
  ministerial, international, multilateral, bilateral, trilateral, quadrilateral, regional, global,
  world, leaders
`);

export const NOT_AN_ENCOUNTER_AFTER = listOf(`
  room, rooms, hall, venue, point, place, centre, center, table, programme, program, agenda, partner,
  partners, minutes, transcript
`);

/** Nouns of how a guest is received. */
export const RECEPTIONS = listOf('welcome, reception, honour, honor');

/** What two sides exchange when they talk. */
export const VIEWS = listOf('views, view, ideas, opinions, notes');

/** Meals and receptions: encounters where it is said for whom or with whom they are given. */
export const MEALS = listOf('reception, banquet, lunch, luncheon, dinner, breakfast');
