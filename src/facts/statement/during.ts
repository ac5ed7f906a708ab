import { findFirst, pattern, type Tape } from '../../clauses/index.ts';
import type { EarlierFacts, Fact } from '../kind.ts';

const TIED = pattern('during|on|at|in|after|following ...2 @encounter', {
  encounter: [
    'meeting',
    'talks',
    'occasion',
    'discussion',
    'discussions',
    'summit',
    'call',
    'conversation',
    'ceremony',
    'visit',
  ],
});

/**
 * The meeting at which it was said, where the words tie them ("Speaking on the occasion", "during
 * his meeting"): one told in the same sentence, else the last one told before it.
 */
export function duringOf(tape: Tape, { meetings }: EarlierFacts): string | null {
  if (meetings.length === 0 || !findFirst(TIED, tape)) return null;
  const here = meetings.filter((meeting) => meeting.sentence === tape.sentence);
  if (here.length === 1) return here[0]!.id;
  if (here.length > 1) return null;
  const before = meetings.filter(
    (meeting) => meeting.sentence < tape.sentence && tape.sentence - meeting.sentence <= 3,
  );
  const last = before.at(-1);
  return last && onlyOneThere(before, last) ? last.id : null;
}

const onlyOneThere = (meetings: readonly Fact[], last: Fact): boolean =>
  meetings.filter((meeting) => meeting.sentence === last.sentence).length === 1;
