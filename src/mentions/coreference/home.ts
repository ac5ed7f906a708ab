import { officeOf } from '../../gazetteer/index.ts';
import { hasOffice } from '../offices/admissible.ts';
import { isSide, statedCountry } from '../offices/search.ts';
import { titleOf } from '../offices/title.ts';
import { setOf } from '../words/set.ts';
import { type Context, countryName } from './context.ts';
import type { OfficeNominal } from './roles.ts';
import type { CountryAt } from './scene.ts';

/** A country, with why it is taken to be meant. */
interface Home {
  readonly country: string;
  readonly reason: string;
}

/**
 * "The Prime Minister spoke to President Lee of Peru", whom nobody names: so a government's own release
 * calls its own. The country that published it, or whose seat of government the article names, or that it names in one breath
 * with that of those who are met, or that alone of the others acts. Null where that settles nothing.
 */
export function homeOf(context: Context, nominal: OfficeNominal): Home | null {
  const { phrase, line } = nominal;
  if (!phrase.capital || phrase.determiner !== 'the' || phrase.head.plural || phrase.organisation)
    return null;
  if (!GOVERNS.has(phrase.head.singular)) return null;
  const title = titleOf(line, phrase);
  if (phrase.titleTo - phrase.titleFrom < 2 && !/^(?:president|taoiseach|chancellor)$/iu.test(title))
    return null;
  const { publisher } = context.scene;
  if (publisher && hasOffice(title, officeOf(title, publisher)?.id ?? null, publisher))
    return { country: publisher, reason: `The government of ${countryName(publisher)} published this.` };
  const others = countriesOfOthers(context, nominal);
  const may = (code: string): boolean =>
    !others.has(code) && hasOffice(title, officeOf(title, code)?.id ?? null, code);
  const all = context.scene.bySentence.flatMap((here, sentence) =>
    here.filter(({ code }) => may(code)).map((one) => ({ one, line: context.lines[sentence]! })),
  );
  const seats = new Set(all.filter(({ one }) => isSeat(one)).map(({ one }) => one.code));
  const beside = new Set(
    all.filter(({ one, line: at }) => isBeside(context, at, one, others)).map(({ one }) => one.code),
  );
  const acting = new Set(all.filter(({ one, line: at }) => isSide(at, one)).map(({ one }) => one.code));
  return (
    only(seats, (name) => `The article speaks of the seat of government of ${name}.`) ??
    only(beside, (name) => `The article names ${name} together with the country of the other side.`) ??
    only(acting, (name) => `Besides the countries of others only ${name} acts in the article.`)
  );
}

/** Heads of those whom a government's own release calls by their title. */
const GOVERNS = setOf(
  'minister premier president vice-president chancellor secretary taoiseach king queen emir amir sultan',
);

function only(codes: ReadonlySet<string>, reason: (name: string) => string): Home | null {
  const [country] = codes;
  return codes.size === 1 && country ? { country, reason: reason(countryName(country)) } : null;
}

/** Countries of those whom the article names with their office, or the sentence by it alone ("the President of Peru"). */
function countriesOfOthers({ holdings, scene }: Context, { line }: OfficeNominal): ReadonlySet<string> {
  const ofTitles = scene.bySentence[line.sentence.index]!.filter(({ at }) => {
    const before = line.tokens[at - 1]?.norm;
    return before === 'of' || (before === 'the' && line.tokens[at - 2]?.norm === 'of');
  });
  const stated = [...holdings.values()].map(statedCountry).filter((code) => code !== null);
  return new Set([...stated, ...ofTitles.map(({ code }) => code)]);
}

const isSeat = ({ known }: CountryAt): boolean => known.country?.as === 'seat';

/** "the UK and Malta", "Malta and the UK", "the UK-Malta partnership". */
function isBeside(
  { scene }: Context,
  line: CountryLine,
  one: CountryAt,
  others: ReadonlySet<string>,
): boolean {
  if (one.known.pair.length > 0) return one.known.pair.some((code) => others.has(code));
  return scene.bySentence[line.sentence.index]!.some(
    ({ code, at, known }) =>
      others.has(code) && (joins(line, known.to, one.at) || joins(line, one.known.to, at)),
  );
}

type CountryLine = Context['lines'][number];

/** Whether nothing but "and the" stands between two tokens. */
function joins(line: CountryLine, from: number, to: number): boolean {
  const between = line.tokens.slice(from, Math.max(from, to)).map(({ norm }) => norm);
  return between[0] === 'and' && (between.length === 1 || (between.length === 2 && between[1] === 'the'));
}
