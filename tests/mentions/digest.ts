import { findMentions, type Mentions } from '../../src/mentions/index.ts';
import { plainArticle } from '../../src/text/index.ts';
import { findTimes } from '../../src/time/index.ts';

export function mentionsOf(text: string): Mentions {
  const article = plainArticle('invented', text);
  return findMentions(article, findTimes(article));
}

/** Each official in one line: `Ann Lee (Lee): foreign minister, PE`. */
export function officialsOf(text: string): string[] {
  return mentionsOf(text).officials.map(({ name, aliases, offices }) => {
    const forms = aliases.length > 0 ? ` (${aliases.map((alias) => alias.text).join(', ')})` : '';
    const held = offices.map(
      ({ title, country, organisation, tense }) =>
        `${title}, ${country ?? organisation ?? '?'}${tense === 'current' ? '' : `, ${tense}`}`,
    );
    return `${name.text}${forms}: ${held.join('; ')}`;
  });
}

/** Each actor in one line: `She > ann-lee`, `the two countries > PE + CL`. */
export function actorsOf(text: string): string[] {
  return mentionsOf(text).actors.map((mention) => {
    const who = mention.participants.map(({ actor, country }) => {
      switch (actor.kind) {
        case 'official':
          return actor.official;
        case 'person':
          return actor.name;
        case 'role':
          return `${actor.title}, ${actor.country ?? '?'}`;
        case 'organisation':
          return actor.organisation;
        default:
          return country ?? '?';
      }
    });
    return `${text.slice(mention.start, mention.end)} > ${who.join(' + ')}`;
  });
}

export const notesOf = (text: string): string[] => mentionsOf(text).notes.map(({ rule }) => rule);
