import { quoteAt } from '../../text/index.ts';
import type { Nominal, Resolved } from '../actors/nominal.ts';
import type { Participant } from '../mention.ts';
import type { Figure } from '../people/figure.ts';
import {
  type Context,
  countryName,
  fullName,
  participantOf,
  type Settled,
  spanOfNominal,
  wordsOfNominal,
} from './context.ts';
import { spokenWithin } from './discourse.ts';

const ENCOUNTERS = new Set([
  'meeting',
  'meetings',
  'talks',
  'conversation',
  'call',
  'discussion',
  'discussions',
  'encounter',
  'summit',
  'dialogue',
  'consultations',
]);

/** "their meeting": the people or states joined before it in the sentence. */
export function groupBefore(
  context: Context,
  nominal: Nominal,
  earlier: readonly Resolved[],
): Settled | null {
  const group = meetsNext(nominal) ? facing(earlier) : joinedLast(earlier);
  if (group.length < 2) return null;
  const figures = group.flatMap(({ figures: some }) => some);
  const states = group
    .flatMap(({ participants }) => participants)
    .filter(({ actor }) => actor.kind === 'government');
  if (figures.length > 1) return ofFigures(context, nominal, figures);
  return states.length > 1
    ? ofStates(
        nominal,
        states.map(({ country }) => country!),
      )
    : null;
}

/** "their meeting", "their second telephone call": an encounter is owned by those who have it. */
function meetsNext({ line, to, possessive }: Nominal): boolean {
  if (!possessive) return false;
  for (let at = to; at < to + 3; at += 1) {
    const token = line.tokens[at];
    if (token && ENCOUNTERS.has(token.norm)) return true;
    if (token?.shape !== 'lower') return false;
  }
  return false;
}

/** The two who face each other in a sentence: "A praised B during their meeting". */
function facing(earlier: readonly Resolved[]): readonly Resolved[] {
  const people = earlier.filter(({ nominal, figures }) => figures.length > 0 && !nominal.possessive);
  const two = new Set(people.flatMap(({ figures }) => figures));
  return two.size === 2 && people.length === 2 ? people : joinedLast(earlier);
}

/** The last run of mentions that only commas and "and" part. */
function joinedLast(earlier: readonly Resolved[]): readonly Resolved[] {
  for (let end = earlier.length; end > 1; end -= 1) {
    let start = end - 1;
    while (start > 0 && joined(earlier[start - 1]!.nominal, earlier[start]!.nominal)) start -= 1;
    if (end - start > 1) return earlier.slice(start, end);
  }
  return [];
}

/** Whether nothing but commas and "and" stands between two noun phrases. */
export function joined(a: Nominal, b: Nominal): boolean {
  if (a.possessive || b.from <= a.to) return false;
  for (let at = a.to; at < b.from; at += 1) {
    const { norm } = b.line.tokens[at]!;
    if (norm !== ',' && norm !== 'and' && norm !== '&' && norm !== 'as' && norm !== 'well') return false;
  }
  return b.from - a.to <= 4;
}

/** The two people, else the two states, that were spoken of last: by sentence, going back. */
export function pairBefore(context: Context, nominal: Nominal): Settled | null {
  const sentence = nominal.line.sentence.index;
  for (let reach = 0; reach <= 2; reach += 1) {
    const figures = reach === 0 ? [] : spokenWithin(context.discourse, sentence - 1, reach - 1);
    if (figures.length === 2) return ofFigures(context, nominal, figures);
    if (figures.length > 2) return null;
    if (figures.length > 0) continue;
    const states = statesWithin(context, sentence, reach);
    if (states.length === 2) return ofStates(nominal, states);
  }
  return null;
}

/** "the two countries": the sides spoken of last, else the two that the story is about. */
export function resolveStates(context: Context, nominal: Nominal): Settled | null {
  const sentence = nominal.line.sentence.index;
  for (let reach = 0; reach <= 2; reach += 1) {
    const states = statesWithin(context, sentence, reach);
    if (states.length === 2) return ofStates(nominal, states);
    if (states.length > 2) break;
  }
  return context.scene.leads.length === 2 ? ofStates(nominal, context.scene.leads) : null;
}

/** Countries named or acted for in the last sentences. */
function statesWithin(context: Context, sentence: number, reach: number): string[] {
  const codes = new Set<string>();
  for (let at = sentence; at >= Math.max(0, sentence - reach); at -= 1) {
    for (const code of context.discourse.states.get(at) ?? []) codes.add(code);
    if (at === sentence) continue;
    for (const { code, known, at: token } of context.scene.bySentence[at]!) {
      // "met in Luanda": where, and not who.
      const where = known.country?.as === 'capital' && context.lines[at]!.tokens[token - 1]?.norm === 'in';
      if (!where && (known.country || known.pair.length > 0)) codes.add(code);
    }
  }
  return [...codes];
}

function ofFigures(context: Context, nominal: Nominal, figures: readonly Figure[]): Settled {
  const reason = `“${wordsOfNominal(nominal)}” stands for ${figures.map(fullName).join(' and ')}, spoken of last.`;
  return {
    participants: figures.map((figure) =>
      participantOf(context, figure, spanOfNominal(nominal), nominal.line, reason),
    ),
    figures,
  };
}

function ofStates(nominal: Nominal, codes: readonly string[]): Settled {
  const reason = `“${wordsOfNominal(nominal)}” stands for ${codes.map(countryName).join(' and ')}, spoken of last.`;
  const participants = codes.map(
    (code): Participant => ({
      actor: { kind: 'government', country: code },
      country: code,
      words: quoteAt(nominal.line.article.text, spanOfNominal(nominal)),
      basis: 'inferred',
      reason,
    }),
  );
  return { participants, figures: [] };
}
