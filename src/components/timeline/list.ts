import { timeline as words } from '../../wording/words.ts';

const STEP = 100;

export interface List {
  /** Shows these entries, by their numbers from nought; null shows the page's own again. */
  readonly show: (numbers: readonly number[] | null) => Promise<void>;
}

/**
 * The list below the drawing. Entries of other pages are taken from those pages, so that the list
 * never holds anything but what the site itself says.
 */
export function listOf(list: Element, pager: HTMLElement | null, base: string, pageSize: number): List {
  const own = [...list.children];
  const pages = new Map<number, Promise<ParentNode>>([[0, Promise.resolve(fragmentOf(own))]]);
  const pageOf = (index: number): Promise<ParentNode> => {
    const page = Math.floor(index / pageSize);
    const known = pages.get(page) ?? loaded(`${base}timeline/${page + 1}/`);
    pages.set(page, known);
    return known;
  };
  const entryOf = async (index: number): Promise<Element> =>
    (await pageOf(index)).querySelector(`#e${index + 1}`)!.cloneNode(true) as Element;
  let turn = 0;

  async function show(numbers: readonly number[] | null, most = STEP): Promise<void> {
    turn += 1;
    const mine = turn;
    if (pager) pager.hidden = numbers !== null;
    if (numbers === null) return list.replaceChildren(...own);
    const items = await Promise.all(numbers.slice(0, most).map(entryOf));
    if (mine !== turn) return;
    const placed = items.filter((item) => item.querySelector('.d'));
    const undated = items.filter((item) => !placed.includes(item));
    list.replaceChildren(
      ...(placed.length > 0 ? [holding('ol', 'order', placed)] : []),
      ...(undated.length > 0 ? [holding('div', 'undated', [holding('ul', '', undated)])] : []),
      ...(numbers.length > most ? [moreOf(Math.min(STEP, numbers.length - most))] : []),
    );
    list.querySelector('button')?.addEventListener('click', async () => {
      await show(numbers, most + STEP);
      list.querySelectorAll<HTMLElement>('li a')[most]?.focus();
    });
  }
  return { show };
}

function fragmentOf(nodes: readonly Element[]): DocumentFragment {
  const held = document.createDocumentFragment();
  held.append(...nodes.map((node) => node.cloneNode(true)));
  return held;
}

async function loaded(address: string): Promise<ParentNode> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function holding(name: string, css: string, children: readonly Element[]): HTMLElement {
  const made = document.createElement(name);
  made.className = css;
  made.append(...children);
  return made;
}

function moreOf(n: number): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  button.textContent = words.more(n);
  return button;
}
