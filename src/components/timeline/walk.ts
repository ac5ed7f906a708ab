/** The drawing that is seen: each figure holds one for wide pages and one for narrow. */
export const seen = (figure: Element): Element =>
  [...figure.querySelectorAll('.draw')].find((one) => one.checkVisibility()) ?? figure;

export const eventsIn = (figure: Element): SVGAElement[] => [
  ...seen(figure).querySelectorAll<SVGAElement>('a.ev'),
];

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** One stop for the Tab key in a drawing; arrow keys, Home and End go from one event to another. */
export function walkEvents(figure: Element): void {
  figure.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
    const events = eventsIn(figure);
    const at = events.indexOf(target as SVGAElement);
    const step = STEPS[key];
    if (!step || at < 0 || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    const next = events[Math.max(0, Math.min(step(at, events.length - 1), events.length - 1))]!;
    oneStop(figure, next);
    next.focus();
  });
  figure.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGAElement && target.matches('a.ev')) oneStop(figure, target);
  });
}

export function oneStop(figure: Element, stop?: SVGAElement): void {
  const events = eventsIn(figure);
  const chosen = stop ?? events[0];
  for (const one of events) one.setAttribute('tabindex', one === chosen ? '0' : '-1');
}
