import type { Tape } from '../../clauses/index.ts';
import { type Quote, quoteAt } from '../../text/index.ts';
import { actorAt, actorKey, itemAt, normAt, type Scene, topicsFrom } from '../attach/index.ts';
import type { Story } from './tell.ts';
import { ENCOUNTERS } from './words.ts';

const TALKED_OVER: ReadonlySet<string> = new Set([
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
  'deal',
]);

/** Topics in the sentence after a telling, where that goes on with it: "They discussed …", "The talks focused on …". */
export function continuedTopics(scene: Scene, story: Story): { topics: Quote[]; support: Quote[] } {
  const { article, tapes } = scene.marked;
  const topics: Quote[] = [];
  const support: Quote[] = [];
  for (const { sentence } of story) {
    const tape = tapes[sentence + 1];
    if (!tape || !goesOn(tape, story)) continue;
    const verb = tape.verbs.find(({ lemma }) => TALKED_OVER.has(lemma));
    if (!verb || verb.negated) continue;
    let from = verb.to;
    const { tokens } = article.sentences[tape.sentence]!;
    while (SKIPPED.has(tokens[from]?.norm ?? '')) from += 1;
    const found = topicsFrom(article, tape, from, tokens.length);
    if (found.length === 0) continue;
    topics.push(...found);
    support.push(quoteAt(article.text, article.sentences[tape.sentence]!));
  }
  return { topics, support };
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
  const cast = new Set(story.flatMap(({ sides }) => sides.map(({ actor }) => actorKey(actor))));
  for (let at = 0; at < Math.min(4, tape.items.length); at += 1) {
    const actor = actorAt(tape.items, at);
    if (actor)
      return (
        actor.form !== 'name' &&
        actor.participants.length >= 2 &&
        actor.participants.every((participant) => cast.has(actorKey(participant.actor)))
      );
    const word = normAt(tape.items, at);
    if (word !== null && ENCOUNTERS.has(word)) return normAt(tape.items, at - 1) === 'the';
  }
  return false;
}
void itemAt;
