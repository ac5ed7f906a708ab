import { lookUp } from '../../src/gazetteer/index.ts';
import { tokenise } from '../../src/text/index.ts';

/** All that the gazetteer finds in a sentence, from left to right: `United Kingdom = country GB name`. */
export function found(sentence: string): string[] {
  const tokens = tokenise(sentence, { start: 0, end: sentence.length });
  const all: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = lookUp(tokens, at);
    if (match) {
      const words = sentence.slice(tokens[at]!.start, tokens[match.to - 1]!.end);
      all.push(`${words} = ${match.entries.map(meaning).join(' or ')}`);
    }
    at = match?.to ?? at + 1;
  }
  return all;
}

type Entry = NonNullable<ReturnType<typeof lookUp>>['entries'][number];

export function meaning(entry: Entry): string {
  switch (entry.type) {
    case 'country':
      return `country ${entry.code} ${entry.as}`;
    case 'place':
      return `place ${entry.place.country ?? '—'} ${entry.place.type}`;
    case 'organisation':
      return `organisation ${entry.organisation.id}`;
    case 'office':
      return `office ${entry.office.id}${entry.plural ? ', plural' : ''}`;
  }
}
