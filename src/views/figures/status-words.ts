import { coloured } from './glyph.ts';
import { labelRuns } from './runs.ts';
import { rungY, STEP, type StatusData, type StatusFrame, type StatusItem } from './status-ladder.ts';
import { label, type SvgElement } from './svg.ts';
import { inTwo } from './text-width.ts';

/** Beside a wide ladder what it is; on a narrow one its date at the foot. */
export function statusWords(
  data: StatusData,
  item: StatusItem,
  frame: StatusFrame,
  x: number,
  y: number,
  stated: number | null,
): readonly SvgElement[] {
  const beside = x + frame.rail + (frame.wide ? 16 : 8);
  const room = frame.pitch - frame.rail - 30;
  const top = item.rung === data.rungs.length - 1;
  const at = stated ?? y + 2 * STEP;
  if (!frame.wide) {
    const foot = rungY(data, 0, y) + 34;
    const [a, b] = data.notStatedShort;
    const open = stated === null ? [label(beside, at, item.other, 'mi it s3')] : [];
    return [
      ...(top || stated === null
        ? open
        : [label(beside, y + 19, a, 'mi it s3'), label(beside, y + 32, b, 'mi it s3')]),
      ...(stated === null
        ? [coloured('a', label(x + frame.rail / 2, at + 4, item.siglum, 'b k halo', 'middle'))]
        : []),
      labelRuns(x + frame.rail / 2, foot, item.year, 'mi s2', 'middle'),
    ];
  }
  const name = inTwo(item.name, room, 13, 'bold');
  const about = item.about ? inTwo(item.about, room, 13, 'serif') : [];
  const first = at - 2 - 16 * (name.length - 1);
  const lines = [
    ...name.map((words, index) => label(beside, first + 16 * index, words, 'b')),
    ...about.map((text, index) => labelRuns(beside, at + 15 + 16 * index, [{ text, css: 'serif' }], 's2')),
    labelRuns(beside, at + (about.length > 0 ? 17 : 15) + 16 * about.length, item.when, 's2'),
  ];
  if (stated === null)
    return [
      ...lines,
      label(beside, first - 18, item.other, 'it s3'),
      coloured('a', label(x + frame.rail / 2, at + 4, item.siglum, 'b k halo', 'middle')),
    ];
  // Two lines of a name reach up to the rung above, and what is not stated makes room for them.
  const next = item.rung === data.rungs.length - 2 && name.length > 1 ? 14 : 0;
  return top ? lines : [...lines, label(beside, y + STEP / 2 + 4 - next, data.notStated, 'it s3')];
}
