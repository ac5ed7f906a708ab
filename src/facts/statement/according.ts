import type { Tape } from '../../clauses/index.ts';
import { companyFrom, normAt } from '../attach/index.ts';
import { documentSpeakers } from './documents.ts';
import { type Memory, media, type Speakers, sources } from './sources.ts';

/** "according to X", where it stands: items of the tape. */
export interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly speakers: Speakers;
}

const REACH = 7;

/** Sources named after "according to": directly, or as those who issued a document. */
export function attributionsIn(tape: Tape, memory: Memory): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at + 2 < tape.items.length; at++) {
    if (normAt(tape.items, at) !== 'according' || normAt(tape.items, at + 1) !== 'to') continue;
    const speakers = sourceAfter(tape, at + 2, memory);
    if (speakers) found.push({ from: at, to: at + 2, speakers });
  }
  return found;
}

function sourceAfter(tape: Tape, at: number, memory: Memory): Speakers | null {
  const company = companyFrom(tape, at);
  if (!company) return documentSpeakers(tape, at, Math.min(at + REACH, tape.items.length), memory);
  const noun = normAt(tape.items, company.to);
  if (noun !== null && media.has(noun)) return null;
  return sources(company.participants, 'statement:according-to');
}
