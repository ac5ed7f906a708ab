import { quoteAt } from '../../text/index.ts';
import type { Nominal } from '../actors/nominal.ts';
import { type Line, wordsOf } from '../line.ts';
import type { Participant } from '../mention.ts';
import type { Held } from '../offices/held.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import { titleOf } from '../offices/title.ts';
import type { Figure } from '../people/figure.ts';
import { type Context, participantOf, type Settled, spanOfNominal } from './context.ts';
import { fitsOffice } from './office-fit.ts';

export type OfficeNominal = Extract<Nominal, { kind: 'office' }>;

/** Those whom an office phrase may call by an office that they hold, of a country if one is given. */
export function holders(
  context: Context,
  line: Line,
  phrase: OfficePhrase,
  country: string | null,
): readonly Figure[] {
  // An article asks for "the minister" again and again.
  const { titleFrom, titleTo, head, determiner } = phrase;
  const asked = [wordsOf(line, titleFrom, titleTo), head.singular, determiner, country].join('|');
  const known = context.holders.get(asked);
  if (known) return known;
  const found: Figure[] = [];
  for (const [figure, offices] of context.holdings) {
    const fits = (held: Held) =>
      (country === null || held.country === country) &&
      held.tense !== 'former' &&
      fitsOffice(line, phrase, held);
    if (offices.some(fits)) found.push(figure);
  }
  context.holders.set(asked, found);
  return found;
}

export function person(context: Context, nominal: OfficeNominal, figure: Figure, reason: string): Settled {
  return {
    participants: [participantOf(context, figure, spanOfNominal(nominal), nominal.line, reason)],
    figures: [figure],
  };
}

export const role = (nominal: OfficeNominal, country: string | null, reason: string | null): Settled => ({
  participants: [
    roleOf(
      nominal,
      titleOf(nominal.line, nominal.phrase),
      country,
      nominal.phrase.organisation,
      reason ? 'inferred' : 'stated',
      reason,
    ),
  ],
  figures: [],
});

export function roleOf(
  nominal: OfficeNominal,
  title: string,
  country: string | null,
  organisation: string | null,
  basis: Participant['basis'],
  reason: string | null,
): Participant {
  return {
    actor: { kind: 'role', title, country, organisation },
    country,
    words: quoteAt(nominal.line.article.text, spanOfNominal(nominal)),
    basis,
    reason,
  };
}
