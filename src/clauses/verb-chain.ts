import {
  contracted,
  denying,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  governingAdjectives,
  isAuxiliary,
  modalityUnder,
  modals,
} from './auxiliaries.ts';
import { standingOf } from './bare-verbs.ts';
import type { VerbGroup } from './clause.ts';
import type { Before } from './standing.ts';
import { isVerb, verbForm } from './verb-forms.ts';
import { type Words, wordFrom } from './word-class.ts';

/** A verb group while it is read. */
export type Draft = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

/**
 * Follows auxiliaries, governors ("is expected to") and adverbs from `draft.from` to the head, and
 * writes into `draft` what they say. False, and `draft` of no use, where no verb stands there.
 */
export function followChain(words: Words, draft: Draft, before: Before | null): boolean {
  const { norm } = words.tokens[draft.from]!;
  const auxiliary =
    contracted(norm) ?? (words.classes[draft.from] === 'possessive' ? shortened(words, draft.from) : norm);
  const at = draft.from;
  if (norm === 'to') return infinitiveAfterTo(words, draft, at);
  if (!isAuxiliary(auxiliary)) return bareVerb(words, draft, at, before);
  if (modals.has(auxiliary)) return afterModal(words, draft, at, auxiliary);
  if (formsOfBe.has(auxiliary)) return startFinite(words, draft, at, formsOfBe.get(auxiliary)!, afterBe);
  if (formsOfHave.has(auxiliary))
    return startFinite(words, draft, at, formsOfHave.get(auxiliary)!, afterHave);
  return startFinite(words, draft, at, formsOfDo.get(auxiliary)!, afterDo);
}

// "he’s been" is has; "he’s due", "he’s said" are read as is.
const shortened = (words: Words, at: number): string =>
  words.tokens[wordFrom(words, at + 1)]?.norm === 'been' ? 'has' : 'is';

type Step = (words: Words, draft: Draft, at: number) => boolean;

function startFinite(words: Words, draft: Draft, at: number, tense: VerbGroup['tense'], next: Step): boolean {
  const { norm } = words.tokens[at]!;
  draft.tense = tense;
  if (tense === 'none') draft.form = norm.endsWith('ing') ? 'gerund' : 'participle';
  if (norm.endsWith("n't")) draft.negated = true;
  return next(words, draft, at);
}

function afterModal(words: Words, draft: Draft, at: number, modal: string): boolean {
  const modality = modals.get(modal)!;
  draft.tense = modality === 'planned' ? 'future' : 'present';
  draft.modality = modality;
  if (modal.endsWith("n't") || modal === 'cannot') draft.negated = true;
  // "will next travel to": in its turn.
  const next = step(words, draft, words.tokens[at + 1]?.norm === 'next' ? at + 2 : at + 1);
  if (words.tokens[next]?.norm === 'to') return infinitiveAfterTo(words, draft, next);
  return baseVerb(words, draft, next);
}

function infinitiveAfterTo(words: Words, draft: Draft, at: number): boolean {
  if (draft.from === at) draft.form = 'infinitive';
  if (words.classes[at - 1] === 'negative') draft.negated = true;
  const next = step(words, draft, at + 1);
  return baseVerb(words, draft, next);
}

// Passes over adverbs and a mark that opens before the verb (`will not "go"`); a negative negates the group.
function step(words: Words, draft: Draft, at: number): number {
  const past = wordFrom(words, at);
  const next = MARKS.has(words.tokens[past]?.norm ?? '') ? past + 1 : past;
  for (let index = at; index < next; index++) if (words.classes[index] === 'negative') draft.negated = true;
  return next;
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '‘']);

function baseVerb(words: Words, draft: Draft, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.shape !== 'lower') return false;
  if (token.norm === 'be') return afterBe(words, draft, at);
  if (token.norm === 'have') return afterHave(words, draft, at);
  if (token.norm === 'do') return head(words, draft, at, 'do');
  return isVerb(token.norm) && head(words, draft, at, token.norm);
}

function afterDo(words: Words, draft: Draft, at: number): boolean {
  const next = step(words, draft, at + 1);
  if (isBase(words, next)) return baseVerb(words, draft, next);
  return head(words, draft, at, 'do');
}

const isBase = (words: Words, at: number): boolean => {
  const token = words.tokens[at];
  return token?.shape === 'lower' && (isVerb(token.norm) || token.norm === 'be' || token.norm === 'have');
};

function afterHave(words: Words, draft: Draft, at: number): boolean {
  const next = step(words, draft, at + 1);
  const token = words.tokens[next];
  if (token?.norm === 'been') {
    draft.perfect = true;
    return afterBe(words, draft, next);
  }
  if (token?.norm === 'to' && isBase(words, wordFrom(words, next + 1)))
    return govern(words, draft, 'have', at, next, 'wanted');
  const form = token?.shape === 'lower' ? verbForm(token.norm) : null;
  if (form?.participle && !(form.base && form.noun && words.classes[next + 1] !== 'determiner')) {
    draft.perfect = true;
    return head(words, draft, next, form.lemma);
  }
  if (token && (formsOfHave.has(token.norm) || token.norm === 'done')) {
    draft.perfect = true;
    return head(words, draft, next, token.norm === 'done' ? 'do' : 'have');
  }
  return head(words, draft, at, 'have');
}

function afterBe(words: Words, draft: Draft, at: number): boolean {
  const next = step(words, draft, at + 1);
  const token = words.tokens[next];
  if (token?.norm === 'being') {
    draft.progressive = true;
    return afterBe(words, draft, next);
  }
  if (token?.norm === 'to' && isBase(words, wordFrom(words, next + 1)))
    return govern(words, draft, 'be', at, next, 'planned');
  if (token && governingAdjectives.has(token.norm)) {
    const to = wordFrom(words, next + 1);
    if (words.tokens[to]?.norm === 'to' && isBase(words, wordFrom(words, to + 1)))
      return govern(words, draft, token.norm, next, to, modalityUnder(token.norm) ?? 'wanted');
  }
  const form = token?.shape === 'lower' ? verbForm(token.norm) : null;
  if (form?.gerund) {
    draft.progressive = true;
    return head(words, draft, next, form.lemma);
  }
  if (form?.participle) {
    draft.voice = 'passive';
    return head(words, draft, next, form.lemma);
  }
  return head(words, draft, at, 'be');
}

function bareVerb(words: Words, draft: Draft, at: number, before: Before | null): boolean {
  const form = verbForm(words.tokens[at]!.norm);
  if (!form) return false;
  const standing = standingOf(words, at, form, before);
  if (!standing) return false;
  if (standing === 'past' || standing === 'present') draft.tense = standing;
  else draft.form = standing;
  if (standing === 'participle') draft.voice = 'passive';
  for (
    let index = at - 1;
    index >= 0 && (words.classes[index] === 'adverb' || words.classes[index] === 'negative');
    index--
  )
    if (words.tokens[index]!.norm === 'never' || words.tokens[index]!.norm === 'not') draft.negated = true;
  return head(words, draft, at, form.lemma);
}

/** The head is found; if it governs an infinitive ("agreed to hold") the chain goes on to that. */
function head(words: Words, draft: Draft, at: number, lemma: string): boolean {
  const modality = modalityUnder(lemma);
  const to = modality === null ? at : wordFrom(words, at + 1);
  if (modality !== null && words.tokens[to]?.norm === 'to' && isBase(words, wordFrom(words, to + 1)))
    return govern(words, draft, lemma, at, to, modality);
  draft.head = at;
  draft.to = at + 1;
  draft.lemma = lemma;
  if (words.tokens[at + 1]?.norm === 'no') draft.negated = true;
  return true;
}

function govern(
  words: Words,
  draft: Draft,
  lemma: string,
  at: number,
  to: number,
  modality: VerbGroup['modality'],
): boolean {
  const dropped =
    draft.tense === 'past' && draft.perfect && (modality === 'planned' || modality === 'wanted');
  if (dropped || modality === 'cancelled') draft.modality = 'cancelled';
  else if (draft.modality === 'asserted' || draft.modality === 'conditional') draft.modality = modality;
  draft.governor = lemma;
  draft.governorAt = at;
  draft.governorVoice = draft.voice;
  draft.governorNegated = draft.negated;
  if (denying.has(lemma)) draft.negated = true;
  step(words, draft, at + 1);
  draft.perfect = false;
  draft.progressive = false;
  draft.voice = 'active';
  const finite = draft.form;
  const done = infinitiveAfterTo(words, draft, to);
  draft.form = finite;
  // "was to have met": it did not.
  if (draft.perfect && lemma === 'be' && draft.tense === 'past') draft.modality = 'cancelled';
  return done;
}
