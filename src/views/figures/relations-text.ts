import type { Delegation, Seat } from './relations-data.ts';
import type { PlacedText } from './relations-place.ts';
import { cutTo, textWidth } from './text-width.ts';

interface Frame {
  readonly x: number;
  /** Baseline of the name. */
  readonly y: number;
  readonly room: number;
  /** The one in the middle is set larger. */
  readonly big: boolean;
}

/** Name of a delegation and, beside each seat, who sits there. */
export function textsOf(
  delegation: Delegation,
  seats: readonly { readonly seat: Seat; readonly y: number }[],
  { x, y, room, big }: Frame,
): readonly PlacedText[] {
  const size = big ? 17 : 13;
  const head = textAt(x, y, delegation.name, {
    css: big ? 'b big' : 'b',
    size,
    room,
    path: delegation.path,
    of: delegation.key,
  });
  return [head, ...seats.flatMap((one) => seatTexts(one.seat, x, one.y, room))];
}

function seatTexts(seat: Seat, x: number, y: number, room: number): readonly PlacedText[] {
  const named = seat.named ? '' : 'it s3';
  const name = textAt(x, y - (seat.below ? 2 : -4), seat.name, {
    css: seat.below || seat.named ? '' : named,
    size: 13,
    room,
    path: seat.path,
    of: seat.key,
  });
  if (!seat.below) return [name];
  return [
    name,
    textAt(x, y + 14, seat.below, {
      css: seat.named && seat.met ? 'mi s2' : 'mi it s3',
      size: 12,
      room,
      path: null,
      of: seat.key,
    }),
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
