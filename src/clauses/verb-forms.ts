import data from './verbs.json' with { type: 'json' };

/** What a form of a verb may be. `past` and `participle` are one form for most verbs. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  /** Third person singular, present. */
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  /** True where base and third person are nouns too: `talk`, `visits`. */
  readonly noun: boolean;
}

const NONE: VerbForm = {
  lemma: '',
  base: false,
  third: false,
  past: false,
  participle: false,
  gerund: false,
  noun: false,
};
const nouns = new Set(data.nouns.split(' '));
const doubling = new Set(data.doubling.split(' '));
const forms = new Map<string, VerbForm>();
const VOWELS = 'aeiou';

for (const line of data.irregular) {
  const [base, past, participle] = line.split(' ') as [string, string, string];
  addForms(base, past, participle);
}
for (const base of data.regular.join(' ').split(' ')) {
  const past = `${stemBefore(base, 'ed')}ed`;
  addForms(base, past, past);
}

/**
 * What verb a word may be a form of, or null. Words that are in no list but end as past forms and
 * gerunds do are taken for such: the context decides whether they stand as verbs.
 */
export function verbForm(norm: string): VerbForm | null {
  const known = forms.get(norm);
  if (known) return known;
  const past = norm.endsWith('ed');
  if (!past && !norm.endsWith('ing') && !norm.startsWith('re-')) return null;
  return guessed(norm, past);
}

function guessed(norm: string, past: boolean): VerbForm | null {
  if (norm.startsWith('re-')) return verbForm(norm.slice(3));
  if (norm.length < 5 || isCompound(norm) || CITIES.has(norm)) return null;
  if (past)
    return norm.endsWith('eed')
      ? null
      : { ...NONE, lemma: unsuffixed(norm, 2), past: true, participle: true };
  return /[aeiouy]/.test(norm.slice(0, -3)) ? { ...NONE, lemma: unsuffixed(norm, 3), gerund: true } : null;
}

/** Names that end as gerunds do. */
const CITIES: ReadonlySet<string> = new Set(['beijing', 'nanjing', 'kuching', 'darjeeling']);

/** "wide-ranging", "long-awaited": an adjective of two words, unless the first only turns the verb ("co-chaired"). */
function isCompound(norm: string): boolean {
  const hyphen = norm.indexOf('-');
  return hyphen >= 0 && !PREFIXES.has(norm.slice(0, hyphen));
}

const PREFIXES = new Set('co pre over out under mis de un dis inter cross double fast hand'.split(' '));

/** True for the base form of a verb of the list. */
export const isVerb = (lemma: string): boolean => forms.get(lemma)?.base === true;

function addForms(base: string, past: string, participle: string): void {
  const noun = nouns.has(base);
  merge(base, { ...NONE, lemma: base, base: true, noun });
  merge(thirdOf(base), { ...NONE, lemma: base, third: true, noun });
  merge(past, { ...NONE, lemma: base, past: true });
  merge(participle, { ...NONE, lemma: base, participle: true });
  merge(`${stemBefore(base, 'ing')}ing`, { ...NONE, lemma: base, gerund: true });
}

// The first verb that claims a form keeps its lemma; `found` stays the past of `find`.
function merge(norm: string, form: VerbForm): void {
  const known = forms.get(norm);
  if (known && known.lemma !== form.lemma) return;
  forms.set(norm, known ? union(known, form) : form);
}

function union(a: VerbForm, b: VerbForm): VerbForm {
  return {
    lemma: a.lemma,
    base: a.base || b.base,
    third: a.third || b.third,
    past: a.past || b.past,
    participle: a.participle || b.participle,
    gerund: a.gerund || b.gerund,
    noun: a.noun || b.noun,
  };
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Doubles, drops or changes the last letters as English spelling does before `ed` and `ing`. */
function stemBefore(base: string, ending: 'ed' | 'ing'): string {
  if (base.endsWith('ie') && ending === 'ing') return `${base.slice(0, -2)}y`;
  if (/[^aeiou]y$/.test(base) && ending === 'ed') return `${base.slice(0, -1)}i`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return base.slice(0, -1);
  if (base.endsWith('ee') && ending === 'ed') return base.slice(0, -1);
  return doubling.has(base) ? base + base.at(-1) : base;
}

function unsuffixed(norm: string, length: number): string {
  const stem = norm.slice(0, -length);
  if (length === 2 && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && !VOWELS.includes(last) && !'ls'.includes(last)) return stem.slice(0, -1);
  return /(?:[aeiou][cgsvz]|[^aeiou][cgv]|at|[^aeiou]l|u)$/.test(stem) ? `${stem}e` : stem;
}
