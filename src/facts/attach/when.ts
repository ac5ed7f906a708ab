import type { z } from 'zod';
import type { Tape } from '../../clauses/index.ts';
import type { Span } from '../../text/index.ts';
import { undated, type When } from '../../time/index.ts';
import type { Marked } from '../kind.ts';
import type { whenSchema } from '../parts.ts';

/** A date as facts carry it. */
export type FactWhen = z.infer<typeof whenSchema>;

const carried = (when: When): FactWhen => ({ ...when, reasons: [...when.reasons] });

export const noDate = (): FactWhen => carried(undated());

/** When a sentence says that an event is. */
export const whenOf = (_marked: Marked, _tape: Tape, _near: Span): FactWhen => noDate();

export function whenBefore(_marked: Marked, _sentence: number, _reason: string): FactWhen {
  return noDate();
}
