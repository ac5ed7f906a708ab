import { listOf } from '../word-list.ts';

/** Verbs that tell of a rise, in all forms. */
export const RISES = listOf(`
  rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, increase, increases, increased,
  increasing, jump, jumps, jumped, jumping, surge, surges, surged, surging, soar, soars, soared,
  soaring, climb, climbs, climbed, climbing, expand, expands, expanded, expanding, gain, gained,
  gaining, improve, improved, accelerate, accelerated, swell, swelled, widen, widened, boost, boosted,
  raise, raises, raised, raising, up, advance, advanced, rebound, rebounded, hike, hiked, spike, spiked
`);

/** Verbs that tell of a fall. */
export const FALLS = listOf(`
  fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined,
  declining, decrease, decreases, decreased, decreasing, plunge, plunges, plunged, plunging, plummet,
  plummeted, shrink, shrinks, shrank, shrunk, shrinking, contract, contracts, contracted, contracting,
  slump, slumped, slumping, slide, slid, sliding, cut, cuts, cutting, reduce, reduces, reduced,
  reducing, slash, slashed, slashing, lower, lowered, lowering, sink, sank, tumble, tumbled, narrow,
  narrowed, down, dip, dipped, ease, eased
`);

/** Nouns for a rise, after a share or before `of`. */
export const RISE_NOUNS = listOf(`
  growth, increase, rise, jump, surge, gain, improvement, expansion, hike, uptick, boost, rebound
`);

export const FALL_NOUNS = listOf(`
  decline, decrease, fall, drop, plunge, slump, reduction, cut, contraction, dip, downturn, slide,
  shrinkage
`);

/** Words between a change and its share: `grew by a record 5 percent`, `an annual growth rate of`. */
export const BETWEEN_CHANGE = listOf(`
  by, of, a, an, the, has, have, had, was, is, been, record, rate, averaged, averaging, average, annual,
  annually, another, further, sharply, steadily, year-on-year, year, on, yearly, to, only, just, sharp,
  significant, total, estimated, at, from, almost, nearly, about, around, some, over, more, than
`);

/** Words that say a number is aimed at or foreseen. */
export const TARGET_WORDS = listOf(`
  target, targets, targeted, targeting, goal, goals, aim, aims, aimed, aiming, objective, ambition,
  projected, forecast, predicted, predicts, envisages, envisaged
`);

/** Signs of elections, by which a share is not ours to read. */
export const VOTE_WORDS = listOf(`
  vote, votes, voters, voted, ballot, ballots, poll, polls, polled, turnout, seats, majority, approval,
  electorate
`);
