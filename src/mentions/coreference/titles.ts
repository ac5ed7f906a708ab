import type { Line } from '../line.ts';
import { bodyOfPhrase } from '../offices/body-by-title.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import { titleOf } from '../offices/title.ts';
import type { Figure } from '../people/figure.ts';
import { SPEAKING_BODIES } from '../words/actor-words.ts';
import { GUESTS } from '../words/office-heads.ts';
import { isBareSecretary } from '../words/own-side.ts';
import { type Context, countryName, countryOf, fullName, NOBODY, type Settled, tied } from './context.ts';
import { counterpart } from './counterparts.ts';
import { choices, settle } from './discourse.ts';
import { ofOwn, ofVeryTitle, settleApart } from './equals.ts';
import { guest } from './guests.ts';
import { homeOf } from './home.ts';
import { fitsOffice, sameNoun } from './office-fit.ts';
import { bodyOwner } from './owners.ts';
import { holders, type OfficeNominal, person, role, roleOf } from './roles.ts';
import { several } from './several.ts';

// "the foreign minister" may be a secretary of state, if no minister is about.
const OTHER_NOUN = -5;

/**
 * Who stands behind a title: "the minister", "the Korean premier", "the interior ministers of A and B".
 * `others` are those whom the words beside it name, who are not meant.
 */
export function resolveTitle(context: Context, nominal: OfficeNominal, others: readonly Figure[]): Settled {
  const { phrase } = nominal;
  if (phrase.head.class === 'counterpart') return counterpart(context, nominal);
  if (phrase.head.plural) return several(context, nominal);
  if (GUESTS.has(phrase.head.singular)) return guest(context, nominal);
  const country = phrase.countries[0] ?? null;
  if (country) return ofCountry(context, nominal, country);
  if (phrase.determiner === 'a' || phrase.determiner === 'an') return ofBody(context, nominal);
  if (phrase.owner >= 0 || phrase.determiner === 'his' || phrase.determiner === 'her')
    return role(nominal, null, null);
  return before(context, nominal, others);
}

/** "a Foreign Office spokesperson", "a spokesman for President Lee": of the body’s state, or of whom they speak for. */
function ofBody(context: Context, nominal: OfficeNominal): Settled {
  const { line, phrase, from } = nominal;
  if (phrase.organisation !== null) return role(nominal, null, null);
  const patron = patronCountry(context, nominal);
  if (patron) return role(nominal, patron, 'Speaks for someone of that country.');
  const body = line.tokens
    .slice(phrase.titleFrom, phrase.titleTo)
    .some(({ norm }) => SPEAKING_BODIES.has(norm));
  const country = body ? bodyOwner(context, { line, from }, titleOf(line, phrase), null) : null;
  return role(nominal, country, country ? `${countryName(country)} is the country spoken of last.` : null);
}

/** The country of whom a spokesman is said to speak for. */
function patronCountry(context: Context, { line, phrase }: OfficeNominal): string | null {
  if (!phrase.head.singular.startsWith('spokes') || line.tokens[phrase.to]?.norm !== 'for') return null;
  for (const figure of context.holdings.keys())
    for (const place of figure.places)
      if (place.line === line && place.from > phrase.to && place.from - phrase.to <= PATRON_WITHIN)
        return countryOf(context, figure);
  return null;
}

const PATRON_WITHIN = 8;

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
function before(context: Context, nominal: OfficeNominal, others: readonly Figure[]): Settled {
  const { line, phrase } = nominal;
  const found = choices(context.discourse, line.sentence.index, 12, (figure) => {
    if (others.includes(figure)) return null;
    const held = (context.holdings.get(figure) ?? []).filter(
      (one) => one.tense !== 'former' && fitsOffice(line, phrase, one),
    );
    if (held.length === 0) return null;
    return held.some((one) => sameNoun(phrase, one)) ? 0 : OTHER_NOUN;
  });
  const { unnamed } = context.discourse;
  const title = titleOf(line, phrase).toLowerCase();
  if (unnamed.has(title)) return ofHome(context, nominal);
  const { figure, tie } = settleApart(context, ofOwn(context, nominal, ofVeryTitle(context, found, title)));
  if (figure)
    return person(
      context,
      nominal,
      figure,
      `The ${titleOf(line, phrase)} spoken of last is ${fullName(figure)}.`,
    );
  if (tie.length > 0) return tied(context, nominal, tie);
  const all = holders(context, line, phrase, null);
  // "The Prime Minister spoke to the Prime Minister of Peru, Ann Lee": someone else, whom nobody names.
  const later = all.filter(({ places }) => places[0]!.line !== line);
  if (later.length < all.length && later.length === 0) unnamed.add(title);
  if (phrase.titleTo - phrase.titleFrom > 1 && later.length === 1)
    return person(
      context,
      nominal,
      later[0]!,
      `${fullName(later[0]!)} is the only ${titleOf(line, phrase)} whom the article names.`,
    );
  const body = bodyOfPhrase(context.lines, line, phrase);
  if (body !== null) return ofBodyNamed(nominal, body);
  if (isSecretaryAlone(line, phrase) && context.scene.named.has('US'))
    return role(nominal, 'US', 'A minister who is called “Secretary” alone is one of the United States.');
  if (phrase.head.class === 'general' || !phrase.public) return NOBODY;
  return ofHome(context, nominal);
}

/** "The Prime Minister", whom nobody names: of the country whose own the article is, where that shows. */
function ofHome(context: Context, nominal: OfficeNominal): Settled {
  const home = homeOf(context, nominal);
  return role(nominal, home?.country ?? null, home?.reason ?? null);
}

/** "The Secretary-General", whom nobody named: of the body that the article speaks of. */
const ofBodyNamed = (nominal: OfficeNominal, organisation: string): Settled => ({
  participants: [
    roleOf(
      nominal,
      titleOf(nominal.line, nominal.phrase),
      null,
      organisation,
      'inferred',
      'This title is of a body, and the article names one that has it.',
    ),
  ],
  figures: [],
});

const isSecretaryAlone = (line: Line, phrase: OfficePhrase): boolean =>
  phrase.capital && phrase.determiner === 'the' && isBareSecretary(titleOf(line, phrase));
