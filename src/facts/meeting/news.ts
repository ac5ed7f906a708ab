import { contains } from '../../text/index.ts';
import { clauseAt, type FactWhen, newsWhen, type Scene } from '../attach/index.ts';
import type { Telling } from './retelling.ts';

/** How far into an article its news is told. */
export const OPENING = 1;

/**
 * When a meeting is that the article opens with as its news, where no words date it: at publication or
 * shortly before. Null for what is told as background: later on, with `had met`, in a relative clause
 * or a quotation.
 */
export function whenOfNews({ marked }: Scene, telling: Telling): FactWhen | null {
  if (telling.status !== 'held' || telling.sentence > OPENING) return null;
  const tape = marked.tapes[telling.sentence]!;
  if (tape.quotations.some((quotation) => contains(quotation, telling.key))) return null;
  const own = clauseAt(tape, telling.from);
  if (own === null || BACKGROUND.has(own.kind)) return null;
  const main = tape.verbs.find(({ form }) => form === 'finite');
  const told = own.verb?.form === 'finite' ? own.verb : main;
  if (told?.tense !== 'past' || told.perfect) return null;
  const when = newsWhen(marked, tape, telling.key);
  return when.edtf === null ? null : when;
}

/** Kinds of clause that tell what was before or beside the news. */
export const BACKGROUND: ReadonlySet<string> = new Set(['relative', 'subordinate']);
