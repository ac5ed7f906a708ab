import data from './auxiliaries.json' with { type: 'json' };
import type { VerbGroup } from './clause.ts';

export type Modality = VerbGroup['modality'];
export type Tense = VerbGroup['tense'];

const table = <T extends string>(words: Readonly<Record<string, string>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words) as [string, T][]);

export const modals = table<Modality>(data.modals);
export const formsOfBe = table<Tense>(data.be);
export const formsOfHave = table<Tense>(data.have);
export const formsOfDo = table<Tense>(data.do);

const all = new Set([...modals.keys(), ...formsOfBe.keys(), ...formsOfHave.keys(), ...formsOfDo.keys()]);

/** True for any form of a modal, be, have or do. */
export const isAuxiliary = (norm: string): boolean => all.has(norm);

/** Adjectives that govern a verb: `due to`, `likely to`. */
export const governingAdjectives: ReadonlySet<string> = new Set(data.adjectives.split(' '));

const governing = new Map<string, Modality>();
for (const [modality, lemmas] of Object.entries(data.governors))
  for (const lemma of lemmas.split(' ')) governing.set(lemma, modality as Modality);

/** What `X to …` says of the deed that follows; null where X does not govern an infinitive. */
export const modalityUnder = (governor: string): Modality | null => governing.get(governor) ?? null;

/** Governors under which the deed does not take place. */
export const denying: ReadonlySet<string> = new Set(
  data.governors.cancelled.split(' ').concat('unlikely', 'forbid'),
);

const particles = new Map(
  Object.entries(data.particles).map(([lemma, words]) => [lemma, new Set(words.split(' '))]),
);

/** The particle that belongs to the verb, if `next` is one: `call` with `on`. */
export const particleOf = (lemma: string, next: string | undefined): string | null =>
  next !== undefined && particles.get(lemma)?.has(next) ? next : null;

/** Short forms that a pronoun carries: `they'll`, `we've`. */
export function contracted(norm: string): string | null {
  const at = norm.indexOf("'", 1);
  if (at < 0) return null;
  const ending = norm.slice(at);
  return modals.has(ending) || formsOfBe.has(ending) || formsOfHave.has(ending) ? ending : null;
}
