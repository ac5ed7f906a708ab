import { quoteAt } from '../../text/index.ts';
import { type Context, countryName, countryOf, spanOfNominal } from '../coreference/context.ts';
import { spanOf } from '../line.ts';
import type { Participant } from '../mention.ts';
import { NAMED_SO_BY } from '../words/actor-words.ts';
import type { Nominal } from './nominal.ts';

type Body = Extract<Nominal, { kind: 'body' }>;

/** Whose "the government" or "the Foreign Ministry" is: of who acted last, of where the sentence is set, of the dateline. */
export function ownedBody(context: Context, nominal: Body): readonly Participant[] {
  const code = ownerOf(context, nominal);
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

function ownerOf(context: Context, nominal: Body): string | null {
  const able = NAMED_SO_BY[nominal.title.toLowerCase()];
  const code = spokenOwner(context, nominal, (one) => able?.has(one) ?? true);
  if (code && (able?.has(code) ?? true)) return code;
  // "the Home Office": where only one of the states in the story has such a body.
  const few = able ? context.scene.ranked.filter((one) => able.has(one)) : [];
  return few.length === 1 ? few[0]! : null;
}

function spokenOwner(
  context: Context,
  { line, from, owner }: Body,
  able: (code: string) => boolean,
): string | null {
  const sentence = line.sentence.index;
  const opening = context.scene.bySentence[sentence]!.find(({ at }) => at < from && at <= 2);
  if (opening && line.tokens[opening.at - 1]?.norm === 'in') return opening.code;
  if (owner === 'his' || owner === 'her') {
    for (const [figure, last] of [...context.discourse.last].reverse())
      if (sentence - last.sentence <= 1) return countryOf(context, figure);
  }
  for (let at = sentence; at >= sentence - 2; at -= 1) {
    const codes = [...(context.discourse.states.get(at) ?? [])].filter(able);
    if (codes.length > 0) return codes.length === 1 ? codes[0]! : (context.scene.dateline ?? codes[0]!);
  }
  return context.scene.dateline;
}
