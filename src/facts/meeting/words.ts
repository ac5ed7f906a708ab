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
  ['conference', 'conference'],
  ['forum', 'conference'],
  ['visit', 'visit'],
  ['visits', 'visit'],
  ['trip', 'visit'],
  ['tour', 'visit'],
  ['stopover', 'visit'],
  ['stay', 'visit'],
]);

/** More than one encounter, where each of several counterparts is met on its own. */
export const SEVERAL: ReadonlySet<string> = new Set(['meetings', 'discussions', 'consultations', 'calls']);

/** Nouns that are an encounter only where a verb such as `hold` says that it took place. */
export const NEED_A_VERB: ReadonlySet<string> = new Set([
  'negotiations',
  'dialogue',
  'session',
  'conference',
  'forum',
  'encounter',
  'tour',
  'summit',
  'interaction',
  'interactions',
  'talk',
  'chat',
  'bilateral',
  'trilateral',
  'bilaterals',
  'pull-aside',
  'one-on-one',
  'huddle',
  'exchange',
  'tete-a-tete',
]);

/** Nouns that are adjectives where another noun follows: "a bilateral with", "bilateral trade with". */
export const ADJECTIVAL: ReadonlySet<string> = new Set([
  'bilateral',
  'bilaterals',
  'trilateral',
  'one-on-one',
  'tete-a-tete',
  'pull-aside',
]);

/** Of those, the ones that are one also where it is said that people were at it. */
export const WITH_PEOPLE: ReadonlySet<string> = new Set([
  'summit',
  'summits',
  'encounter',
  'interaction',
  'interactions',
]);

/** Words before `call` or `conversation` that make it one by telephone. */
export const BY_PHONE: ReadonlySet<string> = new Set([
  'phone',
  'telephone',
  'video',
  'telephonic',
  'conference',
]);

/** Words that turn the noun after them, or before them, into something other than an encounter. */
export const NOT_AN_ENCOUNTER_BEFORE: ReadonlySet<string> = new Set([
  'press',
  'news',
  'cabinet',
  'board',
  'shareholders',
  'party',
  'peace-keeping',
  'parent',
  'task',
  'training',
  'wake-up',
  'roll',
  'judgment',
]);

/** Words of gatherings that a government, a parliament or a party holds by itself. */
export const AT_HOME: ReadonlySet<string> = new Set([
  'post-cabinet',
  'parliamentary',
  'parliament',
  'legislative',
  'national',
  'federal',
  'provincial',
  'municipal',
  'inter-ministerial',
  'review',
  'caucus',
  'congressional',
  'closing',
  'opening',
  'internal',
  'staff',
  'town',
  'campaign',
  'swearing-in',
  'oath-taking',
]);

/** Words of gatherings to which several states come. */
export const MULTILATERAL: ReadonlySet<string> = new Set([
  'ministerial',
  'international',
  'multilateral',
  'bilateral',
  'trilateral',
  'quadrilateral',
  'regional',
  'global',
  'world',
  'leaders',
]);

export const NOT_AN_ENCOUNTER_AFTER: ReadonlySet<string> = new Set([
  'room',
  'rooms',
  'hall',
  'venue',
  'point',
  'place',
  'centre',
  'center',
  'table',
  'programme',
  'program',
  'agenda',
  'partner',
  'partners',
  'minutes',
  'transcript',
]);

/** Verbs that say of an encounter, as their object, that it takes place. */
export const HOLD: ReadonlySet<string> = new Set([
  'hold',
  'meet',
  'have',
  'conduct',
  'pay',
  'make',
  'begin',
  'start',
  'open',
  'resume',
  'continue',
  'conclude',
  'end',
  'finish',
  'complete',
  'wrap',
  'kick',
  'join',
  'convene',
  'lead',
  'undertake',
  'do',
  'enter',
  'engage',
  'arrive',
]);

/** Verbs that say so of some encounters alone: `received a call from`, `granted an audience to`. */
export const HOLD_ALSO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['receive', 'get', 'take', 'place'])],
  ['audience', new Set(['grant', 'give', 'receive'])],
  ['exchange', new Set(['share'])],
]);

/** Verbs of someone who takes part in a gathering. */
export const ATTEND: ReadonlySet<string> = new Set([
  'attend',
  'chair',
  'co-chair',
  'host',
  'co-host',
  'address',
  'open',
  'convene',
  'join',
  'inaugurate',
  'preside',
  'participate',
  'organise',
  'organize',
]);

/** Of those, the ones of a guest. */
export const ATTENDS: ReadonlySet<string> = new Set(['attend', 'join', 'participate', 'address']);

/** Verbs of whoever is in the chair, or at home, where many meet. */
export const CHAIR: ReadonlySet<string> = new Set(['chair', 'co-chair', 'host', 'co-host', 'convene']);

/** Verbs that say of an encounter, as their subject, that it takes place. */
export const TAKE_PLACE: ReadonlySet<string> = new Set([
  'take',
  'hold',
  'begin',
  'start',
  'open',
  'resume',
  'continue',
  'conclude',
  'end',
  'go',
]);

/** Verbs whose object was to be and has been put off. */
export const PUT_OFF: ReadonlySet<string> = new Set(['postpone', 'delay', 'reschedule', 'defer', 'suspend']);

/** Verbs whose object does not take place. */
export const UNDO: ReadonlySet<string> = new Set([
  'cancel',
  'scrap',
  'abandon',
  'reject',
  'refuse',
  'decline',
  'rule',
  'avoid',
  'skip',
  'oppose',
  'boycott',
  'deny',
  'miss',
  'shun',
]);

/** Verbs whose object is to take place. */
export const PLAN: ReadonlySet<string> = new Set([
  'plan',
  'schedule',
  'arrange',
  'expect',
  'prepare',
  'set',
  'announce',
  'confirm',
  'fix',
]);

/** Verbs whose object somebody wishes for. */
export const PROPOSE: ReadonlySet<string> = new Set([
  'propose',
  'seek',
  'request',
  'want',
  'hope',
  'offer',
  'suggest',
  'urge',
  'demand',
  'consider',
  'discuss',
  'mull',
]);

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
export const BEFORE: ReadonlySet<string> = new Set(['before', 'ahead', 'prior', 'pending']);

/** Verbs of going to a place, with the prepositions that lead to it. */
export const GO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['visit', new Set([''])],
  ['tour', new Set([''])],
  ['arrive', new Set(['in', 'at'])],
  ['land', new Set(['in', 'at'])],
  ['travel', new Set(['to'])],
  ['fly', new Set(['to', 'into'])],
  ['go', new Set(['to'])],
  ['come', new Set(['to'])],
  ['depart', new Set(['for'])],
  ['leave', new Set(['for'])],
  ['journey', new Set(['to'])],
  ['return', new Set(['from'])],
  ['spend', new Set(['in'])],
  ['lead', new Set(['to'])],
  ['head', new Set(['to', 'for'])],
  ['set', new Set(['for'])],
  ['embark', new Set(['for'])],
  ['proceed', new Set(['to'])],
  ['jet', new Set(['to', 'into'])],
]);

/** Of those, the ones after which the visit lasts. */
export const ARRIVING: ReadonlySet<string> = new Set(['arrive', 'land', 'leave', 'depart', 'set', 'embark']);

/** Verbs of sending somebody, and whom one sends. */
export const SEND: ReadonlySet<string> = new Set(['send', 'dispatch', 'despatch']);
export const SENT: ReadonlySet<string> = new Set([
  'envoy',
  'envoys',
  'delegation',
  'emissary',
  'negotiator',
  'negotiators',
  'minister',
  'mission',
  'representative',
]);

/** Verbs of receiving a guest. */
export const RECEIVE: ReadonlySet<string> = new Set(['receive', 'host', 'greet', 'welcome']);

/** Verbs of talking that take the other side after `with`. */
export const TALK_WITH: ReadonlySet<string> = new Set([
  'confer',
  'consult',
  'speak',
  'talk',
  'negotiate',
  'huddle',
  'interact',
  'parley',
  'converse',
]);

/** Verbs of several who come together. */
export const COME_TOGETHER: ReadonlySet<string> = new Set(['gather', 'assemble', 'convene', 'huddle']);

/** Nouns of how a guest is received. */
export const RECEPTIONS: ReadonlySet<string> = new Set(['welcome', 'reception', 'honour', 'honor']);

/** Nouns for those who travel together: `led a delegation to`. */
export const DELEGATIONS: ReadonlySet<string> = new Set(['delegation', 'mission', 'team', 'party']);

/** Verbs of talking something over; the other side, if any, stands after `with`. */
export const TALK_OVER: ReadonlySet<string> = new Set(['discuss', 'review', 'exchange']);

/** What two sides exchange when they talk. */
export const VIEWS: ReadonlySet<string> = new Set(['views', 'view', 'ideas', 'opinions', 'notes']);

/** Prepositions of who is present at an encounter: "said at a meeting with", "after talks with". */
export const OCCASION: ReadonlySet<string> = new Set([
  'at',
  'in',
  'during',
  'after',
  'following',
  'before',
  'for',
  'to',
  'ahead',
  'prior',
  'round',
  'into',
]);

/** Verbs, of those who met or of the talks, whose object is a topic. */
export const TALKED_OVER: ReadonlySet<string> = new Set([
  'discuss',
  'review',
  'exchange',
  'touch',
  'address',
  'tackle',
  'raise',
  'cover',
  'focus',
  'centre',
  'center',
]);

/** Words that begin a sentence by taking up what the one before said. */
export const TAKEN_UP: ReadonlySet<string> = new Set(['this', 'these']);

/** Nouns whose `of` leads to a topic: "the menace of smuggling". */
export const ISSUES: ReadonlySet<string> = new Set([
  'menace',
  'issue',
  'issues',
  'problem',
  'problems',
  'threat',
  'threats',
  'challenge',
  'challenges',
  'scourge',
  'question',
  'matter',
  'crisis',
]);

/** Meals and receptions: encounters where it is said for whom or with whom they are given. */
export const MEALS: ReadonlySet<string> = new Set([
  'reception',
  'banquet',
  'lunch',
  'luncheon',
  'dinner',
  'breakfast',
]);

/** Words whose `for` asks for an encounter. */
export const CALLS_FOR: ReadonlySet<string> = new Set([
  'call',
  'calls',
  'push',
  'press',
  'appeal',
  'ask',
  'need',
  'demand',
  'request',
  'proposal',
  'hope',
  'hopes',
  'wait',
  'urge',
  'offer',
  'invitation',
  'opportunity',
  'ready',
]);

/** Words whose `for` prepares an encounter. */
export const PLANS_FOR: ReadonlySet<string> = new Set([
  'plan',
  'plans',
  'prepare',
  'preparations',
  'agenda',
  'arrangements',
  'schedule',
  'date',
  'scheduled',
  'due',
  'slated',
  'way',
  'ground',
  'groundwork',
]);

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

/** Verbs of speaking to somebody who stands after them, or after `to`. */
export const TELL: ReadonlySet<string> = new Set([
  'tell',
  'give',
  'assure',
  'inform',
  'brief',
  'convey',
  'deliver',
  'hand',
  'warn',
  'thank',
  'urge',
  'invite',
  'ask',
  'promise',
]);

/** Verbs with which a visit begins, and with which it ends. */
export const BEGIN: ReadonlySet<string> = new Set(['begin', 'start', 'kick', 'embark', 'commence', 'open']);
export const END: ReadonlySet<string> = new Set(['end', 'conclude', 'finish', 'complete', 'wrap']);

/** Words of the day on which a visit begins. */
export const ARRIVALS: ReadonlySet<string> = new Set(['arrival', 'arriving', 'airport', 'airbase']);
