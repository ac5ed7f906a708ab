import type { Nodes, Parents } from 'mdast';
import type { Block, BlockKind, Inline } from '../text/index.ts';
import { type Prose, paragraphsIn } from '../text/index.ts';

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
    this.write(node.type === 'code' ? node.value : words, from);
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
    else if (node.type === 'inlineCode') this.write(node.value, this.body.indexOf(node.value, from));
    else if (node.type === 'image' || node.type === 'imageReference') this.write(node.alt ?? '', from + 2);
    else if (node.type === 'break') this.write('\n', node.position!.end.offset! - 1);
    else if ('children' in node) for (const child of node.children) this.inline(child);
    else this.write(this.body.slice(from, node.position!.end.offset!), from);
    this.mark(node, { start, end: this.text.length });
  }

  private mark(node: Nodes, span: { start: number; end: number }): void {
    if (span.start === span.end) return;
    if (node.type === 'emphasis' || node.type === 'strong') this.inlines.push({ ...span, kind: node.type });
    if (node.type === 'inlineCode') this.inlines.push({ ...span, kind: 'code' });
    if (node.type === 'link' && SAFE_LINK.test(node.url))
      this.inlines.push({ ...span, kind: 'link', href: node.url });
  }

  /** Adds `value`, which stands in the body from `from` on, there perhaps with escapes and references. */
  private write(value: string, from: number): void {
    let at = from;
    let expected = -1;
    for (let index = 0; index < value.length; index++) {
      at = this.skipTo(value[index]!, at);
      if (at !== expected) this.origin.push([this.text.length + index, this.bodyAt + at]);
      expected = at + 1;
      at += this.referenceAt(at, value, index) || 1;
    }
    this.text += value;
  }

  /** Past a backslash, or the indent of a wrapped line, to the sign that is shown; else where it was. */
  private skipTo(sign: string, at: number): number {
    if (this.body[at] === sign) return at;
    if (this.body[at] === '\\' && this.body[at + 1] === sign) return at + 1;
    const length = matchLength(/[ \t>]+/uy, this.body, at);
    return this.body[at + length] === sign ? at + length : at;
  }

  /** Length of the character reference (`&amp;`) that stands for one sign of `value`; 0 if none does. */
  private referenceAt(at: number, value: string, index: number): number {
    if (this.body[at] !== '&') return 0;
    const length = matchLength(/&#?\w{1,32};/uy, this.body, at);
    return value.startsWith(this.body.slice(at, at + length), index) ? 0 : length;
  }
}

const SAFE_LINK = /^(?:https?:\/\/|mailto:)[^\s]+$/iu;

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
