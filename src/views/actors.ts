import type { Participant } from '../mentions/index.ts';
import { officialPath } from './address.ts';
import { countryName, type Lookup } from './lookup.ts';
import type { Piece, Rich } from './rich.ts';
import { missing } from './words.ts';

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

/** Someone who takes part, without the country. */
export function actorName(lookup: Lookup, participant: Participant): Rich {
  const { actor } = participant;
  const inferred = participant.basis === 'inferred';
  switch (actor.kind) {
    case 'official': {
      const official = lookup.officials.get(actor.official);
      const text = official?.name ?? participant.words.text;
      return [
        { is: 'name', text: unparted(text), path: official ? officialPath(official.id) : null, inferred },
      ];
    }
    case 'person':
      return [{ is: 'name', text: unparted(actor.name), path: null, inferred }];
    case 'role':
      return [
        { is: 'name', text: actor.title, path: null, inferred },
        ', ',
        { is: 'missing', text: missing.name },
      ];
    case 'government':
      return [{ is: 'name', text: countryName(lookup, actor.country), path: null, inferred }];
    case 'organisation': {
      const text = lookup.organisations.get(actor.organisation)?.name ?? participant.words.text;
      return [{ is: 'name', text, path: null, inferred }];
    }
    case 'unnamed':
      return actor.country
        ? [`the side of ${countryName(lookup, actor.country)}, `, { is: 'missing', text: missing.name }]
        : [{ is: 'missing', text: missing.name }];
  }
}

/** With the country after the name: `Ann Lee GB`. */
export function actorWithSide(lookup: Lookup, participant: Participant): Rich {
  const name = actorName(lookup, participant);
  if (!participant.country || participant.actor.kind === 'government') return name;
  return [...name, '\u00a0', sideMark(lookup, participant.country, sideInferred(lookup, participant))];
}

/** A person's names never part at a line's end. */
export const unparted = (name: string): string => name.replace(/ /g, '\u00a0');
