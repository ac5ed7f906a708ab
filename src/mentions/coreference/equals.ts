import type { Figure } from '../people/figure.ts';
import { SHORT_HEADS } from '../words/office-heads.ts';
import { type Context, countryOf } from './context.ts';
import { type Choice, settle } from './discourse.ts';
import { isShortFor } from './office-fit.ts';
import { homeOfAll } from './owners.ts';
import type { OfficeNominal } from './roles.ts';

// Verbs whose subject and object do the same: the sentence tells no more of one than of the other.
const TOGETHER = new Set([
  'met',
  'meets',
  'meet',
  'hosted',
  'received',
  'hosts',
  'receives',
  'visited',
  'greeted',
]);

/**
 * The one choice that stands out. Where the best two hold the same office, were last spoken of in
 * one sentence and met each other there, that one of them is its subject does not tell them apart.
 */
export function settleApart(
  context: Context,
  found: readonly Choice[],
): { figure: Figure | null; tie: readonly Figure[] } {
  const [first, second] = found;
  return first && second && met(context, first.figure, second.figure)
    ? { figure: null, tie: [first.figure, second.figure] }
    : settle(found);
}

function met(context: Context, a: Figure, b: Figure): boolean {
  const [one, other] = [context.discourse.last.get(a)!, context.discourse.last.get(b)!];
  if (one.sentence !== other.sentence || one.count !== other.count) return false;
  const office = context.holdings.get(a)?.[0]?.office;
  if (!office || office !== context.holdings.get(b)?.[0]?.office) return false;
  const { tokens } = context.lines[one.sentence]!;
  const between = tokens.slice(Math.min(one.at, other.at), Math.max(one.at, other.at));
  return between.some(({ norm }) => TOGETHER.has(norm)) && !between.some(({ norm }) => norm === ';');
}

/**
 * "The Foreign Secretary", where a Foreign Secretary met a Foreign Minister: of those who hold the same
 * office, the one whose title has these very words. All of them where that tells nobody apart.
 */
export function ofVeryTitle(context: Context, found: readonly Choice[], title: string): readonly Choice[] {
  const short = SHORT_HEADS.has(title);
  if (found.length < 2 || !(short || title.includes(' '))) return found;
  // "EAM" is the External Affairs Minister, not the Foreign Minister whom he met.
  const exact = found.filter(({ figure }) =>
    context.holdings
      .get(figure)
      ?.some((held) => (short ? isShortFor(title, held.title) : held.title.toLowerCase() === title)),
  );
  return exact.length === 1 ? exact : found;
}

/**
 * "The foreign minister", where the story calls its own by title alone and another's with the country: its own,
 * whoever was spoken of last.
 */
export function ofOwn(
  context: Context,
  { phrase }: OfficeNominal,
  found: readonly Choice[],
): readonly Choice[] {
  if (found.length < 2 || phrase.titleTo - phrase.titleFrom < 2) return found;
  const home = homeOfAll(context);
  if (home === null) return found;
  const own = found.filter(({ figure }) => countryOf(context, figure) === home);
  return own.length === 1 ? own : found;
}
