import { normalise } from '../text/index.ts';
import { withoutMarks } from './name-index.ts';
import type { TenureRecord } from './records.ts';
import file from './tenures.json' with { type: 'json' };

/**
 * Who held which office from when to when, as far as it is certain. Complete from 2020 to 2025 for heads
 * of state and of government and ministers of foreign affairs, the interior, finance and defence of AE,
 * AU, BR, CA, CN, DE, EG, ES, FR, GB, ID, IL, IN, IR, IT, JP, KR, NL, PK, PL, RU, SA, SG, TR, UA, US and
 * ZA; tests/gazetteer/coverage.json says what those offices are in each, and when nobody held them. Of
 * other countries and offices it has some holders only: that someone is missing says nothing.
 */
export const tenures = file.records as readonly TenureRecord[];

/** How names of people are compared: without case, marks on letters, hyphens and apostrophes. */
export const personKey = (name: string): string =>
  withoutMarks(normalise(name))
    .replace(/['’.]/gu, '')
    .replace(/[-\s]+/gu, ' ')
    .trim();

/**
 * The tenures of a person, in the office and country where they are given, out of a register: the
 * one that comes with the program, or that one with the editor's records.
 */
export function tenuresOf(
  person: string,
  office: string | null,
  country: string | null,
  register: readonly TenureRecord[] = tenures,
): readonly TenureRecord[] {
  const key = personKey(person);
  const known = register === tenures ? (byPerson().get(key) ?? []) : register;
  return known.filter(
    (tenure) =>
      (office === null || tenure.office === office) &&
      (country === null || tenure.country === country) &&
      keysOf(tenure).includes(key),
  );
}

let index: Map<string, TenureRecord[]> | null = null;

/** The program's own register by the names of its people; made when it is first asked. */
function byPerson(): ReadonlyMap<string, readonly TenureRecord[]> {
  if (index) return index;
  index = new Map();
  for (const tenure of tenures)
    for (const key of keysOf(tenure)) index.set(key, [...(index.get(key) ?? []), tenure]);
  return index;
}

const keys = new WeakMap<TenureRecord, readonly string[]>();

function keysOf(tenure: TenureRecord): readonly string[] {
  const known = keys.get(tenure) ?? [tenure.person, ...tenure.names].map(personKey);
  keys.set(tenure, known);
  return known;
}
