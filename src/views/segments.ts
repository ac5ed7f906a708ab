import { type Article, type Block, contains, inOrder, type Span } from '../text/index.ts';
import type { KindClass } from '../wording/index.ts';
import type { Mark } from './marking.ts';

/** A piece of the article's text on its page, in order; strings are the article's words and nothing else. */
export type TextNode =
  | string
  | {
      readonly is: 'mark';
      readonly css: KindClass;
      readonly ids: readonly string[];
      readonly children: readonly TextNode[];
    }
  | { readonly is: 'key'; readonly css: KindClass; readonly children: readonly TextNode[] }
  | { readonly is: 'emphasis' | 'strong' | 'code'; readonly children: readonly TextNode[] }
  | { readonly is: 'link'; readonly href: string; readonly children: readonly TextNode[] }
  | { readonly is: 'number'; readonly n: number; readonly nil: boolean; readonly first: boolean }
  | { readonly is: 'ref'; readonly css: KindClass; readonly label: string; readonly note: string };

interface Wrap extends Span {
  /** Outer before inner where two begin and end together. */
  readonly rank: number;
  readonly around: (children: readonly TextNode[], first: boolean) => TextNode;
  readonly isMark: boolean;
}

interface Point {
  readonly at: number;
  readonly node: TextNode;
}

/** More lines than these under the same words could not be told apart; the sigla are still listed. */
const LINES = 2;

/**
 * A block of the article cut at every start and end of a mark, a key, an inline and a sentence, and
 * nested again, the outermost first. Joining all strings in it gives the block's text back.
 */
export function segmentsOf(
  article: Article,
  block: Block,
  marks: readonly Mark[],
  nil: ReadonlySet<number>,
): readonly TextNode[] {
  const wraps = [...marks.flatMap(wrapsOfMark), ...inlinesIn(article, block)].sort(
    (a, b) => inOrder(a, b) || a.rank - b.rank,
  );
  const points = [...refs(marks), ...numbers(article, block, nil)].sort((a, b) => a.at - b.at);
  return nest(article.text, { start: block.start, end: block.end }, wraps, points, 0);
}

function wrapsOfMark(mark: Mark, index: number): Wrap[] {
  const outer: Wrap = {
    start: mark.start,
    end: mark.end,
    rank: index,
    isMark: true,
    around: (children, first) => ({ is: 'mark', css: mark.css, ids: first ? mark.ids : [], children }),
  };
  const keys = mark.keys.map(
    (key): Wrap => ({
      start: key.start,
      end: key.end,
      rank: 2000 + index,
      isMark: false,
      around: (children) => ({ is: 'key', css: mark.css, children }),
    }),
  );
  return [outer, ...keys];
}

function inlinesIn(article: Article, block: Block): Wrap[] {
  return article.inlines
    .filter((inline) => contains(block, inline))
    .map((inline) => ({
      start: inline.start,
      end: inline.end,
      rank: 1000,
      isMark: false,
      around: (children) =>
        inline.kind === 'link'
          ? { is: 'link', href: inline.href ?? '', children }
          : { is: inline.kind, children },
    }));
}

const numbers = (article: Article, block: Block, nil: ReadonlySet<number>): Point[] =>
  article.sentences
    .filter((sentence) => article.blocks[sentence.block] === block)
    .map((sentence, index) => ({
      at: index === 0 ? block.start : sentence.start,
      node: { is: 'number', n: sentence.index + 1, nil: nil.has(sentence.index), first: index === 0 },
    }));

const refs = (marks: readonly Mark[]): Point[] =>
  marks
    .filter((mark) => mark.label !== '')
    .map((mark) => ({
      at: mark.end,
      node: { is: 'ref', css: mark.css, label: mark.label, note: mark.note },
    }));

/** Nests `wraps` (in order) over `range`; a wrap that runs past its parent is cut and goes on after it. */
function nest(
  text: string,
  range: Span,
  wraps: readonly Wrap[],
  points: readonly Point[],
  lines: number,
): TextNode[] {
  const nodes: TextNode[] = [];
  let at = range.start;
  const pending = [...wraps];
  while (pending.length > 0) {
    const wrap = pending.shift()!;
    const here = clip(wrap, range, at);
    if (!here) continue;
    pushText(nodes, text, at, here.start, points);
    const inner = pending.filter((other) => other.start < here.end && other.end > here.start);
    const within = points.filter((point) => point.at > here.start && point.at < here.end);
    const tooDeep = wrap.isMark && lines >= LINES;
    const children = nest(text, here, inner, within, lines + (wrap.isMark ? 1 : 0));
    if (tooDeep) nodes.push(...children);
    else nodes.push(wrap.around(children, here.start === wrap.start));
    for (const other of inner) if (other.end <= here.end) pending.splice(pending.indexOf(other), 1);
    at = here.end;
  }
  pushText(nodes, text, at, range.end, points);
  return nodes;
}

function clip(wrap: Span, range: Span, at: number): Span | null {
  const start = Math.max(wrap.start, range.start, at);
  const end = Math.min(wrap.end, range.end);
  return start < end ? { start, end } : null;
}

/** Text from one offset to another, with what stands at points from the one to the other. */
function pushText(into: TextNode[], text: string, from: number, to: number, points: readonly Point[]): void {
  let at = from;
  for (const point of points) {
    if (point.at < from || point.at > to || into.includes(point.node)) continue;
    if (point.at > at) into.push(text.slice(at, point.at));
    into.push(point.node);
    at = point.at;
  }
  if (at < to) into.push(text.slice(at, to));
}

/** The strings of a tree joined: the article's words, for checking that nothing was lost. */
export const textOf = (nodes: readonly TextNode[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : 'children' in node ? textOf(node.children) : ''))
    .join('');
