import { preview as words } from '../../wording/words.ts';
import type { Source } from './source.ts';

export interface Card {
  readonly element: HTMLElement;
  readonly link: Element;
  readonly pinned: () => boolean;
  readonly close: () => void;
}

/** A preview of what a link leads to, beside the link; it stays where it is when it is kept. */
export function openCard(page: Document, link: Element, address: string, source: Source): Card {
  const element = page.createElement('div');
  element.className = 'card';
  element.popover = 'manual';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', source.title);
  const title = page.createElement('p');
  title.className = 'card-title';
  const to = page.createElement('a');
  to.href = address;
  to.textContent = source.title;
  title.append(to);
  const keep = button(page, words.keep);
  keep.setAttribute('aria-pressed', 'false');
  const shut = button(page, words.close);
  const does = page.createElement('p');
  does.className = 'card-does';
  does.append(keep, shut);
  element.append(title, ...source.parts.map((part) => copied(page, part, address)), does);
  page.body.append(element);
  show(element, link);
  place(page, element, link.getBoundingClientRect());
  const close = () => {
    const inside = element.contains(page.activeElement);
    element.remove();
    if (inside) (link as HTMLElement).focus();
  };
  keep.addEventListener('click', () =>
    keep.setAttribute('aria-pressed', String(keep.getAttribute('aria-pressed') !== 'true')),
  );
  shut.addEventListener('click', close);
  return { element, link, pinned: () => keep.getAttribute('aria-pressed') === 'true', close };
}

function button(page: Document, name: string): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = name;
  return made;
}

/** Named by its link, where the browser can: then the Tab key goes from the one into the other. */
function show(element: HTMLElement, link: Element): void {
  const source = link as HTMLElement;
  element.showPopover(link.namespaceURI?.endsWith('xhtml') ? { source } : {});
}

/** A copy that belongs to the page, without ids, whose links lead where they led. */
function copied(page: Document, part: Node, address: string): Node {
  const copy = page.importNode(part, true);
  if (copy.nodeType !== copy.ELEMENT_NODE) return copy;
  const element = copy as Element;
  for (const one of [element, ...element.querySelectorAll('[id]')]) one.removeAttribute('id');
  for (const link of element.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', address).href;
  return element;
}

const GAP = 6;
const EDGE = 8;

/** Below the link, or above it where there is more room; within the window, and scrolling with the page. */
function place(page: Document, element: HTMLElement, link: DOMRect): void {
  const { clientWidth, clientHeight } = page.documentElement;
  const { width, height } = element.getBoundingClientRect();
  const below = link.bottom + GAP + height <= clientHeight || link.top < clientHeight - link.bottom;
  const top = below ? link.bottom + GAP : link.top - GAP - height;
  const left = Math.max(EDGE, Math.min(link.left, clientWidth - width - EDGE));
  const view = page.defaultView!;
  element.style.left = `${left + view.scrollX}px`;
  element.style.top = `${top + view.scrollY}px`;
}
