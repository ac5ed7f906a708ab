import { quoteAt } from '../../text/index.ts';
import type { Nominal } from '../actors/nominal.ts';
import type { Line } from '../line.ts';
import type { Participant } from '../mention.ts';
import type { Held } from '../offices/held.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import { titleOf } from '../offices/title.ts';
import type { Figure } from '../people/figure.ts';
import { SAYING } from '../words/pronouns.ts';
import {
  type Context,
  countryName,
  countryOf,
  fullName,
  NOBODY,
  participantOf,
  type Settled,
  spanOfNominal,
  tied,
} from './context.ts';
import { choices, settle } from './discourse.ts';
import { fitsOffice, sameNoun } from './office-fit.ts';

// "the foreign minister" may be a secretary of state, if no minister is about.
const OTHER_NOUN = -2;

type OfficeNominal = Extract<Nominal, { kind: 'office' }>;

/** Who stands behind a title: "the minister", "the Korean premier", "the interior ministers of A and B". */
export function resolveTitle(context: Context, nominal: OfficeNominal): Settled {
  const { phrase } = nominal;
  if (phrase.head.class === 'counterpart') return counterpart(context, nominal);
  if (phrase.head.plural) return several(context, nominal);
  const country = phrase.countries[0] ?? null;
  if (country) return ofCountry(context, nominal, country);
  if (phrase.determiner === 'a' || phrase.determiner === 'an') return role(nominal, null, null);
  if (phrase.owner >= 0 || phrase.determiner === 'his' || phrase.determiner === 'her')
    return role(nominal, null, null);
  return before(context, nominal);
}

/** "the Korean premier": someone of that office and country, wherever the article names them. */
function ofCountry(context: Context, nominal: OfficeNominal, country: string): Settled {
  const { phrase, line } = nominal;
  if (phrase.determiner === 'a' || phrase.determiner === 'an') return role(nominal, country, null);
  const found = holders(context, line, phrase, country);
  const spoken = found.filter((figure) => context.discourse.last.has(figure));
  const few = spoken.length > 0 ? spoken : found;
  if (few.length === 1)
    return person(
      context,
      nominal,
      few[0]!,
      `${fullName(few[0]!)} is the ${titleOf(line, phrase)} of ${countryName(country)} in this article.`,
    );
  if (few.length > 1) {
    const { figure } = settle(
      choices(context.discourse, line.sentence.index, 4, (one) => (few.includes(one) ? 0 : null)),
    );
    if (figure)
      return person(
        context,
        nominal,
        figure,
        `${fullName(figure)} of ${countryName(country)} was spoken of last.`,
      );
    return tied(context, nominal, few);
  }
  return role(nominal, country, null);
}

/** "the minister": whoever of that office was spoken of last, the subject before the rest. */
function before(context: Context, nominal: OfficeNominal): Settled {
  const { line, phrase } = nominal;
  const found = choices(context.discourse, line.sentence.index, 12, (figure) => {
    const held = (context.holdings.get(figure) ?? []).filter(
      (one) => one.tense !== 'former' && fitsOffice(line, phrase, one),
    );
    if (held.length === 0) return null;
    return held.some((one) => sameNoun(phrase, one)) ? 0 : OTHER_NOUN;
  });
  const { figure, tie } = settle(found);
  if (figure)
    return person(
      context,
      nominal,
      figure,
      `The ${titleOf(line, phrase)} spoken of last is ${fullName(figure)}.`,
    );
  if (tie.length > 0) return tied(context, nominal, tie);
  const later = holders(context, line, phrase, null);
  if (phrase.titleTo - phrase.titleFrom > 1 && later.length === 1)
    return person(
      context,
      nominal,
      later[0]!,
      `${fullName(later[0]!)} is the only ${titleOf(line, phrase)} whom the article names.`,
    );
  if (phrase.head.class === 'general' || !phrase.public) return NOBODY;
  return role(nominal, null, null);
}

function holders(context: Context, line: Line, phrase: OfficePhrase, country: string | null): Figure[] {
  const found: Figure[] = [];
  for (const [figure, offices] of context.holdings) {
    const fits = (held: Held) =>
      (country === null || held.country === country) &&
      held.tense !== 'former' &&
      fitsOffice(line, phrase, held);
    if (offices.some(fits)) found.push(figure);
  }
  return found;
}

/** "his Japanese counterpart": the office of who was spoken of last, of the other country. */
function counterpart(context: Context, nominal: OfficeNominal): Settled {
  const { line, phrase } = nominal;
  const country = phrase.countries[0] ?? null;
  const { figure: owner } = settle(
    choices(context.discourse, line.sentence.index, 2, (figure) => {
      const office = context.holdings.get(figure)?.[0];
      return office && (country === null || countryOf(context, figure) !== country) ? 0 : null;
    }),
  );
  const office = owner && context.holdings.get(owner)?.find((held) => held.tense !== 'former' && !held.weak);
  if (!owner || !office) return country ? role(nominal, country, 'The office is not stated.') : NOBODY;
  const side = country ?? otherLead(context, countryOf(context, owner));
  const reason = `The counterpart of ${fullName(owner)}, ${office.title}.`;
  const same = [...context.holdings].find(
    ([figure, offices]) =>
      figure !== owner &&
      side !== null &&
      offices.some(
        (held) =>
          held.country === side &&
          held.office !== null &&
          held.office === office.office &&
          held.tense === 'current',
      ),
  );
  if (same) return person(context, nominal, same[0], reason);
  return {
    participants: [roleOf(nominal, office.title, side, null, 'inferred', reason)],
    figures: [],
  };
}

const otherLead = (context: Context, side: string | null): string | null => {
  const { leads } = context.scene;
  if (!side || !leads.includes(side)) return null;
  return leads.find((code) => code !== side) ?? null;
};

/** "the interior ministers of A and B", "the two leaders", "both ministers", "Indian officials". */
function several(context: Context, nominal: OfficeNominal): Settled {
  const { line, phrase } = nominal;
  const title = titleOf(line, phrase);
  if (phrase.countries.length > 0) {
    const parts = phrase.countries.map((country) => {
      const found = phrase.countries.length > 1 ? holders(context, line, phrase, country) : [];
      return found.length === 1
        ? {
            figure: found[0]!,
            participant: participantOf(
              context,
              found[0]!,
              spanOfNominal(nominal),
              line,
              `${fullName(found[0]!)} is the ${title} of ${countryName(country)} in this article.`,
            ),
          }
        : { figure: null, participant: roleOf(nominal, title, country, null, 'stated', null) };
    });
    return {
      participants: parts.map(({ participant }) => participant),
      figures: parts.flatMap(({ figure }) => figure ?? []),
    };
  }
  const paired = phrase.determiner === 'two' || phrase.determiner === 'both' || phrase.determiner === 'the';
  const pair = paired ? lastTwo(context, nominal) : null;
  if (pair) {
    const reason = `${fullName(pair[0]!)} and ${fullName(pair[1]!)} were spoken of last.`;
    return {
      participants: pair.map((figure) =>
        participantOf(context, figure, spanOfNominal(nominal), line, reason),
      ),
      figures: pair,
    };
  }
  // "officials said": unnamed speakers; "world leaders" are nobody that can be told apart.
  const speak = SAYING.has(line.tokens[phrase.to]?.norm ?? '');
  return phrase.organisation || (speak && phrase.determiner === null) ? role(nominal, null, null) : NOBODY;
}

/** The two who were spoken of last and may be called so; null where there are three, or one. */
function lastTwo(context: Context, nominal: OfficeNominal): readonly Figure[] | null {
  const { line, phrase } = nominal;
  const sentence = line.sentence.index;
  const generic = phrase.head.singular === 'leader' || phrase.head.singular === 'official';
  for (let reach = 0; reach <= 3; reach += 1) {
    const found: Figure[] = [];
    for (const [figure, last] of context.discourse.last) {
      if (sentence - last.sentence > reach) continue;
      const offices = context.holdings.get(figure) ?? [];
      if (generic ? offices.length > 0 : offices.some((held) => fitsOffice(line, phrase, held)))
        found.push(figure);
    }
    const exact = found.filter((figure) =>
      (context.holdings.get(figure) ?? []).some((held) => fitsOffice(line, phrase, held)),
    );
    const few = exact.length === 2 ? exact : found;
    if (few.length === 2) return few;
    if (few.length > 2) return null;
  }
  return null;
}

function person(context: Context, nominal: OfficeNominal, figure: Figure, reason: string): Settled {
  return {
    participants: [participantOf(context, figure, spanOfNominal(nominal), nominal.line, reason)],
    figures: [figure],
  };
}

const role = (nominal: OfficeNominal, country: string | null, reason: string | null): Settled => ({
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

function roleOf(
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
