import type { Known, Line } from '../line.ts';
import { OTHER_BODIES, PUBLIC_BODIES } from '../words/name-words.ts';
import { officeHeads } from '../words/office-heads.ts';
import { REGIONS } from '../words/office-words.ts';
import { bodyAt, patronAt, stateOfBody, topicsAt } from './complement-words.ts';

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
    /^(?:senator|general|admiral|marshal|ambassador|prince|princess|king|queen|sultan|emir|justice|sheikh)$/u.test(
      norm,
    )
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
  return body > at
    ? { from: at, to: body, sort: 'body', known: null, country: stateOfBody(line, at, body) }
    : null;
}

function knownItem(line: Line, known: Known): Item | null {
  const { country, organisation, place } = known;
  const next = known.to;
  if (country && country.as !== 'capital') {
    const owns = line.tokens[next]?.kind === 'possessive';
    const start = owns ? next + 1 : next;
    // "the Chief of the Peru Armed Forces": a body that the gazetteer knows by its kind.
    const force = line.known[start]?.organisation ? line.known[start].to : start;
    if (owns || country.as !== 'name' || topicsAt(line, start) > start || force > start) {
      const end = Math.max(topicsAt(line, start), bodyAt(line, start), force);
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
