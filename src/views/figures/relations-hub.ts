import { type Column, spread } from './relations-column.ts';
import type { Delegation, Seat, Tie } from './relations-data.ts';
import { uncrossedSeats } from './relations-order.ts';
import { foldOf } from './relations-text.ts';

/** Below the name of the delegation in the middle. */
const TOP = 56;

export interface HubSeat {
  readonly seat: Seat;
  readonly y: number;
  readonly ends: readonly Tie[];
}

/** In the order with fewest crossings, each as near as can be to the middle of its ties; those without any at the foot. */
export function hubSeats(hub: Delegation, sides: readonly Column[], room: number): HubSeat[] {
  const ties = sides.flatMap((side) => side.ties);
  const keys = uncrossedSeats(
    hub.seats.map(({ key }) => key),
    sides.map((side) => side.ties.map(({ tie }) => tie)),
  );
  const order = keys.map((key) => hub.seats.find((seat) => seat.key === key)!);
  const wanted = order.map((seat) => {
    const own = ties.filter(({ tie }) => tie.ends.some((end) => end.seat === seat.key));
    const mean = own.reduce((sum, one) => sum + one.y, 0) / own.length;
    return { seat, ends: own.map(({ tie }) => tie), y: mean };
  });
  const last = Math.max(TOP, ...wanted.filter(({ ends }) => ends.length > 0).map(({ y }) => y));
  const ys = spread(
    wanted.map(({ y, ends }) => (ends.length > 0 ? y : last + 46)),
    wanted.map((_, index) => 46 + foldOf(wanted[index - 1]?.seat, room)),
    TOP,
  );
  return wanted.map((one, index) => ({ ...one, y: ys[index]! }));
}
