import { NEUTRAL_GROUND } from '../words/own-side.ts';
import { type CountryRule, countryName, isSide, type Search, statedCountry } from './search.ts';

/** A government that publishes a story itself calls its own office-holders by title alone. */
export const publisher: CountryRule = ({ scene, held }) => {
  const { line } = held.named;
  const words = line.tokens.slice(held.attached.phrase.from, held.attached.phrase.headAt);
  if (!scene.publisher || words.some((token) => token.norm === 'visiting')) return null;
  return {
    country: scene.publisher,
    reason: `The government of ${countryName(scene.publisher)} published this.`,
  };
};

/** "Foreign Ministry Spokeswoman Lee told TASS", wherever it is filed from: the press of a state calls its own so. */
export const ownPress: CountryRule = ({ scene, held }) => {
  const { phrase, via } = held.attached;
  const words = held.named.line.tokens.slice(phrase.from, phrase.headAt);
  if (!scene.press || via === 'list' || words.some((token) => token.norm === 'visiting')) return null;
  // A story filed from elsewhere may go on with the offices of its hosts.
  if (scene.press !== scene.dateline && !/^spokes/u.test(phrase.head.singular)) return null;
  return { country: scene.press, reason: `The press of ${countryName(scene.press)} wrote the story.` };
};

/** A story filed from a country calls its own office-holders by title alone. */
export const dateline: CountryRule = (search) => {
  const { scene, held } = search;
  const { line } = held.named;
  const words = line.tokens.slice(held.attached.phrase.from, held.attached.phrase.headAt);
  // A place that the story itself is silent about is only where its writer sits.
  if (!scene.dateline || isGuest(search)) return null;
  if (scene.leads.length > 0 && !scene.ranked.includes(scene.dateline) && !opensAtHome(search)) return null;
  if (words.some((token) => token.norm === 'visiting')) return null;
  return { country: scene.dateline, reason: `The story was filed from ${countryName(scene.dateline)}.` };
};

/**
 * The story opens with someone who is called by title alone ("SEOUL — President Roy will meet …"),
 * as a country's own press calls its own.
 */
export function opensAtHome({ scene, held, all, lines }: Search): boolean {
  const home = scene.dateline!;
  if (NEUTRAL_GROUND.has(home)) return false;
  if (held.named.line === lines[0] && held.attached.phrase.from <= 1) return true;
  for (const offices of all.values())
    if (offices.some(({ named, country }) => country === home && named.line === lines[0])) return true;
  return false;
}

/**
 * "LIMA: Prime Minister Roy and Peruvian President Lee agreed", "LIMA: Kenya’s president met them in Lima":
 * filed from where the story’s own are guests.
 */
function isGuest(search: Search): boolean {
  const { scene, all, lines } = search;
  if (opensWithGuest(search)) return true;
  let hosts = false;
  let guests = false;
  for (const offices of all.values())
    for (const { named, attached, country } of offices) {
      if (named.line !== lines[0]) continue;
      hosts ||= attached.country === scene.dateline;
      guests ||= attached.country === null && country !== null && country !== scene.dateline;
    }
  return hosts && guests;
}

/** Another country acts first, and the story says where although its dateline has. */
export function opensWithGuest({ scene, lines }: Search): boolean {
  const line = lines[0]!;
  const [first, ...more] = scene.bySentence[0]!;
  return (
    first !== undefined &&
    first.code !== scene.dateline &&
    isSide(line, first) &&
    more.some(
      ({ code, at, known }) =>
        code === scene.dateline &&
        (known.place !== null || known.country?.as === 'capital') &&
        line.tokens[at - 1]?.norm === 'in',
    )
  );
}

/**
 * "President Roy spoke today with Premier Lee of Peru.": so the seat of a government tells of its head, and
 * names no country of its own before its own house.
 */
export const seat: CountryRule = ({ scene, held, all, lines }) => {
  const opens = [...all.values()].some((offices) =>
    offices.some(
      ({ named, attached }) =>
        named.line === lines[0] && attached.phrase.from === 0 && attached.country === null,
    ),
  );
  if (scene.dateline || !opens || !lines[0]!.tokens.some(({ norm }) => norm === 'today')) return null;
  const seats = new Set(
    scene.bySentence.flat().flatMap(({ code, known }) => (known.country?.as === 'seat' ? [code] : [])),
  );
  const [country] = seats;
  const { from, headAt } = held.attached.phrase;
  const visiting = held.named.line.tokens.slice(from, headAt).some(({ norm }) => norm === 'visiting');
  if (seats.size !== 1 || !country || visiting) return null;
  for (const offices of all.values()) if (statedCountry(offices) === country) return null;
  return { country, reason: `Told by the seat of government of ${countryName(country)}.` };
};
