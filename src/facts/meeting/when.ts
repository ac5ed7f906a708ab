import { clauseAt, type FactWhen, noDate, type Scene, whenBefore } from '../attach/index.ts';
import { lastingFrom } from './length.ts';
import { BACKGROUND, OPENING, whenOfNews } from './news.ts';
import { visitsOf } from './places.ts';
import type { Telling } from './retelling.ts';
import { whenSameDay } from './same-day.ts';
import type { Stories, Story } from './stories.ts';
import { ARRIVALS } from './visit-words.ts';

/**
 * When an encounter is: by the words of a telling, else by the sentence before where that tells of the
 * same occasion, else by the visit during which it was, else as the article's news.
 */
export function whenOfStory(scene: Scene, story: Story, stories: Stories): FactWhen {
  const dated = narrowest(story) ?? story.find(({ when }) => when.words !== null);
  if (dated) return dated.form === 'visit' && isArrival(dated) ? lastingOf(scene, story, dated) : dated.when;
  const first = story[0]!;
  const news = whenOfNews(scene, first);
  const visit = visitsOf(story, stories).find(isBounded);
  const during = visit ? whenOfVisit(scene, story, visit) : null;
  // "went to Rome in May for talks": told in one breath.
  if (during && visit?.sentence === first.sentence) return during;
  const before = whenByOccasion(scene, first, news);
  if (before.edtf !== null) return before;
  return whenSameDay(scene, story, stories) ?? during ?? news ?? before;
}

/** "arrived on Monday" in one sentence, "a three-day visit" in another. */
const lastingOf = (scene: Scene, story: Story, { when }: Telling): FactWhen =>
  lastingFrom(
    scene,
    story.map(({ sentence }) => scene.marked.tapes[sentence]!),
    when,
  );

const isArrival = ({ rule, status }: Telling): boolean => rule === 'meeting:visited' && status === 'ongoing';

/** The day of the sentence before, of which the article's second sentence, or words that name a meeting, go on to tell. */
function whenByOccasion({ marked }: Scene, first: Telling, news: FactWhen | null): FactWhen {
  const clause = clauseAt(marked.tapes[first.sentence]!, first.from);
  const aside = clause !== null && BACKGROUND.has(clause.kind);
  const named = first.rule === 'meeting:named' && first.status === 'held' && !aside;
  if (!named && !(news && first.sentence === OPENING)) return noDate();
  const when = whenBefore(
    marked,
    first.sentence,
    'The sentence before tells of the same occasion and gives the day.',
  );
  return named || when.shape === 'day' ? when : noDate();
}

/** A visit lasts no longer than this, in days: what is dated more widely bounds nothing. */
const LONGEST = 31;

const isBounded = ({ when }: Telling): boolean =>
  when.earliest !== null && when.latest !== null && width(when) <= LONGEST;

/** The days of the visit during which they met; the first of them for what was on arrival. */
function whenOfVisit({ marked }: Scene, story: Story, visit: Telling): FactWhen | null {
  const { when } = visit;
  const onArrival = story.some(
    ({ rule, sentence, from, to }) =>
      (rule === 'meeting:received' &&
        Math.abs(sentence - visit.sentence) <= 1 &&
        visit.status === 'ongoing') ||
      marked.article.sentences[sentence]!.tokens.slice(from, to).some(({ norm }) => ARRIVALS.has(norm)),
  );
  const day = onArrival
    ? when.earliest
    : when.shape === 'day' && when.earliest === when.latest
      ? null
      : undefined;
  if (day === null) return null;
  return {
    ...when,
    ...(day === undefined ? { shape: 'window' as const } : { shape: 'day' as const, edtf: day, latest: day }),
    edges: { earliest: 'inferred', latest: 'inferred' },
    basis: 'inferred',
    reasons: [
      ...when.reasons,
      {
        rule: 'meeting:during-visit',
        text: onArrival ? 'It was on arrival, the first day of the visit.' : 'It was during the visit.',
        quote: when.words,
        tenure: null,
      },
    ],
  };
}

/** The telling with the narrowest date: "on 3 May" before "in the spring"; of a visit all its days before one of them. */
function narrowest(story: Story): Telling | undefined {
  const wide = ({ when }: Telling): number =>
    when.shape === 'period' && story[0]!.form === 'visit' && width(when) <= LONGEST ? -1 : width(when);
  return story
    .filter(({ when }) => when.edtf !== null)
    .reduce<Telling | undefined>((best, one) => (best && wide(best) <= wide(one) ? best : one), undefined);
}

const width = ({ earliest, latest }: FactWhen): number =>
  earliest === null || latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest) - dayNumber(earliest);

/** Days of an ISO date, near enough to compare windows by. */
const dayNumber = (iso: string): number =>
  Number(iso.slice(0, 4)) * 372 + Number(iso.slice(5, 7)) * 31 + Number(iso.slice(8, 10));
