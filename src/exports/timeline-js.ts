import { capital, kindOf, plain, whenInWords } from '../wording/index.ts';
import { type Edition, factsInOrder } from './edition.ts';
import { eventsIn, type ToldEvent } from './events.ts';
import { eventHtml } from './feeds/fact-html.ts';
import { everyScope, type Format } from './format.ts';
import { jsonText } from './json.ts';
import { factAddress } from './links.ts';
import { saysOf } from './says.ts';
import { el, html } from './xml.ts';

/**
 * TimelineJS 3, https://timeline.knightlab.com/docs/json-format.html. It draws points and periods
 * alone, so a fact with an open edge has no place on it: those are named on the title slide.
 */
export const timelineJs: Format = {
  name: 'TimelineJS',
  extension: 'timeline.json',
  mediaType: 'application/json',
  about: 'Dated facts as slides for TimelineJS. Facts without both edges are listed on its first slide.',
  spec: 'https://timeline.knightlab.com/docs/json-format.html',
  scopes: everyScope,
  write: ({ edition, title }) => {
    const [dated, open] = parted(
      eventsIn(edition, factsInOrder(edition)),
      ({ lead: { when } }) => when.earliest !== null && when.latest !== null,
    );
    return jsonText({
      title: {
        unique_id: 'title',
        autolink: false,
        text: { headline: html([title]), text: openHtml(edition, open) },
      },
      events: dated.map((event) => slide(edition, event)),
    });
  },
};

/** A window is drawn as long as a period would be; the words say that it is none. */
function slide(edition: Edition, event: ToldEvent) {
  const { id, lead } = event;
  const { when } = lead;
  const oneDay = when.earliest === when.latest;
  return {
    unique_id: id,
    group: capital(kindOf(lead).many),
    autolink: false,
    start_date: date(when.earliest!),
    ...(oneDay ? {} : { end_date: date(when.latest!) }),
    display_date: html([plain(whenInWords(when))]),
    text: {
      headline: html([saysOf(edition, lead)]),
      text: html(eventHtml(edition, event)),
    },
  };
}

function openHtml(edition: Edition, events: readonly ToldEvent[]): string {
  if (events.length === 0) return '';
  return html([
    el('p', {}, `${events.length} more ${events.length === 1 ? 'has' : 'have'} no date with two ends:`),
    el(
      'ul',
      {},
      ...events.map(({ lead }) =>
        el(
          'li',
          {},
          el('a', { href: factAddress(edition.site, lead) }, saysOf(edition, lead)),
          ` (${plain(whenInWords(lead.when))})`,
        ),
      ),
    ),
  ]);
}

function date(iso: string) {
  const [year, month, day] = iso.split('-').map(Number);
  return { year, month, day };
}

function parted<T>(list: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [list.filter(holds), list.filter((one) => !holds(one))];
}
