import { contracted, isAuxiliary, particleOf } from './auxiliaries.ts';
import type { VerbGroup } from './clause.ts';
import type { Before, Standing } from './standing.ts';
import { type Draft, followChain } from './verb-chain.ts';
import { verbForm } from './verb-forms.ts';
import type { Words } from './word-class.ts';

/** All verb groups of a sentence, from left to right, each with its auxiliaries and governor. */
export function verbGroupsIn(words: Words, sentence: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let before: Before | null = null;
  for (let at = 0; at < words.tokens.length; ) {
    const draft: Draft | null = mayBegin(words, at)
      ? groupAt(words, at, sentence, before, groups.at(-1))
      : null;
    if (!draft) {
      at++;
      continue;
    }
    groups.push(draft);
    before = { standing: standingAfter(draft), to: draft.to };
    at = draft.to;
  }
  return groups;
}

function mayBegin(words: Words, at: number): boolean {
  const wordClass = words.classes[at];
  const { norm, kind } = words.tokens[at]!;
  if (wordClass === 'other' || wordClass === 'adjective') return isAuxiliary(norm) || verbForm(norm) !== null;
  if (wordClass === 'possessive') return words.classes[at - 1] === 'pronoun' || isPronoun(words, at - 1);
  if (kind !== 'word') return false;
  return norm === 'to' || norm === 'cannot' || norm === 'like' || contracted(norm) !== null;
}

const isPronoun = (words: Words, at: number): boolean =>
  words.actors[at]?.form === 'pronoun' || words.classes[at] === 'relative';

// What a verb joined by `and` would be parallel to.
function standingAfter(draft: Draft): Standing {
  if (draft.form === 'infinitive' || draft.governor !== null) return 'infinitive';
  if (draft.form === 'gerund') return 'gerund';
  if (draft.form === 'participle' || draft.perfect || draft.voice === 'passive') return 'participle';
  if (draft.to - draft.from > 1 && (draft.tense === 'future' || draft.modality !== 'asserted'))
    return 'infinitive';
  return draft.tense === 'past' ? 'past' : 'present';
}

function groupAt(
  words: Words,
  at: number,
  sentence: number,
  before: Before | null,
  last: VerbGroup | undefined,
): Draft | null {
  const draft: Draft = {
    start: words.tokens[at]!.start,
    end: words.tokens[at]!.end,
    sentence,
    from: at,
    to: at + 1,
    head: at,
    lemma: '',
    particle: null,
    form: 'finite',
    tense: 'none',
    perfect: false,
    progressive: false,
    voice: 'active',
    negated: false,
    modality: 'asserted',
    governor: null,
    governorAt: null,
    governorVoice: null,
    governorNegated: false,
  };
  if (!followChain(words, draft, before)) return null;
  if (draft.from === draft.head && last && before) copyFromConjunct(words, draft, last);
  draft.end = words.tokens[draft.to - 1]!.end;
  draft.particle = particleOf(draft.lemma, words.tokens[draft.to]?.norm);
  return draft;
}

// "will visit A and meet B", "was drafted and signed": the auxiliaries are said once.
function copyFromConjunct(words: Words, draft: Draft, last: VerbGroup): void {
  const joined =
    words.classes[draft.from - 1] === 'conjunction' || words.tokens[draft.from - 1]?.norm === ',';
  if (!joined) return;
  const shared = draft.form === 'participle' && (last.voice === 'passive' || last.perfect);
  if (draft.form === 'infinitive' || (shared && last.form === 'finite')) {
    if (shared) draft.voice = last.voice;
    draft.form = last.form;
    draft.tense = last.tense;
    draft.modality = last.modality;
    draft.governor = last.governor;
    draft.governorAt = last.governorAt;
    draft.governorVoice = last.governorVoice;
    draft.governorNegated = last.governorNegated;
    draft.negated = last.negated;
    draft.perfect = last.perfect;
  }
}
