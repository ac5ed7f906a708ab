import type { Line } from '../line.ts';
import type { Named } from './named.ts';

/**
 * Names that stand side by side with nothing between, as where a headline runs into the text ("… of Xi
 * Jinping Putin told …"), taken apart: the first words are someone's whole name, and the last is the
 * last of someone else's, both of which the article has elsewhere.
 */
export function takenApart(named: readonly (readonly Named[])[]): Named[][] {
  const whole = new Set<string>();
  const last = new Set<string>();
  for (const name of named.flat()) {
    if (name.to - name.from < 2) continue;
    const words = wordsOf(name.line, name.from, name.to);
    if (words.length < 2) continue;
    whole.add(words.join(' '));
    if (words.length === 2) last.add(words[1]!);
  }
  return named.map((names) => names.flatMap((name) => apart(name, whole, last)));
}

function apart(name: Named, whole: ReadonlySet<string>, last: ReadonlySet<string>): Named[] {
  if (name.to - name.from < 3) return [name];
  const words = wordsOf(name.line, name.from, name.to);
  const second = words.at(-1);
  const first = words.slice(0, -1);
  if (first.length < 2 || !second || !last.has(second) || !whole.has(first.join(' '))) return [name];
  // "Ann Lee Roy", who is called "Ann Lee" and is of the Roys, may be one person.
  if (whole.has(`${first[0]} ${second}`) || whole.has(`${first.at(-1)} ${second}`)) return [name];
  const middle = name.to - 1;
  return [
    { ...name, to: middle, country: name.country },
    { ...name, from: middle, honorificFrom: middle, offices: [], country: null },
  ];
}

const wordsOf = (line: Line, from: number, to: number): string[] =>
  line.tokens.slice(from, to).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []));
