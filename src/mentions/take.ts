/** Gives away the tokens from `from` to before `to`, each once; false where one of them is given already. */
export function take(taken: boolean[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken[at]) return false;
  for (let at = from; at < to; at += 1) taken[at] = true;
  return true;
}
