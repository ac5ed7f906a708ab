/** Down and up go from the input through the links of the list and back; Escape goes back at once. */
export function walkByArrows(input: HTMLInputElement, list: HTMLElement): void {
  const step = (event: KeyboardEvent, by: number): void => {
    const links = [...list.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + by;
    if (links.length === 0 || next >= links.length) return;
    event.preventDefault();
    (links[next] ?? input).focus();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(event, 1);
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(event, 1);
    if (event.key === 'ArrowUp') step(event, -1);
    if (event.key === 'Escape') input.focus();
  });
}
