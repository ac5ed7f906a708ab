import type { Tape } from '../../clauses/index.ts';
import type { ActorMention } from '../../mentions/index.ts';
import { type Quote, quoteAt } from '../../text/index.ts';
import { actorAt, actorKey, normAt, type Scene, topicsBetween, topicsFrom } from '../attach/index.ts';
import { ENCOUNTERS } from './noun-words.ts';

import type { Story } from './stories.ts';
import { ISSUES, TAKEN_UP, TALKED_OVER } from './topic-words.ts';

/** Topics that the sentences around the tellings give, with the sentences that give them. */
export interface Continued {
  readonly topics: readonly Quote[];
  readonly support: readonly Quote[];
}

/** Topics out of the sentences around the tellings, where these go on with the encounter. */
export function continuedTopics(scene: Scene, story: Story): Continued {
  const found = story.flatMap(({ sentence }) => [
    ...topicsAfter(scene, story, sentence + 1),
    ...topicsBefore(scene, sentence),
  ]);
  return { topics: found.flatMap(({ topics }) => topics), support: found.map(({ support }) => support) };
}

interface Given {
  readonly topics: readonly Quote[];
  readonly support: Quote;
}

/** "They discussed …", "The talks focused on …" in the sentence after. */
function topicsAfter(scene: Scene, story: Story, sentence: number): Given[] {
  const { article, tapes } = scene.marked;
  const tape = tapes[sentence];
  if (!tape || !goesOn(tape, story)) return [];
  const verb = tape.verbs.find(({ lemma }) => TALKED_OVER.has(lemma));
  if (!verb || verb.negated) return [];
  const { tokens } = article.sentences[sentence]!;
  let from = verb.to;
  while (SKIPPED.has(tokens[from]?.norm ?? '')) from += 1;
  return given(scene, sentence, topicsFrom(scene, tape, from, tokens.length));
}

const SKIPPED: ReadonlySet<string> = new Set([
  'on',
  'upon',
  'around',
  'with',
  'views',
  'ideas',
  'also',
  'over',
  'about',
  'mainly',
  'primarily',
]);

/** A sentence goes on where it begins with those who met, taken up again, or with `the talks`. */
function goesOn(tape: Tape, story: Story): boolean {
  for (let at = 0; at < Math.min(4, tape.items.length); at += 1) {
    const actor = actorAt(tape.items, at);
    if (actor) return actor.form !== 'name' && actor.participants.length >= 2 && met(story, actor);
    const word = normAt(tape.items, at);
    if (word !== null && ENCOUNTERS.has(word)) return normAt(tape.items, at - 1) === 'the';
  }
  return false;
}

/** All of them have met, as the story tells. */
function met(story: Story, { participants }: ActorMention): boolean {
  const cast = new Set(story.flatMap(({ sides }) => sides.map(({ actor }) => actorKey(actor))));
  return participants.every(({ actor }) => cast.has(actorKey(actor)));
}

/** "This was expressed by Ann Lee during her meeting with …": the sentence before says what. */
function topicsBefore(scene: Scene, sentence: number): Given[] {
  const { article, tapes } = scene.marked;
  const tape = tapes[sentence - 1];
  if (!tape || !TAKEN_UP.has(normAt(tapes[sentence]!.items, 0) ?? '')) return [];
  const { tokens } = article.sentences[tape.sentence]!;
  const issue = tokens.findIndex((token, at) => ISSUES.has(token.norm) && tokens[at + 1]?.norm === 'of');
  const topics =
    issue >= 0
      ? topicsFrom(scene, tape, issue + 2, tokens.length)
      : topicsBetween(scene, tape, 0, tokens.length);
  return given(scene, tape.sentence, topics);
}

const given = ({ marked: { article } }: Scene, sentence: number, topics: readonly Quote[]): Given[] =>
  topics.length === 0 ? [] : [{ topics, support: quoteAt(article.text, article.sentences[sentence]!) }];
