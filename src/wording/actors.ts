import { countryName, type Lookup } from '../dataset/index.ts';
import type { Participant } from '../mentions/index.ts';
import { officialPath } from './address.ts';
import { countryInProse } from './countries.ts';
import type { Piece, Rich } from './rich.ts';
import { missing, publicBodies } from './words.ts';

/** Two letters of a country; dashed where its country is inferred. */
export const sideMark = (lookup: Lookup, code: string, inferred = false): Piece => ({
  is: 'side',
  code,
  country: countryName(lookup, code),
  inferred,
});

/** Whether the country on whose side they are is inferred: the office ties it, or this place does. */
export function sideInferred(lookup: Lookup, participant: Participant): boolean {
  const { actor, country } = participant;
  if (actor.kind === 'unnamed') return true;
  if (actor.kind !== 'official') return false;
  const offices = lookup.officials
    .get(actor.official)
    ?.offices.filter((office) => office.country === country);
  return !offices?.some((office) => office.basis === 'stated');
}

interface Parts {
  readonly name: Rich;
  /** What stands after the country: that they are not named. */
  readonly after: Rich;
}

const NOT_NAMED: Rich = [' (', { is: 'missing', text: missing.name }, ')'];

/** A ministry speaks as itself; whoever only holds an office has a name that is not given. */
export const isBody = (title: string): boolean =>
  publicBodies.has((title.toLowerCase().split(' of ')[0] ?? '').split(' ').at(-1) ?? '');

function partsOf(lookup: Lookup, participant: Participant): Parts {
  const { actor } = participant;
  const inferred = participant.basis === 'inferred';
  const named = (text: string, path: string | null = null): Rich => [{ is: 'name', text, path, inferred }];
  switch (actor.kind) {
    case 'official': {
      const official = lookup.officials.get(actor.official);
      if (!official) return { name: named(participant.words.text), after: [] };
      return { name: named(unparted(official.name), officialPath(official.id)), after: [] };
    }
    case 'person':
      return { name: named(unparted(actor.name)), after: [] };
    case 'role':
      return { name: named(actor.title), after: isBody(actor.title) ? [] : NOT_NAMED };
    case 'government':
      return { name: named(countryInProse(lookup, actor.country)), after: [] };
    case 'organisation':
      return {
        name: named(lookup.organisations.get(actor.organisation)?.name ?? participant.words.text),
        after: [],
      };
    case 'unnamed':
      return actor.country
        ? { name: [`${missing.side} ${countryInProse(lookup, actor.country)}`], after: NOT_NAMED }
        : { name: [{ is: 'missing', text: missing.name }], after: [] };
  }
}

/** Someone who takes part, without the country. */
export function actorName(lookup: Lookup, participant: Participant): Rich {
  const { name, after } = partsOf(lookup, participant);
  return [...name, ...after];
}

/** With the country after the name: `Ann Lee GB`, `interior minister DE (not named)`. */
export function actorWithSide(lookup: Lookup, participant: Participant): Rich {
  const { name, after } = partsOf(lookup, participant);
  if (!participant.country || participant.actor.kind === 'government') return [...name, ...after];
  const side = sideMark(lookup, participant.country, sideInferred(lookup, participant));
  return [...name, '\u00a0', side, ...after];
}

/** A person's names never part at a line's end. */
export const unparted = (name: string): string => name.replace(/ /g, '\u00a0');
