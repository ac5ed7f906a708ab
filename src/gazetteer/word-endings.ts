/**
 * The singular that a plural noun of office may have, in lower case, or null where the word is no
 * plural: `ministers`, `deputies`, `spokesmen`, `secretaries-general`.
 */
export function singularOf(word: string): string | null {
  const hyphen = word.indexOf('-');
  const last = hyphen === -1 ? ending(word) : null;
  if (hyphen === -1 || last) return last;
  const head = ending(word.slice(0, hyphen));
  return head ? head + word.slice(hyphen) : ending(word);
}

function ending(word: string): string | null {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 4) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('sses') || word.endsWith('ches') ? word.slice(0, -2) : word.slice(0, -1);
}

/** The plurals that `singularOf` takes back to a word, and perhaps some that nobody writes. */
function pluralsOf(word: string): readonly string[] {
  const hyphen = word.indexOf('-');
  if (hyphen !== -1) {
    const tail = word.slice(hyphen);
    return [...endings(word), ...endings(word.slice(0, hyphen)).map((head) => head + tail)];
  }
  return endings(word);
}

function endings(word: string): string[] {
  if (word.endsWith('man')) return [`${word.slice(0, -3)}men`];
  if (word.endsWith('y')) return [`${word}s`, `${word.slice(0, -1)}ies`];
  return [`${word}s`, `${word}es`];
}

const NOT_YET = ['-elect', '-designate'] as const;

/** `president-elect` → `president`; null for a word without such an ending. */
export function withoutNotYet(word: string): string | null {
  const ending = NOT_YET.find((suffix) => word.endsWith(suffix));
  return ending ? word.slice(0, -ending.length) : null;
}

/** The words that `singularOf` and `withoutNotYet` take back to a word. */
export const formsOf = (word: string): readonly string[] => [
  ...pluralsOf(word),
  ...NOT_YET.map((suffix) => word + suffix),
];
