export { findMentions } from './find.ts';
export type {
  Actor,
  ActorMention,
  CountryCode,
  Mentions,
  Name,
  Office,
  Official,
  Participant,
  Person,
} from './mention.ts';
export { nameSign } from './words/name-sign.ts';
export { NEUTRAL_GROUND } from './words/own-side.ts';
