import type { Phrase } from '../kind.ts';
import type { Statement } from './schema.ts';

/** `Ann Lee and Bo Roy praised: …`. */
export function statementSummary(statement: Statement): readonly Phrase[] {
  const speakers = statement.speakers.flatMap((participant, index): Phrase[] => [
    ...(index > 0 ? [say(index === statement.speakers.length - 1 ? ' and ' : ', ')] : []),
    { kind: 'actor', participant },
  ]);
  if (statement.verb === 'according to')
    return [say('according to '), ...speakers, say(': '), { kind: 'said', quote: statement.content }];
  return [
    ...speakers,
    say(' '),
    { kind: 'said', quote: statement.verbWords },
    say(': '),
    { kind: 'said', quote: statement.content },
  ];
}

const say = (text: string): Phrase => ({ kind: 'plain', text });
