import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import type { EarlierFacts, Fact, Marked } from '../kind.ts';

const TIES = new Set([
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
]);
const TYING = new Set(['during', 'on', 'at', 'in', 'after', 'following']);

/**
 * The meeting at which it was said, where the words tie them ("Speaking on the occasion", "during
 * his meeting"): one told in the same sentence, else the last one told before it.
 */
export function duringOf(
  _marked: Marked,
  tape: Tape,
  _speakers: readonly Participant[],
  { meetings }: EarlierFacts,
): string | null {
  if (meetings.length === 0 || !tiesIn(tape)) return null;
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

function tiesIn(tape: Tape): boolean {
  return tape.items.some((item, index) => {
    if (item.kind !== 'word' || !TIES.has(item.norm)) return false;
    for (let before = index - 1; before >= 0 && index - before <= 3; before--) {
      const other = tape.items[before]!;
      if (other.kind === 'word' && TYING.has(other.norm)) return true;
    }
    return false;
  });
}
