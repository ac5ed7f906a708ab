import type { Line } from '../line.ts';
import { titleOf } from '../offices/title.ts';
import type { Figure } from '../people/figure.ts';
import { STATE_PLURALS } from '../words/actor-words.ts';
import { SAYING } from '../words/pronouns.ts';
import {
  type Context,
  countryName,
  fullName,
  NOBODY,
  participantOf,
  type Settled,
  spanOfNominal,
} from './context.ts';
import { spokenWithin } from './discourse.ts';
import { fitsOffice } from './office-fit.ts';
import { homeOfAll } from './owners.ts';
import { holders, type OfficeNominal, role, roleOf } from './roles.ts';

/** "the interior ministers of A and B", "the two leaders", "both ministers", "Indian officials". */
export function several(context: Context, nominal: OfficeNominal): Settled {
  const { line, phrase } = nominal;
  const title = titleOf(line, phrase);
  const those = phrase.countries.length === 1 ? ofOneCountry(context, nominal, phrase.countries[0]!) : null;
  if (those) return those;
  if (phrase.countries.length > 0) {
    const parts = phrase.countries.map((country) => {
      // "US and Israeli diplomats" are others than the ministers whom the article names.
      const one = phrase.countries.length > 1 && !UNNAMED.has(phrase.head.singular);
      const found = one ? holders(context, line, phrase, country) : [];
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
  if (phrase.organisation || ofStates(line, phrase.to)) return role(nominal, null, null);
  if (!speak || phrase.determiner !== null) return NOBODY;
  // "officials at the foreign ministry said"
  const body = phrase.titleTo > phrase.headAt + 1 ? (context.scene.dateline ?? homeOfAll(context)) : null;
  if (body)
    return role(nominal, body, `The story speaks of bodies of ${countryName(body)} without its name.`);
  const { dateline, ranked } = context.scene;
  const home = phrase.head.class === 'general' && dateline !== null && ranked.slice(0, 2).includes(dateline);
  return home
    ? role(nominal, dateline, `The story was filed from ${countryName(dateline)}.`)
    : role(nominal, null, null);
}

/** "the Japanese ministers": those of that country and office who were named just before, where they are two or more. */
function ofOneCountry(context: Context, nominal: OfficeNominal, country: string): Settled | null {
  const { line, phrase } = nominal;
  if (phrase.determiner !== 'the' || UNNAMED.has(phrase.head.singular)) return null;
  const found = holders(context, line, phrase, country).filter((figure) => {
    const last = context.discourse.last.get(figure);
    return last !== undefined && line.sentence.index - last.sentence <= SPOKEN_WITHIN;
  });
  if (found.length < 2) return null;
  const names = found.map(fullName).join(' and ');
  const reason = `${names} of ${countryName(country)} were spoken of just before.`;
  return {
    participants: found.map((figure) => participantOf(context, figure, spanOfNominal(nominal), line, reason)),
    figures: found,
  };
}

const SPOKEN_WITHIN = 2;

/** Heads of those who stay without a name. */
const UNNAMED: ReadonlySet<string> = new Set(['official', 'diplomat', 'authority', 'member']);

/** "officials from the two countries", "ministers of both states": whose, the group after them says. */
function ofStates({ tokens }: Line, at: number): boolean {
  if (tokens[at]?.norm !== 'from' && tokens[at]?.norm !== 'of') return false;
  const two = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const norm = tokens[two]?.norm;
  return (norm === 'two' || norm === 'both') && STATE_PLURALS.has(tokens[two + 1]?.norm ?? '');
}

/** The two who were spoken of last and may be called so; null where there are three, or one. */
function lastTwo(context: Context, nominal: OfficeNominal): readonly Figure[] | null {
  const { line, phrase } = nominal;
  const sentence = line.sentence.index;
  const generic = phrase.head.singular === 'official';
  for (let reach = 0; reach <= 3; reach += 1) {
    const found: Figure[] = [];
    for (const figure of spokenWithin(context.discourse, sentence, reach)) {
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
