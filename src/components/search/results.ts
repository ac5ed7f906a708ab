import { kindWords, search as words } from '../../wording/words.ts';
import { scrapsOf } from './excerpt.ts';
import type { Found } from './pagefind.ts';

/** One result, in the markup of the site's own lists. */
export function resultItem({ url, excerpt, meta }: Found): HTMLLIElement {
  const kind = Object.values(kindWords).find(({ one }) => one === meta.kind?.toLowerCase());
  const link = element('a', '', meta.title ?? url);
  link.href = url;
  const title = element('h3', '');
  title.append(link);
  const said = element('p', 'said');
  said.append(...scrapsOf(excerpt).map(({ text, found }) => (found ? element('mark', '', text) : text)));
  const matter = document.createElement('div');
  matter.append(title, said, element('p', 'muted', meta.note ?? ''));
  const item = element('li', kind?.css ?? '');
  const label = element('p', 'what');
  label.append(element('b', 'kind', meta.kind ?? ''));
  item.append(label, matter);
  return item;
}

/** What a choice offers: what occurs among the pages that have the words, and what is chosen already. */
export function offer(choice: HTMLSelectElement, values: readonly string[]): void {
  const chosen = choice.value;
  const all = [...new Set(chosen ? [...values, chosen] : values)].sort();
  choice.replaceChildren(new Option(words.any, ''), ...all.map((value) => new Option(value, value)));
  choice.value = chosen;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  css: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (css) made.className = css;
  made.textContent = text;
  return made;
}
