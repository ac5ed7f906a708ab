import type { SvgElement, SvgNode } from '../../src/views/figures/index.ts';

/** Every element of a drawing, in order. */
export const elements = (nodes: readonly SvgNode[]): SvgElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elements(node.children)]));

export const textOf = (node: SvgNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** What a drawing may not hold: styles, and an id used twice. */
export function faultsOf(nodes: readonly SvgNode[]): string[] {
  const all = elements(nodes);
  const ids = all.flatMap(({ attrs }) => ('id' in attrs ? [String(attrs.id)] : []));
  const coarse = all.flatMap(({ attrs }) =>
    Object.values(attrs).filter(
      (value) => typeof value === 'number' && !/^-?\d+(\.\d{1,2})?$/.test(String(value)),
    ),
  );
  return [
    ...all.filter(({ attrs }) => 'style' in attrs).map(({ tag }) => `style on ${tag}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`),
    ...coarse.map((value) => `${value} is not rounded`),
  ];
}
