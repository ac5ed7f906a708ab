import type { Tape } from '../../clauses/index.ts';
import { quoteAt } from '../../text/index.ts';
import {
  actorKey,
  type FactWhen,
  isCity,
  placeIn,
  type Scene,
  topicsBetween,
  type Where,
} from '../attach/index.ts';
import { mayBeOneDate, type Telling } from './retelling.ts';
import { meetingsBefore } from './same-day.ts';
import type { Stories, Story } from './stories.ts';

/** Where an encounter was: by the words of a telling, by `here`, or by the visit during which it was. */
export function placeOfStory(scene: Scene, story: Story, stories: Stories): Where | null {
  const told = firstOf(story, (telling) => telling.place ?? placeOfTelling(scene, telling));
  return (
    told ??
    firstOf(story, (telling) => here(scene, telling)) ??
    placeBeside(scene, story, stories) ??
    placeOfVisit(story, stories)
  );
}

function firstOf(story: Story, find: (telling: Telling) => Where | null): Where | null {
  for (const telling of story) {
    const found = find(telling);
    if (found) return found;
  }
  return null;
}

function placeOfTelling(scene: Scene, telling: Telling): Where | null {
  const tape = scene.marked.tapes[telling.sentence]!;
  const [from, to] = reachOf(tape, telling);
  const topics = topicsBetween(scene, tape, telling.after, to);
  return placeIn(scene, tape, telling.key, from, to, topics);
}

/** The clause of a telling with the clauses beside it that have no finite verb: fronted phrases, purposes. */
function reachOf(tape: Tape, { from, to }: Telling): [from: number, to: number] {
  const own = tape.clauses.findIndex((clause) => clause.from >= from);
  let first = own;
  while (first > 0 && tape.clauses[first - 1]!.verb?.form !== 'finite') first -= 1;
  let last = tape.clauses.findIndex((clause) => clause.to >= to);
  while (last >= 0 && last + 1 < tape.clauses.length && isPurpose(tape.clauses[last + 1]!.verb)) last += 1;
  return [tape.clauses[first]?.from ?? from, tape.clauses[last]?.to ?? to];
}

const isPurpose = (verb: Tape['clauses'][number]['verb']): boolean =>
  verb !== null && verb.form === 'infinitive';

/** Where the meeting was beside which another is told to have been: "On the margins of the meeting, …". */
const placeBeside = (scene: Scene, story: Story, stories: Stories): Where | null =>
  story[0]!.beside
    ? firstOf(meetingsBefore(story[0]!, stories), (one) => one.place ?? placeOfTelling(scene, one))
    : null;

/** `here` in the sentence of a telling is where the story was filed. */
function here({ marked: { article } }: Scene, { sentence, from, to }: Telling): Where | null {
  const place = article.dateline?.place;
  const tokens = article.sentences[sentence]!.tokens.slice(from, to);
  if (!place || !tokens.some(({ norm }) => norm === 'here')) return null;
  return { quote: quoteAt(article.text, place), country: null, city: true };
}

/** A meeting of a visitor with somebody of the country visited is where the visit is, a city before the country. */
function placeOfVisit(story: Story, stories: Stories): Where | null {
  const places = visitsOf(story, stories).flatMap(({ place }) => (place ? [place] : []));
  const cities = new Set(places.filter(isCity).map(({ quote }) => quote.text));
  // Of a visit to several cities no one is known to be the place.
  return (cities.size === 1 ? places.find(isCity) : places.find((place) => !isCity(place))) ?? null;
}

/** The tellings of the visit during which an encounter was: of one who took part, to the country of another. */
export function visitsOf(story: Story, { visitsBy }: Stories): Telling[] {
  const first = story[0]!;
  if (first.form === 'visit' || first.form === 'call') return [];
  const cast = new Set(story.flatMap(({ sides }) => sides.map(({ actor }) => actorKey(actor))));
  const countries = new Set(story.flatMap(({ sides }) => sides.map(({ country }) => country)));
  return visitsBy(cast)
    .filter(([visit]) => mayBeDuring(visit!.when, first.when))
    .flat()
    .filter(
      ({ sides, place, status, sentence }) =>
        place !== null &&
        status !== 'proposed' &&
        (status !== 'held' || sentence <= first.sentence) &&
        countries.has(place.country) &&
        // "has travelled to Kyiv for talks with Bo Roy": told in one breath.
        (sentence === first.sentence || (status === 'planned') === (first.status === 'planned')) &&
        sides.some(({ actor }) => actor.kind !== 'government' && cast.has(actorKey(actor))),
    );
}

/** A visit of which one day is told has more days after it, most likely. */
const mayBeDuring = (visit: FactWhen, when: FactWhen): boolean =>
  mayBeOneDate(visit.shape === 'day' ? { ...visit, latest: null } : visit, when);
