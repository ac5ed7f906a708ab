import type { Nominal } from '../actors/nominal.ts';
import type { Held } from '../offices/held.ts';
import { STYLES } from '../words/styles.ts';
import { type Context, fullName, NOBODY, participantOf, type Settled, spanOfNominal } from './context.ts';
import { choices, genderKnown, settle } from './discourse.ts';

type Styled = Extract<Nominal, { kind: 'style' }>;

// Whoever is styled so stays so: further back than a pronoun reaches.
const REACH = 12;

/** "His Majesty", "Her Royal Highness": whoever of that standing was spoken of last. */
export function resolveStyle(context: Context, nominal: Styled): Settled {
  const titles = STYLES[nominal.noun]!;
  const fits = (held: Held) => held.tense !== 'former' && !held.weak && titles.test(held.title);
  const found = choices(context.discourse, nominal.line.sentence.index, REACH, (figure) => {
    const { gender } = genderKnown(context.discourse, figure);
    if (gender !== null && gender !== nominal.gender) return null;
    return (context.holdings.get(figure) ?? []).some(fits) ? 0 : null;
  });
  const { figure } = settle(found);
  if (!figure) return NOBODY;
  const reason = `${fullName(figure)} is styled so, and was spoken of last.`;
  return {
    participants: [participantOf(context, figure, spanOfNominal(nominal), nominal.line, reason)],
    figures: [figure],
  };
}
