import type { Tape } from '../../clauses/index.ts';
import { organisationById } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { distinct } from '../attach/index.ts';
import data from './speakers.json' with { type: 'json' };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const documents = set(data.documents);
export const voices = set(data.voices);
export const media = set(data.media);
/** Nouns for those who hear what is told, and for what it is told in. */
export const hearers = set(data.hearers);
export const settings = set(data.settings);
export const governments = set(data.governments);
/** Nouns by which a body that was named before is named again: "the ministry". */
export const bodyNouns = set(data.bodyNouns);
const bodies = set(data.bodies);

/**
 * True for those whose words count as a statement: officials, office-holders, governments, public
 * and international bodies. Not people without an office, companies, parties and the press.
 */
export function isSource({ actor }: Participant): boolean {
  switch (actor.kind) {
    case 'official':
    case 'government':
      return true;
    case 'role':
      return actor.country !== null || actor.organisation !== null || UNNAMED.test(actor.title);
    case 'unnamed':
      return actor.country !== null;
    case 'organisation':
      return speaksForAPublic(actor.organisation);
    case 'person':
      return false;
  }
}

// "officials said": of whichever state, they speak for one.
const UNNAMED = /\b(?:official|diplomat|authority)s?$/iu;

function speaksForAPublic(id: string): boolean {
  const known = organisationById(id);
  if (known)
    return (
      known.type !== 'media' && known.type !== 'company' && known.type !== 'party' && known.type !== 'other'
    );
  const words = id.split('-');
  return words.some((word) => bodies.has(word)) && !words.some((word) => word === 'news');
}

/** Who says something, and by which rule they were found. */
export interface Speakers {
  readonly participants: readonly Participant[];
  readonly rule: string;
}

/** What the article has told so far. */
export interface Memory {
  /** Who issued the last document: for "the statement said". */
  readonly issuers: readonly Participant[];
  /** Sentences read so far and still to come: for the sides of "a joint statement". */
  readonly tapes: readonly Tape[];
  /** Who spoke last, and in which sentence: for "it said". */
  readonly last: { readonly speakers: readonly Participant[]; readonly sentence: number } | null;
}

/** Those of the participants who count as sources; null where none does. */
export function sources(participants: readonly Participant[], rule: string): Speakers | null {
  const able = distinct(participants.filter(isSource));
  return able.length > 0 ? { participants: able, rule } : null;
}
