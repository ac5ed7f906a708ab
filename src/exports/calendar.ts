import type { Meeting } from '../facts/index.ts';
import { dayOf, isoDay } from '../time/index.ts';
import { articlePath, plain, whenInWords } from '../wording/index.ts';
import type { Edition } from './edition.ts';
import { changedOn, eventsIn, type ToldEvent } from './events.ts';
import { NOT_RECORDED } from './feeds/feed.ts';
import { everyScope, type Format } from './format.ts';
import { factAddress } from './links.ts';
import { saysOf } from './says.ts';
import { absolute, tagUri } from './site.ts';

/** iCalendar, RFC 5545: meetings whose days are known. A window is no date, so it makes no entry. */
export const calendar: Format = {
  name: 'iCalendar',
  extension: 'ics',
  mediaType: 'text/calendar',
  about: 'Meetings and visits whose days are known, for a calendar.',
  spec: 'https://www.rfc-editor.org/rfc/rfc5545',
  scopes: everyScope,
  write: ({ edition, title }) => {
    const { meetings } = edition.dataset;
    const events = eventsIn(edition, meetings);
    const dated = events.filter(
      ({ lead: { when } }) => when.shape !== 'window' && when.earliest && when.latest,
    );
    const left = events.length - dated.length;
    const about = left === 0 ? '' : ` ${left} more without a known day are not in this calendar.`;
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Readout//Readout//EN',
      'CALSCALE:GREGORIAN',
      property('X-WR-CALNAME', `${edition.site.title}: ${title}`),
      property('X-WR-CALDESC', `Meetings that articles tell of.${about}`),
      ...dated.flatMap((event) => entry(edition, event)),
      'END:VCALENDAR',
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join('');
  },
};

const STATUS = {
  held: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  proposed: 'TENTATIVE',
  postponed: 'CANCELLED',
};

/** One entry for one meeting, by its best known telling; the words of every article that tells it. */
function entry(edition: Edition, event: ToldEvent<Meeting>): string[] {
  const { site } = edition;
  const meeting = event.lead;
  const words = event.facts.map(
    ({ quote, when, article }) =>
      `“${quote.text}” (${plain(whenInWords(when))})\n${absolute(site, articlePath(article))}`,
  );
  return [
    'BEGIN:VEVENT',
    property('UID', tagUri(site, 'fact', event.id)),
    `DTSTAMP:${compact(changedOn(edition, event) ?? NOT_RECORDED)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(meeting.when.earliest!)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(meeting.when.latest!))}`,
    property('SUMMARY', saysOf(edition, meeting)),
    property('DESCRIPTION', words.join('\n')),
    ...(meeting.place ? [property('LOCATION', meeting.place.text)] : []),
    `URL:${factAddress(site, meeting)}`,
    `STATUS:${STATUS[meeting.status]}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A property whose value is TEXT, escaped as RFC 5545, 3.3.11 asks; other controls are not allowed there. */
const property = (name: string, value: string): string =>
  `${name}:${value
    .toWellFormed()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')}`;

/** Lines of at most 75 octets, folded between characters (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

const compact = (day: string): string => day.replaceAll('-', '');

const dayAfter = (iso: string): string => isoDay((dayOf(iso) ?? 0) + 1);
