import { note } from '../../text/index.ts';
import type { Nominal, Resolved } from '../actors/nominal.ts';
import { spanOf, wordsOf } from '../line.ts';
import type { Figure } from '../people/figure.ts';
import { HE, PLURAL } from '../words/pronouns.ts';
import {
  type Context,
  fullName,
  NOBODY,
  participantOf,
  type Settled,
  spanOfNominal,
  tied,
} from './context.ts';
import { choices, genderKnown, settle } from './discourse.ts';
import { groupBefore, pairBefore } from './pairs.ts';

type Pronoun = Extract<Nominal, { kind: 'pronoun' }>;

// A given name that suggests the other gender speaks against, and does not rule out.
const MISMATCH = -0.9;
const REACH = 2;

/** Whom a pronoun means: the subject spoken of last, if the pronoun fits. */
export function resolvePronoun(context: Context, nominal: Pronoun, earlier: readonly Resolved[]): Settled {
  if (PLURAL.has(nominal.norm))
    return groupBefore(context, nominal, earlier) ?? pairBefore(context, nominal) ?? NOBODY;
  const wanted = HE.has(nominal.norm) || nominal.norm === 'his' ? 'he' : 'she';
  const found = choices(context.discourse, nominal.line.sentence.index, REACH, (figure) => {
    const { gender, sure } = genderKnown(context.discourse, figure);
    if (gender === null || gender === wanted) return 0;
    return sure ? null : MISMATCH;
  });
  const { figure, tie } = settle(found);
  if (tie.length > 0) return tied(context, nominal, tie);
  if (!figure) return NOBODY;
  learn(context, nominal, figure, wanted);
  const reason = `“${wordsOf(nominal.line, nominal.from, nominal.to)}” takes up ${fullName(figure)}, spoken of last.`;
  return {
    participants: [participantOf(context, figure, spanOfNominal(nominal), nominal.line, reason)],
    figures: [figure],
  };
}

/** A pronoun tells a gender; where the name suggested the other, a reader should know. */
function learn(context: Context, nominal: Pronoun, figure: Figure, wanted: 'he' | 'she'): void {
  const { gender } = genderKnown(context.discourse, figure);
  if (gender !== null && gender !== wanted) {
    const { line, from, to } = nominal;
    const end = nominal.possessive && line.tokens[to]?.kind === 'word' ? to + 1 : to;
    context.notes.push(
      note(
        spanOf(line, from, end),
        'mentions:unexpected-pronoun',
        `“${wordsOf(line, from, end)}” is said of ${fullName(figure)}, whose given name suggests “${gender}”.`,
      ),
    );
    return;
  }
  context.discourse.genders.set(figure, wanted);
}
