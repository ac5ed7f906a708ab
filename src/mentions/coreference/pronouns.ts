import { note, quoteAt } from '../../text/index.ts';
import type { Nominal, Resolved } from '../actors/nominal.ts';
import { spanOf, wordsOf } from '../line.ts';
import type { Figure } from '../people/figure.ts';
import { HE, PLURAL, SAYING } from '../words/pronouns.ts';
import {
  type Context,
  fullName,
  NOBODY,
  participantOf,
  type Settled,
  spanOfNominal,
  tied,
  wordsOfNominal,
} from './context.ts';
import { type Choice, choices, genderKnown, settle } from './discourse.ts';
import { settleApart } from './equals.ts';
import { groupBefore, pairBefore } from './pairs.ts';

type Pronoun = Extract<Nominal, { kind: 'pronoun' }>;

// A given name that suggests the other gender speaks against, and does not rule out.
const MISMATCH = -0.5;
// "Lee during his visit": the owner is the subject just before.
const BOUND = 1.5;
const REACH = 2;

/** Whom a pronoun means: the subject spoken of last, if the pronoun fits. */
export function resolvePronoun(context: Context, nominal: Pronoun, earlier: readonly Resolved[]): Settled {
  if (PLURAL.has(nominal.norm))
    return groupBefore(context, nominal, earlier) ?? pairBefore(context, nominal) ?? NOBODY;
  const wanted = HE.has(nominal.norm) || nominal.norm === 'his' ? 'he' : 'she';
  const bound = boundTo(nominal, earlier);
  const within = subjectWithin(nominal, earlier);
  const object = nominal.norm === 'him' || (nominal.norm === 'her' && !nominal.possessive);
  const found = choices(context.discourse, nominal.line.sentence.index, REACH, (figure) => {
    const { gender, sure } = genderKnown(context.discourse, figure);
    // "Lee thanked him": not the subject just before; "Lee left on a trip that will take him" may be.
    if (object && facedBy(nominal, earlier).includes(figure)) return null;
    const near = bound === figure || within === figure ? BOUND : 0;
    if (gender === null || gender === wanted) return near;
    // What speaks against needs something that speaks for.
    return sure || near === 0 ? null : MISMATCH + near;
  });
  const role = roleBefore(context, nominal, found[0]);
  if (role) return role;
  // "Lee met Roy during his visit": within their own sentence the subject owns.
  const apart = nominal.possessive || surelyOne(context, found) ? settle(found) : settleApart(context, found);
  const { tie } = apart;
  const figure = speaksOn(context, nominal, found) ?? apart.figure ?? quotedStill(context, nominal, tie);
  if (!figure && tie.length > 0) return tied(context, nominal, tie);
  if (!figure) return NOBODY;
  learn(context, nominal, figure, wanted);
  const reason = `“${wordsOf(nominal.line, nominal.from, nominal.to)}” stands for ${fullName(figure)}, spoken of last.`;
  return {
    participants: [participantOf(context, figure, spanOfNominal(nominal), nominal.line, reason)],
    figures: [figure],
  };
}

/** Who stands last before an object, with no relative clause between. */
function facedBy({ line, from }: Pronoun, earlier: readonly Resolved[]): readonly Figure[] {
  const last = earlier.at(-1);
  const between = last ? line.tokens.slice(last.nominal.to, from) : [];
  return last && !between.some(({ norm }) => norm === 'that' || norm === 'which') ? last.figures : [];
}

/** `"…," he said`: of two who could be meant, whoever was quoted just before is quoted still. */
function quotedStill(
  { discourse }: Context,
  { line, from, to }: Pronoun,
  tie: readonly Figure[],
): Figure | null {
  const { spoke } = discourse;
  if (!spoke || !tie.includes(spoke.figure) || line.sentence.index - spoke.sentence > REACH) return null;
  const after = /^["”’']$/u.test(line.tokens[from - 1]?.norm ?? '');
  return after && SAYING.has(line.tokens[to]?.norm ?? '') ? spoke.figure : null;
}

/** "Lee told them that Roy would come. She said": whoever spoke in the sentence before goes on, if nothing speaks against. */
function speaksOn(context: Context, { line, from, to }: Pronoun, found: readonly Choice[]): Figure | null {
  const { spoke } = context.discourse;
  if (from > 0 || !SAYING.has(line.tokens[to]?.norm ?? '') || spoke?.sentence !== line.sentence.index - 1)
    return null;
  const may = found.some(({ figure }) => figure === spoke.figure);
  return may && !surelyOne(context, found) ? spoke.figure : null;
}

/** Of the best two more is known of one: that the pronoun fits. */
function surelyOne(context: Context, [first, second]: readonly Choice[]): boolean {
  if (!first || !second) return false;
  const [one, other] = [first, second].map(({ figure }) => genderKnown(context.discourse, figure));
  return one!.sure !== other!.sure || one!.gender !== other!.gender;
}

/** "A Mexican official said …. He …": an unnamed office-holder who was spoken of after anyone named. */
function roleBefore(context: Context, nominal: Pronoun, best: Choice | undefined): Settled | null {
  const { role, last } = context.discourse;
  const here = nominal.line.sentence.index;
  if (!role?.subject || here - role.sentence > 1) return null;
  const named = best ? last.get(best.figure)! : null;
  if (named && (named.sentence > role.sentence || (named.sentence === role.sentence && named.subject)))
    return null;
  const reason = `“${wordsOfNominal(nominal)}” stands for “${role.participants[0]!.words.text}”, spoken of last.`;
  const words = quoteAt(nominal.line.article.text, spanOfNominal(nominal));
  return {
    participants: role.participants.map((one) => ({ ...one, words, basis: 'inferred', reason })),
    figures: [],
  };
}

/** The subject that stands just before an owner's pronoun in the same clause. */
function boundTo(nominal: Pronoun, earlier: readonly Resolved[]): Figure | null {
  const last = earlier.at(-1);
  if (!nominal.possessive || !last?.subject || last.figures.length !== 1) return null;
  return nominal.from - last.nominal.to <= 4 ? last.figures[0]! : null;
}

/** "Lee said that Roy would visit Peru, where he will speak": the subject nearest before, of the clause that goes on. */
function subjectWithin({ line, from }: Pronoun, earlier: readonly Resolved[]): Figure | null {
  if (!GOES_ON.has(line.tokens[from - 1]?.norm ?? '')) return null;
  const last = earlier.findLast(
    ({ subject, figures, nominal }) =>
      figures.length === 1 && (subject || ACTS.has(line.tokens[nominal.to]?.norm ?? '')),
  );
  return last?.figures[0] ?? null;
}

const ACTS: ReadonlySet<string> = new Set('will would shall may has had is was'.split(' '));

const GOES_ON: ReadonlySet<string> = new Set(['where', 'when', 'before', 'after', 'while']);

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
