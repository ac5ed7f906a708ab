import { site } from './words.ts';

/** What a tab, a bookmark and a result of a search engine have room for. */
const ROOM = 70;
/** Signs as a reader counts them, with their marks and what is joined to them: none is cut in two. */
const SIGN = /\P{M}(?:[\p{M}\p{Emoji_Modifier}]|\u200d\P{M}){0,99}/gu;

/**
 * The title of a page for where there is little room, with the site's name after it: cut between
 * words where it is too long. The page itself has it whole, in its heading.
 */
export function tabTitle(title: string): string {
  const after = ` – ${site.name}`;
  return `${shortened(title, ROOM - after.length)}${after}`;
}

function shortened(title: string, room: number): string {
  if (title.length <= room) return title;
  let cut = '';
  for (const [sign] of title.matchAll(SIGN)) {
    if (cut.length + sign.length >= room) break;
    cut += sign;
  }
  const space = cut.lastIndexOf(' ');
  const whole = /^\s/u.test(title.slice(cut.length)) || space < room / 2 ? cut : cut.slice(0, space);
  return `${whole
    .trimEnd()
    .replace(/[,;:.–—-]$/u, '')
    .trimEnd()}…`;
}
