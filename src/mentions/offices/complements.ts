import type { Known, Line } from '../line.ts';
import { isCapital } from '../line.ts';
import { isGivenName } from '../words/given-names.ts';
import { OTHER_BODIES, PARTICLES, PUBLIC_BODIES } from '../words/name-words.ts';
import { officeHeads } from '../words/office-heads.ts';
import { GOVERNMENT_NOUNS, RANKS, REGIONS, TOPICS } from '../words/office-words.ts';

export interface Item {
  readonly from: number;
  readonly to: number;
  readonly sort: 'country' | 'organisation' | 'place' | 'topic' | 'body';
  readonly known: Known | null;
  /** Country of a body: "Chile’s Interior Ministry", "the Chinese foreign ministry". */
  readonly country: string | null;
}

const MAX_ITEMS = 12;

const SKIPPED = new Set(['the', 'his', 'her', 'its', 'their', 'all', 'both']);

export function itemsAt(line: Line, from: number): Item[] {
  const items: Item[] = [];
  let at = from;
  while (items.length < MAX_ITEMS) {
    const item = itemAt(line, at);
    if (!item || !fits(items, item)) break;
    items.push(item);
    const joint = jointAt(line, item.to);
    if (joint === 0) break;
    // A comma goes on only to another item that a comma or "and" follows in its turn.
    const next = itemAt(line, item.to + joint);
    if (!next) break;
    const listed = line.tokens[item.to]!.norm !== ',' || joint > 1 || jointAt(line, next.to) > 0;
    if (!listed || line.tokens[next.to]?.kind === 'possessive') break;
    at = item.to + joint;
  }
  return items;
}

const land = (sort: Item['sort']): boolean => sort === 'country' || sort === 'place';

/** Countries list with countries and places, topics with topics. */
const fits = (items: readonly Item[], item: Item): boolean => {
  const first = items[0];
  if (!first || first.sort === item.sort) return true;
  // "for South Asia and the Commonwealth", "to Austria and the UN".
  if (item.sort === 'organisation' && land(first.sort)) return true;
  // "for Africa and International Development".
  if (item.sort === 'topic' && first.sort === 'place') return true;
  return land(first.sort) === land(item.sort);
};

const jointAt = (line: Line, at: number): number => {
  const norm = line.tokens[at]?.norm;
  if (norm === 'and' || norm === '&') return 1;
  if (norm !== ',') return 0;
  return line.tokens[at + 1]?.norm === 'and' ? 2 : 1;
};

/** A head after topics has them as its own ("Trade Minister"), but a rank of the person has not ("Senator Roy"). */
const endsTitle = (line: Line, at: number): boolean => {
  const norm = line.tokens[at]?.norm ?? '';
  return (
    !officeHeads.has(norm) ||
    /^(?:senator|general|admiral|marshal|ambassador|prince|justice|sheikh)$/u.test(norm)
  );
};

function itemAt(line: Line, from: number): Item | null {
  let at = from;
  while (SKIPPED.has(line.tokens[at]?.norm ?? '')) at += 1;
  const token = line.tokens[at];
  if (!token) return null;
  const known = line.known[at];
  if (known) return knownItem(line, known);
  const patron = at > from ? patronAt(line, at) : at;
  if (patron > at) return { from: at, to: patron, sort: 'body', known: null, country: null };
  const topics = topicsAt(line, at);
  if (topics > at && endsTitle(line, topics)) {
    const last = line.tokens[topics - 1]!.norm;
    return {
      from: at,
      to: topics,
      sort: REGIONS.has(last)
        ? 'place'
        : PUBLIC_BODIES.has(last) || OTHER_BODIES.has(last)
          ? 'body'
          : 'topic',
      known: null,
      country: null,
    };
  }
  const body = bodyAt(line, at);
  return body > at ? { from: at, to: body, sort: 'body', known: null, country: null } : null;
}

const PATRONS = new Set([
  'president',
  'minister',
  'king',
  'emir',
  'sultan',
  'premier',
  'chancellor',
  'secretary-general',
  'governor',
]);

/** "adviser to the Prime Minister": whose adviser, without a name; the token after it. */
function patronAt(line: Line, from: number): number {
  let at = from;
  while (RANKS.has(line.tokens[at]?.norm ?? '')) at += 1;
  return isCapital(line.tokens[at]) && PATRONS.has(line.tokens[at]!.norm) ? at + 1 : from;
}

function knownItem(line: Line, known: Known): Item | null {
  const { country, organisation, place } = known;
  const next = known.to;
  if (country && country.as !== 'capital') {
    const owns = line.tokens[next]?.kind === 'possessive';
    const start = owns ? next + 1 : next;
    if (owns || country.as !== 'name' || topicsAt(line, start) > start) {
      const end = Math.max(topicsAt(line, start), bodyAt(line, start));
      if (end === start || officeHeads.has(line.tokens[end]?.norm ?? '')) return null;
      return { from: start, to: end, sort: 'body', known, country: country.code };
    }
    return { from: next, to: next, sort: 'country', known, country: null };
  }
  if (organisation) {
    // "the United Nations Development Programme", "the EU Council": the body's own name goes on.
    const end = bodyAt(line, next);
    return { from: next, to: end, sort: 'organisation', known, country: organisation.country };
  }
  // "its Washington embassy", "the Kabul mission": a place before a body.
  const to = topicsAt(line, next);
  if (place)
    return {
      from: next,
      to,
      sort: 'place',
      known,
      country: place.type === 'continent' ? null : place.country,
    };
  if (country) return { from: next, to, sort: 'place', known, country: null };
  return null;
}

/** Topics, ranks and nouns of government in a row: "Foreign Affairs", "State", "the armed forces". */
function topicsAt(line: Line, from: number): number {
  let at = from;
  while (at < line.tokens.length && !line.known[at]) {
    const { norm } = line.tokens[at]!;
    if (isRankOfName(line, from, at)) break;
    if (TOPICS.has(norm) || GOVERNMENT_NOUNS.has(norm) || (RANKS.has(norm) && at > from)) at += 1;
    else if ((norm === 'of' || norm === 'the') && at > from && isTopic(line, at + 1)) at += 1;
    else break;
  }
  return at;
}

/** "Chief of Defence Force General Roy": the rank of the person, and no topic. */
const isRankOfName = (line: Line, from: number, at: number): boolean => {
  const next = line.tokens[at + 1];
  return (
    line.tokens[at]!.norm === 'general' &&
    at > from &&
    isCapital(next) &&
    !isTopic(line, at + 1) &&
    !officeHeads.has(next!.norm)
  );
};

const isTopic = (line: Line, at: number): boolean => {
  const norm = line.tokens[at]?.norm ?? '';
  return !line.known[at] && (TOPICS.has(norm) || GOVERNMENT_NOUNS.has(norm));
};

/** A run of capitals up to the last word of a body's name: "Expediency Council", "House of Lords". */
function bodyAt(line: Line, from: number): number {
  let end = from;
  let purpose = false;
  for (let at = from; at < line.tokens.length && at - from < 10; at += 1) {
    const token = line.tokens[at]!;
    const norm = token.norm;
    if (officeHeads.has(norm) || line.timed[at] || token.kind === 'possessive') break;
    if (isCapital(token)) {
      // "Centre for Strategic Studies": all that its purpose takes, up to a person's name.
      if (end > from && purpose && !isGivenName(norm)) {
        end = at + 1;
        continue;
      }
      if (PUBLIC_BODIES.has(norm) || OTHER_BODIES.has(norm) || (end > from && TOPICS.has(norm))) end = at + 1;
      continue;
    }
    const inside =
      norm === 'of' || norm === 'and' || norm === 'for' || norm === 'on' || norm === 'the' || norm === '&';
    if (!inside || PARTICLES.has(norm)) break;
    purpose ||= norm === 'for' && end === at;
  }
  return end;
}
