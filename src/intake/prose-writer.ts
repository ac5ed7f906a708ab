import type { Nodes, Parents } from 'mdast';
import type { Block, BlockKind, Inline } from '../text/index.ts';
import { type Prose, paragraphsIn } from '../text/index.ts';
import { referenceAt } from './reference.ts';
import { isSafeLink } from './safe-link.ts';

/** What a block of Markdown stands in. */
export interface Context {
  readonly kind: BlockKind;
  readonly depth: number;
}

/** Writes the text piece by piece and remembers where each came from. */
export class ProseWriter {
  private text = '';
  private readonly blocks: Block[] = [];
  private readonly inlines: Inline[] = [];
  private readonly origin: [number, number][] = [];
  private readonly body: string;
  private readonly bodyAt: number;

  constructor(body: string, bodyAt: number) {
    this.body = body;
    this.bodyAt = bodyAt;
  }

  prose(): Omit<Prose, 'lines'> {
    const { text, blocks, inlines } = this;
    return { text, blocks, inlines, origin: this.origin.length > 0 ? this.origin : [[0, this.bodyAt]] };
  }

  /** A paragraph that shows what stands in the body between two offsets. */
  plain(from: number, to: number): void {
    const start = this.open();
    this.origin.push([start, this.bodyAt + from]);
    this.text += this.body.slice(from, to);
    this.close(start, { kind: 'paragraph', depth: 0 });
  }

  block(node: Parents, context: Context): void {
    const start = this.open();
    for (const child of node.children) this.inline(child);
    this.close(start, context);
  }

  verbatim(node: Nodes, context: Context): void {
    const start = this.open();
    const from = node.position!.start.offset!;
    const words = this.body.slice(from, node.position!.end.offset!);
    if (node.type === 'code') this.write(node.value, from + matchLength(FENCE, words, 0), true);
    else this.write(words, from, true);
    this.close(start, context);
  }

  private open(): number {
    if (this.text !== '') this.text += '\n\n';
    return this.text.length;
  }

  private close(start: number, { kind, depth }: Context): void {
    const end = this.text.length;
    if (kind === 'code' || kind === 'heading') {
      if (this.text.slice(start).trim() !== '') this.blocks.push({ kind, depth, start, end });
    } else for (const run of paragraphsIn(this.text, start, end)) this.blocks.push({ ...run, kind, depth });
  }

  private inline(node: Nodes): void {
    const from = node.position!.start.offset!;
    const start = this.text.length;
    if (node.type === 'text') this.write(node.value, from);
    else if (node.type === 'inlineCode') this.write(node.value, this.codeFrom(node.value, from), true);
    else if (node.type === 'image' || node.type === 'imageReference') this.write(node.alt ?? '', from + 2);
    else if (node.type === 'break') this.write('\n', node.position!.end.offset! - 1);
    else if ('children' in node) for (const child of node.children) this.inline(child);
    else this.write(this.body.slice(from, node.position!.end.offset!), from);
    this.mark(node, { start, end: this.text.length });
  }

  /** Where code in a line begins: after its ticks, and a space that is not shown. */
  private codeFrom(value: string, from: number): number {
    const at = from + matchLength(/`+/uy, this.body, from);
    return this.body[at] === value[0] ? at : at + 1;
  }

  private mark(node: Nodes, span: { start: number; end: number }): void {
    if (span.start === span.end) return;
    if (node.type === 'emphasis' || node.type === 'strong') this.inlines.push({ ...span, kind: node.type });
    if (node.type === 'inlineCode') this.inlines.push({ ...span, kind: 'code' });
    if (node.type === 'link' && isSafeLink(node.url))
      this.inlines.push({ ...span, kind: 'link', href: node.url });
  }

  /** Adds `value`, which stands in the body from `from` on: there perhaps with escapes and references, or to the `letter`. */
  private write(value: string, from: number, letter = false): void {
    let at = from;
    let expected = -1;
    for (let index = 0, step = 1; index < value.length; index += step) {
      const place = this.skipTo(value[index]!, at, letter);
      if (place !== expected) this.origin.push([this.text.length + index, this.bodyAt + place]);
      const isEscaped = place > at && this.body[place - 1] === '\\';
      const reference = letter || isEscaped ? null : referenceAt(this.body, place, value, index);
      step = reference?.shows ?? 1;
      expected = place + step;
      at = place + (reference?.length ?? 1);
    }
    this.text += value;
  }

  /** Past the indent of a wrapped line and a backslash, to the sign that is shown or what stands for it. */
  private skipTo(sign: string, at: number, letter: boolean): number {
    let to = at;
    while (this.body[to] !== sign && matchLength(INDENT, this.body, to) > 0) to += 1;
    if (!letter && this.body[to] === '\\' && this.body[to + 1] === sign) return to + 1;
    if (this.body[to] === sign) return to;
    return this.body[to] === '&' ? to : at;
  }
}

/** The line above a block of code that opens it. */
const FENCE = /[`~]{3}[^\r\n]*(?:\r\n|\r|\n)/uy;
const INDENT = /[ \t>]/uy;

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
