import { isCapital, type Known, type Line } from '../line.ts';
import { PUBLIC_BODIES } from '../words/name-words.ts';
import { LINKS, POSTED, PRIVATE, SENT } from '../words/office-words.ts';
import { bodyAt } from './complement-words.ts';
import { type Item, itemsAt } from './complements.ts';

/** What follows the head of an office and belongs to it: "of France", "for Trade, Industry and Labour". */
export interface After {
  readonly to: number;
  /** Where the title ends: before "of France", after "to China". */
  readonly titleTo: number;
  readonly countries: readonly string[];
  readonly organisation: Known | null;
  /** The country of a capital that is named as where they sit ("authorities in Lima"). */
  readonly seat: string | null;
  readonly body: boolean;
  readonly private: boolean;
}

/** "Institute for Security Studies": a word of companies and clubs and none of the state. */
function isPrivateBody(line: Line, item: Item, head: string): boolean {
  const words = line.tokens.slice(item.from, item.to);
  if (head === 'governor' && words.at(-1)?.norm === 'bank') return false;
  return words.some(({ norm }) => PRIVATE.has(norm)) && !words.some(({ norm }) => PUBLIC_BODIES.has(norm));
}

const MAX_LINKS = 4;

export function after(line: Line, from: number, head: string, plural: boolean): After {
  let to = from;
  let titleTo = from;
  let countries: readonly string[] = [];
  let organisation: Known | null = null;
  let body = false;
  let isPrivate = false;
  let seat: string | null = null;
  let sort: Item['sort'] | null = null;
  for (let count = 0; count < MAX_LINKS; count += 1) {
    const link = linkAt(line, to, head) || (count === 0 && ADDRESSED.has(head) ? pastComma(line, to) : 0);
    if (link === 0) break;
    const norm = line.tokens[to]!.norm;
    const items = itemsAt(line, to + link);
    const last = items.at(-1);
    if (!last) break;
    const end = last.sort === 'body' || last.sort === 'topic' ? partOf(line, last.to) : last.to;
    const nations = items.filter((item) => item.sort === 'country').map((item) => item.known!.country!.code);
    const ofCountry = (norm === 'of' || norm === 'from') && nations.length === items.length && count === 0;
    // "officials from Peru’s Energy Ministry"
    const ofBody = last.sort === 'body' && last.country !== null && items.length === 1;
    if (norm === 'from' && !((ofCountry || ofBody) && (plural || head === 'counterpart'))) break;
    // "Minister of Trade of Peru": a topic has no country, its minister has.
    const ofTopic =
      norm === 'of' &&
      sort === 'topic' &&
      nations.length === 1 &&
      items.length === 1 &&
      countries.length === 0;
    if (ofCountry || ofTopic) countries = nations;
    else titleTo = end;
    sort = items.at(-1)!.sort;
    // "governor of the Bank of Peru": a body's country is that of its head.
    if (!ofCountry && norm === 'of' && nations.length === 1 && countries.length === 0 && body)
      countries = nations;
    for (const item of items) {
      if (item.sort === 'place') seat ??= item.known?.country?.code ?? null;
      if (item.country && countries.length === 0) countries = [item.country];
      if (item.sort === 'organisation') {
        organisation ??= item.known;
        const type = item.known!.organisation!.type;
        isPrivate ||= type === 'company' || type === 'party' || type === 'media';
        body ||= type !== 'company' && type !== 'party' && type !== 'media' && type !== 'other';
      } else if (item.sort === 'body') {
        isPrivate ||= isPrivateBody(line, item, head);
        body ||= !isPrivate;
      } else if (item.sort !== 'country') body = true;
    }
    to = end;
  }
  return { to, titleTo, countries, organisation, seat, body, private: isPrivate };
}

/** "the Foreign Ministry’s European Department": past the part of a body; the same token where none follows. */
function partOf(line: Line, to: number): number {
  if (line.tokens[to]?.kind !== 'possessive' || !isCapital(line.tokens[to + 1])) return to;
  const end = bodyAt(line, to + 1);
  return end > to + 1 ? end : to;
}

/** Heads that letters and releases write with their body behind a comma. */
const ADDRESSED = new Set([
  'secretary',
  'director',
  'director-general',
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'adviser',
  'officer',
]);
const MINISTRIES = new Set(['ministry', 'department', 'office', 'directorate', 'embassy', 'bureau']);

/** "Secretary (East), Ministry of Trade": how many tokens stand before the body; 0 where none does. */
function pastComma(line: Line, at: number): number {
  const comma = line.tokens[at]?.norm === '(' && line.tokens[at + 2]?.norm === ')' ? at + 3 : at;
  const body = line.tokens[comma + 1];
  const link = line.tokens[comma + 2]?.norm;
  if (line.tokens[comma]?.norm !== ',' || !isCapital(body) || !MINISTRIES.has(body!.norm)) return 0;
  return link === 'of' || link === 'for' ? comma + 1 - at : 0;
}

/** Heads of a part of a body: "head of the trade department at the Roy Institute". */
const HEADING = new Set(['head', 'chair', 'chairman', 'chairwoman', 'chairperson', 'economist', 'executive']);

/** How many tokens the link at `at` takes: "of", "in charge of"; 0 if none stands there. */
function linkAt(line: Line, at: number, head: string): number {
  const norm = line.tokens[at]?.norm;
  if (norm === 'in' && line.tokens[at + 1]?.norm === 'charge') return 3;
  // "officials from Chad and Peru"
  if (norm === 'of' || norm === 'for' || norm === 'from') return 1;
  // "ambassador to Peru", but "welcomed the president to Peru".
  // "Secretary To Roy" has a family name.
  if (norm === 'to') return SENT.has(head) && line.tokens[at]!.shape === 'lower' ? 1 : 0;
  if (norm === 'at' && HEADING.has(head)) return 1;
  // "Adviser on Foreign Affairs", "Special Envoy on Climate".
  if (norm === 'on' && SENT.has(head) && isCapital(line.tokens[at + 1]) && !line.timed[at + 1]) return 1;
  return norm !== undefined && LINKS.has(norm) && POSTED.has(head) ? 1 : 0;
}
