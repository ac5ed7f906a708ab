import type { TimelineEvents } from '../../views/events.ts';
import { timeline as words } from '../../wording/words.ts';
import { type Extent, figureOf, svgOf } from './draw.ts';
import { type List, listOf } from './list.ts';
import { matching, narrows, readState, type State, writeState } from './state.ts';
import { eventsIn, oneStop, seen, walkEvents } from './walk.ts';
import { extentOfMonths, type Move, monthsOf, moved } from './zoom.ts';

const form = document.querySelector<HTMLElement>('#narrow')!;
const figure = form.parentElement!.querySelector('figure')!;
const status = form.querySelector('[role=status]')!;
const buttons = [...form.querySelectorAll('button')];
const kinds = [...form.querySelectorAll('input')];
const choices = [...form.querySelectorAll('select')];
const base = form.dataset.base!;

let state: State = readState(location.search);
let loading: Promise<TimelineEvents> | undefined;
let list: List | undefined;
/** What is drawn, and all that could be. */
let now: Extent | undefined;
let whole: Extent | undefined;

/** Entries are loaded when something is first asked of them. */
const events = (): Promise<TimelineEvents> => {
  loading ??= fetch(form.dataset.events!)
    .then((answer) => answer.json() as Promise<TimelineEvents>)
    .then((all) => {
      fill('country', all.countries);
      fill('official', all.officials);
      return all;
    });
  return loading;
};

function fill(name: string, values: Readonly<Record<string, string>>): void {
  const sorted = Object.entries(values).sort(([, a], [, b]) => (a < b ? -1 : 1));
  const select = choices.find((choice) => choice.name === name)!;
  select.append(...sorted.map(([value, text]) => new Option(text, value)));
}

function say(line: string): void {
  if (status.textContent !== line) status.textContent = line;
}

async function show(): Promise<void> {
  try {
    const all = await events();
    const shown = matching(all.events, state);
    const view = extentOfMonths(state.from, state.to);
    whole = figureOf(all, shown, { by: state.by, view: null })?.extent;
    const drawn = figureOf(all, shown, { by: state.by, view });
    now = drawn?.extent;
    draw('.w1', drawn && svgOf(drawn.wide, base));
    draw('.n', drawn && svgOf(drawn.narrow, base));
    oneStop(figure);
    tell();
    const between = state.from ? `, ${words.drawnFrom(state.from, state.to)}` : '';
    say(`${words.shown(shown.length, all.events.length)}${between}.`);
    list ??= listOf(
      document.querySelector('#time-list')!,
      document.querySelector<HTMLElement>('.pager'),
      base,
      all.pageSize,
    );
    await list.show(narrows(state) ? shown : null);
  } catch {
    say(words.failed);
  }
}

/** Whoever stood on an event stands on it still. */
function draw(where: string, svg: SVGSVGElement | null): void {
  const at = document.activeElement?.getAttribute('href');
  const held = figure.querySelector(`.draw${where}`)!;
  const inside = held.contains(document.activeElement);
  held.replaceChildren(...(svg ? [svg] : []));
  if (inside) (eventsIn(held).find((one) => one.getAttribute('href') === at) ?? form).focus();
}

/** The form says what is asked, and which moves there are. */
function tell(): void {
  for (const kind of kinds) kind.checked = state.kinds.includes(kind.value);
  for (const choice of choices) choice.value = state[choice.name as 'country' | 'official' | 'by'];
  for (const button of buttons)
    button.setAttribute('aria-disabled', String(button.value !== 'closer' && state.from === ''));
}

async function go(move: Move, share?: number): Promise<void> {
  if (!now) await show();
  if (!now || !whole) return;
  const at = now.from + (now.to - now.from) * (share ?? shareOfFocus());
  const next = moved(move, now, whole, at);
  const [from, to] = next ? monthsOf(next) : ['', ''];
  if (from === state.from && to === state.to) return;
  state = { ...state, from, to };
  history.replaceState(null, '', location.pathname + writeState(state));
  await show();
}

/** Where the event that has the focus stands in the drawing, 0 to 1; without one, where most events are. */
function shareOfFocus(): number {
  const events = eventsIn(figure);
  const places = (events.includes(document.activeElement as SVGAElement) ? [document.activeElement!] : events)
    .map((event) => shareOf(middle((event.querySelector('g') ?? event).getBoundingClientRect())))
    .sort((a, b) => a - b);
  return places[Math.floor(places.length / 2)] ?? 0.5;
}

const middle = ({ left, width }: DOMRect): number => left + width / 2;

function shareOf(x: number): number {
  const { left, width } = seen(figure).getBoundingClientRect();
  return Math.max(0, Math.min(1, (x - left) / width));
}

form.addEventListener('focusin', () => void events().catch(() => say(words.failed)), { once: true });
form.addEventListener('change', () => {
  const chosen = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
  state = { ...state, ...chosen, kinds: kinds.filter(({ checked }) => checked).map(({ value }) => value) };
  history.pushState(null, '', location.pathname + writeState(state));
  void show();
});
for (const button of buttons) button.addEventListener('click', () => void go(button.value as Move));
figure.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
  const move = ({ '+': 'closer', '=': 'closer', '-': 'farther', '0': 'whole' } as const)[key];
  if (move && !ctrlKey && !metaKey) void go(move);
});
figure.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    void go(event.deltaY < 0 ? 'closer' : 'farther', shareOf(event.clientX));
  },
  { passive: false },
);
window.addEventListener('popstate', () => {
  state = readState(location.search);
  void show();
});
walkEvents(figure);
oneStop(figure);
if (writeState(state) !== '') void show();
else tell();
