import type { Participant } from '../../mentions/index.ts';
import { type Quote, quoteAt } from '../../text/index.ts';

import { countriesOf, distinct, mayBeSame, type Scene, topicsBetween } from '../attach/index.ts';
import type { Draft } from '../kind.ts';
import { continuedTopics } from './continued.ts';
import { placeOfStory } from './places.ts';
import type { Telling } from './retelling.ts';
import type { Meeting } from './schema.ts';
import type { Stories, Story } from './stories.ts';
import { whenOfStory } from './when.ts';

/** A meeting out of its tellings: the first leads, the others add what it leaves open. */
export function meetingOf(scene: Scene, story: Story, stories: Stories): Draft<Meeting> {
  const { marked } = scene;
  const { text, sentences } = marked.article;
  const first = leadOf(story);
  const participants = castOf(scene, story);
  const place = placeOfStory(scene, story, stories);
  const when = whenOfStory(scene, story, stories);
  const continued = continuedTopics(scene, isBeside(story, stories) ? [] : story);
  const topics = distinctQuotes([
    ...story.flatMap((telling) => topicsOf(scene, telling, stories)),
    ...continued.topics,
  ]);
  return {
    sentence: first.sentence,
    quote: quoteAt(text, sentences[first.sentence]!),
    key: quoteAt(text, first.key),
    support: distinctQuotes([
      ...story.filter(({ sentence }) => sentence !== first.sentence).map(({ key }) => quoteAt(text, key)),
      ...continued.support,
    ]),
    when,
    rule: first.rule,
    basis: participants.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated',
    possiblySame: [],
    participants,
    countries: [...new Set([...countriesOf(participants), ...story.flatMap(({ countries }) => countries)])],
    place: place?.quote ?? null,
    placeCountry: place?.country ?? null,
    topics,
    status: statusOf(story),
    form: story.find(({ form }) => form === 'call' || form === 'summit')?.form ?? first.form,
  };
}

/** The telling that states the fact: of a visit the first with a predicate of its own. */
const leadOf = (story: Story): Telling =>
  (story[0]!.form === 'visit' ? story.find(({ own }) => own) : undefined) ?? story[0]!;

/** Everybody whom a telling names; a title, a country or somebody unnamed only where no name stands for them. */
function castOf({ officials }: Scene, story: Story): Draft<Meeting>['participants'] {
  const cast: Participant[] = [];
  for (const { sides } of story)
    for (const side of distinct(sides)) {
      const told = cast.findIndex((one) => mayBeSame(officials, one, side));
      if (told < 0 && cast.some((one) => sitsFor(one, side) && !sides.includes(one))) continue;
      if (told < 0 || sides.includes(cast[told]!)) cast.push(side);
      else if (cast[told]!.actor.kind === 'role' && side.actor.kind === 'official') cast[told] = side;
    }
  const all = distinct(cast);
  const named = all.filter(({ actor }) => actor.kind !== 'unnamed');
  const countries = new Set(
    named.filter(({ actor }) => actor.kind !== 'government').map(({ country }) => country),
  );
  return all.filter(
    ({ actor, country }) =>
      (actor.kind !== 'unnamed' || named.length < 2) &&
      (actor.kind !== 'government' || !countries.has(country)),
  );
}

/** "the Kenyan leader" of a later sentence is whoever of Kenya has been named before. */
const sitsFor = (named: Participant, meant: Participant): boolean =>
  meant.basis === 'inferred' &&
  meant.actor.kind === 'official' &&
  named.actor.kind === 'official' &&
  named.basis === 'stated' &&
  named.country === meant.country;

/** A visit told in one sentence with a meeting: what the next goes on to tell is told of the meeting. */
const isBeside = (story: Story, { toldIn }: Stories): boolean =>
  story[0]!.form === 'visit' &&
  story.some(({ sentence }) => toldIn(sentence).some(({ story: [first] }) => first!.form !== 'visit'));

/**
 * Topics in the words after the verb or noun that tells the encounter; of a visit up to a meeting that
 * is told behind it.
 */
function topicsOf(scene: Scene, { sentence, after, form }: Telling, { toldIn }: Stories): Quote[] {
  const { article, tapes } = scene.marked;
  const { tokens } = article.sentences[sentence]!;
  const met = form === 'visit' ? toldIn(sentence).filter(({ telling }) => telling.form !== 'visit') : [];
  const next = met.map(({ telling }) => telling.after).filter((other) => other > after);
  const to = Math.min(tokens.length, ...next);
  return topicsBetween(scene, tapes[sentence]!, after, to);
}

const statusOf = (story: Story): Meeting['status'] =>
  story.some(({ status }) => status === 'postponed') ? 'postponed' : story[0]!.status;

function distinctQuotes(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ text, start }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return start >= 0;
  });
}
