import type { Phrase } from '../kind.ts';
import type { Statement } from './schema.ts';

/** `A and B stressed what was said`: the verb and the content are the article's own. */
export function statementSummary(statement: Statement): readonly Phrase[] {
  const speakers = statement.speakers.flatMap((participant, index): Phrase[] => [
    ...(index > 0 ? [say(index === statement.speakers.length - 1 ? ' and ' : ', ')] : []),
    { kind: 'actor', participant },
  ]);
  return [...speakers, say(` ${statement.verbWords.text} `), { kind: 'said', quote: statement.content }];
}

const say = (text: string): Phrase => ({ kind: 'plain', text });
