import type { Tape } from './clause.ts';
import type { Instruction, Program } from './pattern-program.ts';

/** One attempt at an element, for `--explain`. */
export interface TraceStep {
  /** Item of the tape, and the element tried there. */
  readonly item: number;
  readonly element: string;
  readonly matched: boolean;
}

/** A match: the items it took, and those of its captures. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly captures: readonly (readonly [name: string, from: number, to: number])[];
}

interface Run {
  readonly code: readonly Instruction[];
  readonly tape: Tape;
  /** Where (instruction, item) has been tried and failed. A failure does not depend on where the match began. */
  readonly failed: boolean[];
  readonly opened: [name: string, from: number][];
  readonly closed: [name: string, from: number, to: number][];
  readonly trace: TraceStep[] | undefined;
  steps: number;
}

/**
 * Runs a compiled pattern: at the items given, or at each item from left to right without overlap.
 * Backtracking, with each failure remembered, so that no instruction is tried twice at an item:
 * steps are at most instructions × (items + 1).
 */
export function run(
  program: Program,
  tape: Tape,
  starts: readonly number[] | null,
  trace?: TraceStep[],
): { readonly found: readonly Found[]; readonly steps: number } {
  const failed = new Array<boolean>(program.code.length * (tape.items.length + 1)).fill(false);
  const state: Run = { code: program.code, tape, failed, opened: [], closed: [], trace, steps: 0 };
  const found: Found[] = [];
  const last = starts ? starts.length : tape.items.length;
  for (let index = 0; index < last; ) {
    const from = starts ? starts[index]! : index;
    const to = attempt(state, 0, from);
    if (to >= 0) {
      found.push({ from, to, captures: [...state.closed] });
      state.closed.length = 0;
    }
    index = starts || to <= from ? index + 1 : to;
  }
  return { found, steps: state.steps };
}

/** Index of the item after the match, or -1. */
function attempt(state: Run, at: number, item: number): number {
  if (at === state.code.length) return item;
  const key = at * (state.tape.items.length + 1) + item;
  if (state.failed[key]) return -1;
  state.steps++;
  const to = step(state, at, item);
  if (to < 0) state.failed[key] = true;
  return to;
}

function step(state: Run, at: number, item: number): number {
  const instruction = state.code[at]!;
  const here = state.tape.items[item];
  switch (instruction.op) {
    case 'test': {
      const matched = here !== undefined && instruction.test(here);
      state.trace?.push({ item, element: instruction.shown, matched });
      return matched ? attempt(state, at + 1, item + 1) : -1;
    }
    case 'skip':
      if (here === undefined || (!instruction.across && boundAround(state.tape, item))) return -1;
      return attempt(state, at + 1, item + 1);
    case 'split': {
      const first = attempt(state, instruction.first, item);
      return first >= 0 ? first : attempt(state, instruction.second, item);
    }
    case 'jump':
      return attempt(state, instruction.to, item);
    case 'open':
      return openCapture(state, instruction.name, at, item);
    case 'close':
      return closeCapture(state, at, item);
    case 'anchor':
      return (instruction.at === 'start' ? item === 0 : here === undefined)
        ? attempt(state, at + 1, item)
        : -1;
  }
}

// A gap may hold an item only if it stands in one clause with the items before and after it.
function boundAround(tape: Tape, item: number): boolean {
  const { clauseAt } = tape;
  const before = item > 0 && clauseAt[item] !== clauseAt[item - 1];
  return before || (item + 1 < clauseAt.length && clauseAt[item] !== clauseAt[item + 1]);
}

function openCapture(state: Run, name: string, at: number, item: number): number {
  state.opened.push([name, item]);
  const to = attempt(state, at + 1, item);
  if (to < 0) state.opened.pop();
  return to;
}

function closeCapture(state: Run, at: number, item: number): number {
  const open = state.opened.pop()!;
  state.closed.push([open[0], open[1], item]);
  const to = attempt(state, at + 1, item);
  if (to >= 0) return to;
  state.closed.pop();
  state.opened.push(open);
  return -1;
}
