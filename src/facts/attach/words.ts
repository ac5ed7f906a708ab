/** Words between a preposition or verb and the actor that it governs. */
export const MODIFIERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'both',
  'visiting',
  'new',
  'newly',
  'then',
  'senior',
  'top',
  'other',
  'some',
  'several',
  'various',
  'key',
  'ousted',
  'outgoing',
  'incoming',
  'former',
  'local',
  'high-ranking',
  'high-level',
  'ranking',
  'all',
  'separately',
  'respectively',
  'also',
]);

/** What joins two actors into one company, longest first. */
export const JOINERS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['and', 'with'],
  ['and'],
  ['&'],
];

/** Prepositions that lead to what an event is about. */
export const TOPIC_MARKERS: ReadonlySet<string> = new Set([
  'on',
  'about',
  'over',
  'regarding',
  'concerning',
  'covering',
  'upon',
  'around',
]);

/** Verbs whose object an event is about. */
export const FOCUS_VERBS: ReadonlySet<string> = new Set([
  'discuss',
  'discussed',
  'discussing',
  'review',
  'reviewed',
  'reviewing',
  'focus',
  'focused',
  'focussed',
  'focusing',
  'focussing',
  'centred',
  'centered',
  'covered',
  'cover',
]);

/** Words at which a topic's words end. */
export const TOPIC_ENDS: ReadonlySet<string> = new Set([
  'with',
  'during',
  'according',
  'after',
  'before',
  'while',
  'when',
  'where',
  'which',
  'who',
  'that',
  'as',
  'amid',
  'ahead',
  'at',
  'but',
  'because',
  'since',
  'following',
  'if',
  'whether',
]);

/** Prepositions of the place where something happens. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);

/** Nouns whose `in` says where they are, and not where those are who speak of them. */
export const SITUATIONS: ReadonlySet<string> = new Set([
  'situation',
  'war',
  'wars',
  'conflict',
  'conflicts',
  'crisis',
  'developments',
  'violence',
  'fighting',
  'unrest',
  'tension',
  'tensions',
  'peace',
  'stability',
  'security',
  'elections',
  'ceasefire',
  'truce',
  'troops',
  'offensive',
  'attacks',
  'investment',
  'investments',
  'interests',
  'projects',
  'operations',
]);

/** Words between such a preposition and the place's name. */
export const BETWEEN_IN_AND_PLACE: ReadonlySet<string> = new Set([
  'the',
  'capital',
  'capitals',
  'city',
  'town',
  'resort',
  'port',
  'of',
  'southern',
  'northern',
  'eastern',
  'western',
  'central',
  'coastal',
  'neighbouring',
  'neighboring',
  'nearby',
  'island',
  'province',
  'state',
  ',',
]);

/** Adverbs and the like that may stand between a verb and what it governs. */
export const ADVERBS: ReadonlySet<string> = new Set([
  'also',
  'again',
  'earlier',
  'later',
  'recently',
  'separately',
  'briefly',
  'here',
  'there',
  'privately',
  'twice',
  'once',
  'personally',
  'individually',
  'already',
  'together',
  'jointly',
  'face-to-face',
  'today',
]);

/** Prepositions of a phrase of place, time or manner that may be passed over. */
export const PHRASE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'during',
  'for',
  'of',
  'near',
  'by',
  'behind',
  'over',
  'about',
  'under',
  'from',
]);

/** Verbs that may stand, as participles, between a noun and its other side: "the meeting held with". */
export const HELD: ReadonlySet<string> = new Set([
  'hold',
  'schedule',
  'plan',
  'host',
  'sign',
  'reach',
  'make',
  'conclude',
  'strike',
  'negotiate',
  'agree',
  'broker',
  'mediate',
  'arrange',
]);
