import { type Card, openCard } from './card.ts';
import { leadsSomewhere, pageAt, sourceOf } from './source.ts';

/** Milliseconds: long enough that a pointer passing by opens nothing, and that one can reach the card. */
const HOVER = 350;
const FOCUS = 600;
const LEAVE = 250;

/** Previews what links lead to, when they are pointed at, stood on by keyboard or tapped. */
export function watch(page: Document, base: string): void {
  const cards: Card[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let wanted: Element | null = null;

  const linkAt = (target: EventTarget | null): Element | null => {
    const link = (target as Element | null)?.closest?.('main a[href]') ?? null;
    const address = link && addressOf(link, page);
    return address && leadsSomewhere(address, base) && !inSight(page, address) ? link : null;
  };
  const drop = (which: (card: Card) => boolean) => {
    for (const card of cards.filter(which)) {
      cards.splice(cards.indexOf(card), 1);
      card.close();
    }
  };
  const closeLoose = () => drop((card) => !card.pinned());
  const want = (link: Element | null, pause: number) => {
    clearTimeout(waiting);
    wanted = link;
    if (link) waiting = setTimeout(() => void open(link), pause);
  };

  async function open(link: Element): Promise<void> {
    if (cards.some((card) => card.link === link && card.element.isConnected)) return;
    const address = addressOf(link, page);
    const source = sourceOf(await pageAt(address, page), address.hash);
    if (!source || wanted !== link || !link.isConnected) return;
    closeLoose();
    const card = openCard(page, link, address.href, source);
    card.element.addEventListener('pointerenter', () => clearTimeout(leaving));
    card.element.addEventListener('pointerleave', leave);
    card.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!card.element.contains(relatedTarget as Node | null)) leave();
    });
    cards.push(card);
  }

  function leave(): void {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      const held = (card: Card) =>
        card.pinned() || card.element.matches(':hover') || card.element.contains(page.activeElement);
      drop((card) => !held(card) && card.link !== wanted);
    }, LEAVE);
  }

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch' && linkAt(event.target)) want(linkAt(event.target), HOVER);
  });
  page.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'touch' || !linkAt(event.target)) return;
    want(null, 0);
    leave();
  });
  page.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches(':focus-visible') && linkAt(target)) want(linkAt(target), FOCUS);
  });
  page.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!linkAt(target) || cards.some(({ element }) => element.contains(relatedTarget as Node | null)))
      return;
    want(null, 0);
    leave();
  });
  page.addEventListener('keydown', (event) => {
    const last = cards.filter(({ element }) => element.isConnected).at(-1);
    if (event.key !== 'Escape' || !last) return;
    event.preventDefault();
    want(null, 0);
    drop((card) => card === last);
  });
  // A first tap shows what a second, or the card's own title, goes to.
  page.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    const open = cards.some((card) => card.link === link && card.element.isConnected);
    if ((event as PointerEvent).pointerType !== 'touch') return;
    if (!link || open) return closeOutside(event.target as Element);
    event.preventDefault();
    want(link, 0);
  });
  const closeOutside = (target: Element) => drop((card) => !card.pinned() && !card.element.contains(target));

  // The pointing that brought this script is answered too.
  const first = linkAt(page.querySelector('a:hover, a:focus-visible'));
  if (first) want(first, HOVER);
}

const addressOf = (link: Element, page: Document): URL => new URL(link.getAttribute('href')!, page.baseURI);

/** Words of this very page that the reader has before the eyes. */
function inSight(page: Document, { href, hash }: URL): boolean {
  if (hash === '' || href.replace(/#.*/u, '') !== page.URL.replace(/[?#].*/u, '')) return false;
  const place = page.getElementById(hash.slice(1))?.getBoundingClientRect();
  return place !== undefined && place.top >= 0 && place.bottom <= page.documentElement.clientHeight;
}
