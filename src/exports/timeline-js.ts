import type { AnyFact } from '../dataset/index.ts';
import { capital, kindOf, plain, whenInWords } from '../wording/index.ts';
import { type Edition, factsInOrder } from './edition.ts';
import { factHtml } from './feeds/fact-html.ts';
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
      factsInOrder(edition),
      ({ when }) => when.earliest !== null && when.latest !== null,
    );
    return jsonText({
      title: {
        unique_id: 'title',
        autolink: false,
        text: { headline: html([title]), text: openHtml(edition, open) },
      },
      events: dated.map((fact) => slide(edition, fact)),
    });
  },
};

/** A window is drawn as long as a period would be; the words say that it is none. */
function slide(edition: Edition, fact: AnyFact) {
  const { when } = fact;
  const oneDay = when.earliest === when.latest;
  return {
    unique_id: fact.id,
    group: capital(kindOf(fact).many),
    autolink: false,
    start_date: date(when.earliest!),
    ...(oneDay ? {} : { end_date: date(when.latest!) }),
    display_date: html([plain(whenInWords(when))]),
    text: {
      headline: html([saysOf(edition, fact)]),
      text: html(factHtml(edition, fact)),
    },
  };
}

function openHtml(edition: Edition, facts: readonly AnyFact[]): string {
  if (facts.length === 0) return '';
  return html([
    el('p', {}, `${facts.length} more ${facts.length === 1 ? 'has' : 'have'} no date with two ends:`),
    el(
      'ul',
      {},
      ...facts.map((fact) =>
        el(
          'li',
          {},
          el('a', { href: factAddress(edition.site, fact) }, saysOf(edition, fact)),
          ` (${plain(whenInWords(fact.when))})`,
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
