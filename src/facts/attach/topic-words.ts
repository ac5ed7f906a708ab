/** Words that decide where a topic begins and ends. */

/** Words that name no topic by themselves: "discussed it", "talks about whom". */
export const PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'them',
  'this',
  'that',
  'these',
  'those',
  'whom',
  'who',
  'what',
  'how',
  'whether',
  'him',
  'her',
  'each',
]);

/** Words that begin a clause of its own, which speaks of something else. */
export const LEAVES: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'where',
  'when',
  'after',
  'before',
  'while',
  'as',
  ';',
  'but',
]);

/** After `on` or `over` these are setting and manner: "on the sidelines", "over dinner". */
export const NOT_TOPICS: ReadonlySet<string> = new Set([
  'sidelines',
  'what',
  'how',
  'ground',
  'arrival',
  'stage',
  'both',
  'air',
  'hold',
  'board',
  'track',
  'margins',
  'phone',
  'telephone',
  'occasion',
  'eve',
  'dinner',
  'lunch',
  'breakfast',
  'behalf',
  'a',
  'same',
  'his',
  'her',
  'their',
  'friday',
  'weekend',
  'way',
]);

/** Words after which a word of time is an adjective: "the Council's current role". */
export const QUALIFIED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'its',
  'their',
  'his',
  'her',
  "'s",
  "'",
  'of',
  'and',
]);

/** Words that end no topic. */
export const TRAILING: ReadonlySet<string> = new Set([
  ',',
  'and',
  'in',
  'on',
  'at',
  'the',
  'during',
  'with',
  'as',
  'well',
]);
