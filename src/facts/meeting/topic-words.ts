import { listOf } from '../word-list.ts';

/** Verbs, of those who met or of the talks, whose object is a topic. */
export const TALKED_OVER = listOf(`
  discuss, review, exchange, touch, address, tackle, raise, cover, focus, centre, center
`);

/** Words that begin a sentence by taking up what the one before said. */
export const TAKEN_UP = listOf('this, these');

/** Nouns whose `of` leads to a topic: "the menace of smuggling". */
export const ISSUES = listOf(`
  menace, issue, issues, problem, problems, threat, threats, challenge, challenges, scourge, question,
  matter, crisis
`);
