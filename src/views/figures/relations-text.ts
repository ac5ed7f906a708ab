import type { Delegation, Seat } from './relations-data.ts';
import type { PlacedText } from './relations-place.ts';
import { cutTo, inTwo, textWidth } from './text-width.ts';

interface Frame {
  readonly x: number;
  /** Baseline of the name. */
  readonly y: number;
  readonly room: number;
  /** The one in the middle is set larger. */
  readonly big: boolean;
  /** Names and offices that are too long for a line take two; else they are cut. */
  readonly folded: boolean;
}

/** Name of a delegation and, beside each seat, who sits there. */
export function textsOf(
  delegation: Delegation,
  seats: readonly { readonly seat: Seat; readonly y: number }[],
  { x, y, room, big, folded }: Frame,
): readonly PlacedText[] {
  const size = big ? 17 : 13;
  const head = textAt(x, y, delegation.name, {
    css: big ? 'b big' : 'b',
    size,
    room,
    path: delegation.path,
    of: delegation.key,
  });
  return [head, ...seats.flatMap((one) => seatTexts(one.seat, x, one.y, { room, folded }))];
}

/** From a line of a seat to the next. */
const LEADING = 14;

/** Name and office of a seat, in so many lines as both need where they may be folded. */
function linesOf({ name, below }: Seat, room: number, folded: boolean): readonly (readonly string[])[] {
  return [inTwo(name, room), below ? inTwo(below, room, 12) : []].map((lines) =>
    folded ? lines : lines.slice(0, 1),
  );
}

/** How much higher than others a seat is whose name or office takes two lines. */
export const foldOf = (seat: Seat | undefined, room: number): number =>
  seat ? LEADING * Math.max(0, linesOf(seat, room, true).flat().length - 2) : 0;

function seatTexts(
  seat: Seat,
  x: number,
  y: number,
  { room, folded }: Pick<Frame, 'room' | 'folded'>,
): readonly PlacedText[] {
  const [name, below] = linesOf(seat, room, folded) as [readonly string[], readonly string[]];
  const css = seat.below || seat.named ? '' : 'it s3';
  const first = y - (seat.below ? 2 : -4);
  const after = first + LEADING * (name.length - 1) + LEADING + 2;
  const texts = name.map((line, index) =>
    textAt(x, first + LEADING * index, folded ? line : seat.name, {
      css,
      size: 13,
      room,
      path: seat.path,
      of: seat.key,
    }),
  );
  const muted = {
    css: seat.named && seat.met ? 'mi s2' : 'mi it s3',
    size: 12,
    room,
    path: null,
    of: seat.key,
  };
  return [
    ...texts,
    ...below.map((line, index) =>
      textAt(x, after + (LEADING - 1) * index, folded ? line : (seat.below ?? ''), muted),
    ),
  ];
}

export function textAt(
  x: number,
  y: number,
  full: string,
  {
    css,
    size,
    room,
    path,
    of,
  }: {
    readonly css: string;
    readonly size: number;
    readonly room: number;
    readonly path: string | null;
    readonly of: string;
  },
): PlacedText {
  const face = css.startsWith('b') ? 'bold' : 'plain';
  const text = cutTo(full, room, size, face);
  const width = textWidth(text, size, face);
  return { x, y, text, css, path, of, box: { x, y: y - size * 0.78, width, height: size } };
}
