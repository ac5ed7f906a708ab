/**
 * What a drawing of relations joins: `data-n` numbers a node, `data-e` of a line names the nodes at
 * its ends, the tie last.
 */
interface Graph {
  readonly lines: readonly { readonly line: Element; readonly ends: readonly string[] }[];
  readonly nodes: readonly { readonly node: Element; readonly n: string }[];
}

const graphOf = (drawing: Element): Graph => ({
  lines: [...drawing.querySelectorAll('[data-e]')].map((line) => ({
    line,
    ends: line.getAttribute('data-e')!.split(' '),
  })),
  nodes: [...drawing.querySelectorAll('[data-n]')].map((node) => ({ node, n: node.getAttribute('data-n')! })),
});

/** Lines of every tie that a node has part in: of a tie its own, of anyone else those of all their ties. */
export function linesOf({ lines }: Graph, n: string): readonly Graph['lines'][number][] {
  const ties = new Set(lines.filter(({ ends }) => ends.includes(n)).map(({ ends }) => ends.at(-1)!));
  return lines.filter(({ ends }) => ties.has(ends.at(-1)!) || ends.includes(n));
}

/** Pointing at a node, or standing on it, lights up its ties; arrow keys go along them. */
export function lightUp(drawing: Element): void {
  const graph = graphOf(drawing);
  const numberAt = (event: Event) =>
    (event.target as Element).closest('[data-n]')?.getAttribute('data-n') ?? null;
  const light = (n: string | null) => {
    const lit = n === null ? [] : linesOf(graph, n);
    const joined = new Set(lit.flatMap(({ ends }) => ends));
    drawing.toggleAttribute('data-lit', lit.length > 0);
    for (const one of graph.lines) one.line.classList.toggle('lit', lit.includes(one));
    for (const { node, n: own } of graph.nodes) node.classList.toggle('lit', joined.has(own));
  };
  drawing.addEventListener('pointerover', (event) => light(numberAt(event)));
  drawing.addEventListener('pointerleave', () => light(null));
  drawing.addEventListener('focusin', (event) => light(numberAt(event)));
  drawing.addEventListener('focusout', () => light(null));
  drawing.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    const way = WAYS[key];
    const n = numberAt(event);
    if (!way || n === null || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    nextAlong(graph, n, way)?.focus();
  });
  const first = drawing.querySelector('[data-n]:is(:hover, :focus)');
  if (first) light(first.getAttribute('data-n'));
}

type Way = readonly [number, number];
const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The node at the other end of a line that lies most in the way of the key; null where none does. */
function nextAlong(graph: Graph, n: string, way: Way): SVGAElement | null {
  const near = new Set(graph.lines.filter(({ ends }) => ends.includes(n)).flatMap(({ ends }) => ends));
  const links = graph.nodes.filter(({ node }) => node.matches('a'));
  const from = middleOf(links.find((one) => one.n === n)!.node);
  const costs = links
    .filter((one) => one.n !== n && near.has(one.n))
    .map(({ node }) => {
      const to = middleOf(node);
      const along = (to.x - from.x) * way[0] + (to.y - from.y) * way[1];
      const aside = Math.abs((to.x - from.x) * way[1]) + Math.abs((to.y - from.y) * way[0]);
      return { node: node as SVGAElement, cost: along > 1 ? along + 2 * aside : Number.POSITIVE_INFINITY };
    })
    .sort((a, b) => a.cost - b.cost);
  const [best] = costs;
  return best && best.cost < Number.POSITIVE_INFINITY ? best.node : null;
}

function middleOf(node: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = node.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
