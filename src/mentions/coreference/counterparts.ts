import type { Held } from '../offices/held.ts';
import type { Figure } from '../people/figure.ts';
import { type Context, countryOf, fullName, NOBODY, type Settled } from './context.ts';
import { choices, settle } from './discourse.ts';
import { type OfficeNominal, person, role, roleOf } from './roles.ts';

/** "his Japanese counterpart": the office of who was spoken of last, of the other country. */
export function counterpart(context: Context, nominal: OfficeNominal): Settled {
  const { line, phrase } = nominal;
  const country = phrase.countries[0] ?? null;
  const { figure: owner } = settle(
    choices(context.discourse, line.sentence.index, 2, (figure) => {
      const office = context.holdings.get(figure)?.[0];
      return office && (country === null || countryOf(context, figure) !== country) ? 0 : null;
    }),
  );
  const office = owner && context.holdings.get(owner)?.find((held) => held.tense !== 'former' && !held.weak);
  const unnamed = owner ? null : unnamedOffice(context, nominal);
  if (unnamed && country)
    return {
      participants: phrase.countries.map((side) =>
        roleOf(nominal, unnamed, side, null, 'inferred', `The counterpart of the ${unnamed}.`),
      ),
      figures: [],
    };
  if (!owner || !office) return country ? role(nominal, country, 'The office is not stated.') : NOBODY;
  const reason = `The counterpart of ${fullName(owner)}, ${office.title}.`;
  // "his counterparts from Chad and Peru": one for each.
  const sides =
    phrase.countries.length > 1
      ? phrase.countries
      : [country ?? otherLead(context, countryOf(context, owner))];
  const each = sides.map((side) => ofSide(context, nominal, owner, office, side, reason));
  return {
    participants: each.flatMap(({ participants }) => participants),
    figures: each.flatMap(({ figures }) => figures),
  };
}

/** "Rwanda’s foreign minister and his Congolese counterpart": the title of whoever was spoken of just before, unnamed. */
function unnamedOffice({ discourse }: Context, { line, phrase }: OfficeNominal): string | null {
  const actor =
    discourse.role?.sentence === line.sentence.index ? discourse.role.participants[0]?.actor : null;
  const owned = phrase.determiner === 'his' || phrase.determiner === 'her';
  return owned && actor?.kind === 'role' && actor.country !== phrase.countries[0] ? actor.title : null;
}

/** Who holds the same office on another side, else that office without a name. */
function ofSide(
  context: Context,
  nominal: OfficeNominal,
  owner: Figure,
  office: Held,
  side: string | null,
  reason: string,
): Settled {
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
