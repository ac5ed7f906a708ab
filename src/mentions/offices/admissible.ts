import { officeById } from '../../gazetteer/index.ts';
import {
  CHANCELLORS,
  MONARCHIES,
  NO_MP,
  NO_PRESIDENT,
  NO_PRIME_MINISTER,
  SECRETARIES,
} from '../words/forms-of-state.ts';
import { isBareSecretary } from '../words/own-side.ts';
import type { Held } from './held.ts';
import type { Search } from './search.ts';

const MONARCH = /\b(?:king|queen|emperor|empress|sultan|emir|amir|prince|princess)\b/iu;

const ONE_HOLDER = new Set(['head of state', 'head of government', 'monarch', 'minister']);

/** Whether a state has one holder of an office at a time. */
export const isOfOneHolder = (office: string): boolean =>
  office !== 'minister' && ONE_HOLDER.has(officeById(office)?.rank ?? '');

/** Who reigns by any of their titles is of a monarchy. */
export const mayReign = (figure: Search['figure'], all: Search['all'], country: string): boolean =>
  MONARCHIES.has(country) || !(all.get(figure) ?? []).some(({ title }) => MONARCH.test(title));

/** "Sarawak Premier": of a part of the state. */
const isOfPart = ({ named, attached }: Held): boolean => {
  const known = named.line.known[attached.phrase.titleFrom];
  return known?.place !== undefined && known.place !== null && known.country === null;
};

/** Whether a state has an office, as far as its form of government tells. */
export function hasOffice(title: string, office: string | null, country: string): boolean {
  if (isBareSecretary(title) && country !== 'US' && country !== 'PH') return false;
  if (office === 'president' && NO_PRESIDENT.has(country)) return false;
  // Chancellors count as prime ministers in the list of offices.
  if (office === 'prime-minister' && NO_PRIME_MINISTER.has(country) && !/chancellor/iu.test(title))
    return false;
  // "Foreign Secretary" and "Foreign Minister": which of them a state has is known for some.
  if (/^\p{L}+ secretary$/iu.test(title) && office?.endsWith('-minister') && !SECRETARIES.has(country))
    return false;
  if (/minister/iu.test(title) && country === 'US') return false;
  if (/^under.?secretary of state/iu.test(title) && country !== 'US' && country !== 'GB') return false;
  if (/\b(?:MP|member of parliament)\b/iu.test(title) && NO_MP.has(country)) return false;
  if (/\bsenator\b/iu.test(title) && country === 'CN') return false;
  if (/chancellor/iu.test(title) && !CHANCELLORS.has(country)) return false;
  return true;
}

/**
 * Whether a country may be inferred for an office: it must have such an office, and nobody else in
 * the article may hold it there at the same time.
 */
export function admissible({ held, figure, all }: Search, country: string): boolean {
  const { office, tense } = held;
  if (!hasOffice(held.title, office, country)) return false;
  if (!mayReign(figure, all, country)) return false;
  if (!office || !isOfOneHolder(office) || /prince/iu.test(held.title) || tense !== 'current') return true;
  for (const [other, offices] of all) {
    if (other === figure) continue;
    const same = (one: Held) => one.office === office && one.country === country && one.tense === 'current';
    if (offices.some((one) => same(one) && !isOfPart(one))) return false;
  }
  return true;
}
