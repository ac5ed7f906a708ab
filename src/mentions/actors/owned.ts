import { quoteAt } from '../../text/index.ts';
import { type Context, countryName, countryOf, fullName, spanOfNominal } from '../coreference/context.ts';
import { bodyOwner } from '../coreference/owners.ts';
import { spanOf } from '../line.ts';
import type { Participant } from '../mention.ts';
import type { Figure } from '../people/figure.ts';
import type { Nominal } from './nominal.ts';

type Body = Extract<Nominal, { kind: 'body' }>;

/** Whose "the government" or "the Foreign Ministry" is: of who acted last, of where the sentence is set, of the dateline. */
export function ownedBody(context: Context, nominal: Body): readonly Participant[] {
  const code = bodyOwner(context, nominal, nominal.title, nominal.owner);
  if (!code) return unowned(nominal);
  return [
    {
      actor: nominal.government
        ? { kind: 'government', country: code }
        : { kind: 'role', title: nominal.title, country: code, organisation: null },
      country: code,
      words: quoteAt(nominal.line.article.text, spanOfNominal(nominal)),
      basis: 'inferred',
      reason: `${countryName(code)} is the country spoken of last.`,
    },
  ];
}

/** A body of a kind that no state is known to own: the kind alone. */
const unowned = (nominal: Body): readonly Participant[] =>
  nominal.organisation === null
    ? []
    : [
        {
          actor: { kind: 'organisation', organisation: nominal.organisation },
          country: null,
          words: quoteAt(nominal.line.article.text, spanOf(nominal.line, nominal.headFrom, nominal.headTo)),
          basis: 'stated',
          reason: null,
        },
      ];

/** The government that someone heads: of their country, if it is known. */
export function ruledBy(context: Context, nominal: Nominal, figure: Figure): readonly Participant[] {
  const country = countryOf(context, figure);
  if (!country) return [];
  return [
    {
      actor: { kind: 'government', country },
      country,
      words: quoteAt(nominal.line.article.text, spanOfNominal(nominal)),
      basis: 'inferred',
      reason: `The government of ${fullName(figure)}, of ${countryName(country)}.`,
    },
  ];
}
