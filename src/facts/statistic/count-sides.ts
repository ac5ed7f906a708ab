import type { Counted } from './counts.ts';
import type { Finding } from './draft.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import type { Party } from './parties.ts';
import { afterMeasure, doerBefore, ownerBefore } from './sides-near.ts';

/**
 * Whose people are counted, and towards whom: troops of whoever keeps or sends them, migrants from
 * where they come to where they go, people helped by whoever acts for those who are named.
 */
export function countSides(
  line: Line,
  figure: Figure,
  counted: Counted,
): Pick<Finding, 'subject' | 'counterpart' | 'basis'> {
  const first = line.pieces[figure.from]!.token;
  const last = line.pieces[counted.to - 1]!.token;
  const own =
    line.parties.find(({ from, to, as }) => from > first && to <= last + 1 && as !== 'scope') ?? null;
  const after = afterMeasure(line, last + 1, last + 10);
  const doer = doerBefore(line, first);
  switch (counted.sort) {
    case 'helped':
      return { subject: doer, counterpart: own ?? after.towards, basis: doer ? 'inferred' : 'stated' };
    case 'troops':
      return {
        subject: own ?? doer,
        counterpart: after.towards,
        basis: own || !doer ? 'stated' : 'inferred',
      };
    case 'moving':
      return {
        subject: own ?? after.from,
        counterpart: after.towards ?? visitedAfter(line, last + 1) ?? hostOf(doer, own),
        basis: 'stated',
      };
    case 'goods': {
      const flow = flowBefore(line, figure);
      const subject = flow.owner ?? doer;
      const counterpart = after.towards ?? flow.towards ?? after.from;
      return { subject, counterpart, basis: doer && !flow.owner ? 'inferred' : 'stated' };
    }
    case 'dead':
      return { subject: own, counterpart: null, basis: 'stated' };
  }
}

/** "Peru's rice exports to Fiji reached 3,000 tonnes": whose, and towards whom, by the measure before. */
function flowBefore(line: Line, figure: Figure): { owner: Party | null; towards: Party | null } {
  const flow = line.measures.findLast(({ to }) => to <= figure.from);
  if (!flow) return { owner: null, towards: null };
  const past = line.pieces[flow.to - 1]!.token + 1;
  const { towards, from } = afterMeasure(line, past, line.pieces[figure.from]!.token);
  return { owner: ownerBefore(line, line.pieces[flow.from]!.token), towards: towards ?? from };
}

/** "1.3 million Chinese tourists visited Malaysia": where they went. */
const visitedAfter = (line: Line, from: number): Party | null =>
  line.parties.find(
    (party) =>
      party.from <= from + 4 &&
      party.from > from &&
      /^visit/u.test(line.sentence.tokens[party.from - 1]!.norm),
  ) ?? null;

/** "Turkey hosts 3 million Syrians": whoever acts is where they are. */
const hostOf = (doer: Party | null, own: Party | null): Party | null =>
  doer && doer.country !== own?.country ? doer : null;
