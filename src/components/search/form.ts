import { search as words } from '../../wording/words.ts';
import { type Choice, type Facets, openIndex, type Result, resultsOf } from './pagefind.ts';
import { offer, resultItem } from './results.ts';
import { walkByArrows } from './walk.ts';

const STEP = 10;
const PAUSE = 200;

const at = <E extends Element>(id: string): E => document.querySelector<E>(`#${id}`)!;
const form = at<HTMLFormElement>('find');
const input = at<HTMLInputElement>('find-words');
const list = at<HTMLOListElement>('find-list');
const more = at<HTMLButtonElement>('find-more');
const status = at<HTMLElement>('find-status');
const choices = [...form.querySelectorAll('select')];
const kinds = [...form.querySelectorAll<HTMLInputElement>('[name="kind"]')];

let turn = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let answer: readonly Result[] | undefined;

const open = () => openIndex(form.dataset.index!, form.dataset.base!);

function chosen(): Choice {
  const any = kinds.filter((kind) => kind.checked).map((kind) => kind.value);
  return Object.fromEntries([
    ...(any.length > 0 ? [['kind', { any }] as const] : []),
    ...choices.filter(({ value }) => value).map(({ name, value }) => [name, value] as const),
  ]);
}

/** Looks for what the form says; an answer that comes after another question was asked is dropped. */
async function look(): Promise<void> {
  clearTimeout(waiting);
  turn += 1;
  const mine = turn;
  const filters = chosen();
  const asked = input.value.trim();
  remember();
  if (!asked && Object.keys(filters).length === 0) return show();
  const late = setTimeout(() => say(words.loading), PAUSE);
  try {
    const index = await open();
    const found = await index.search(asked || null, { filters });
    const results = resultsOf(found, asked);
    const items = await take(results, 0);
    if (mine !== turn) return;
    show(results, items);
    offerAll(found.totalFilters);
  } catch {
    if (mine === turn) fail();
  } finally {
    clearTimeout(late);
  }
}

const take = async (results: readonly Result[], from: number): Promise<HTMLLIElement[]> =>
  Promise.all(results.slice(from, from + STEP).map(async (result) => resultItem(await result.data())));

function show(results?: readonly Result[], items: readonly HTMLLIElement[] = []): void {
  answer = results;
  // Whoever has gone on into the list is not left nowhere when it changes.
  const within = list.contains(document.activeElement);
  list.replaceChildren(...items);
  if (within) input.focus();
  at<HTMLElement>('find-band').hidden = items.length === 0;
  say(results ? (results.length > 0 ? words.count(results.length) : words.none) : '');
  showMore();
}

function showMore(): void {
  const left = (answer?.length ?? 0) - list.children.length;
  more.hidden = left <= 0;
  more.textContent = words.more(Math.min(STEP, left));
}

const offerAll = (facets: Facets): void => {
  for (const choice of choices)
    offer(
      choice,
      Object.entries(facets[choice.name] ?? {}).flatMap(([value, pages]) => (pages > 0 ? [value] : [])),
    );
};

function say(line: string): void {
  if (status.textContent !== line) status.textContent = line;
}

function fail(): void {
  show();
  say(words.failed);
}

/** Keeps what is asked in the address, so that it can be kept and given on. */
function remember(): void {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) asked.append(name, String(value));
  const query = asked.toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

function recall(): void {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  for (const kind of kinds) kind.checked = asked.getAll('kind').includes(kind.value);
  for (const choice of choices) {
    const value = asked.get(choice.name);
    if (value) choice.add(new Option(value, value, false, true));
  }
  if (asked.size > 0) void look();
}

/** On first use: until then nothing of the index is loaded. */
async function begin(): Promise<void> {
  try {
    const facets = await (await open()).filters();
    if (!answer) offerAll(facets);
  } catch {
    fail();
  }
}

form.addEventListener('focusin', () => void begin(), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void look();
});
form.querySelector('fieldset')!.addEventListener('change', () => void look());
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void look(), PAUSE);
});
more.addEventListener('click', async () => {
  if (!answer) return;
  const [first, ...rest] = await take(answer, list.children.length);
  if (!first) return;
  list.append(first, ...rest);
  showMore();
  first.querySelector('a')?.focus();
});
walkByArrows(input, list);
form.hidden = false;
at<HTMLElement>('find-needs').hidden = true;
recall();
