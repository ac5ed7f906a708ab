import { countryByCode } from '../../gazetteer/index.ts';
import type { Note, Span } from '../../text/index.ts';
import { note, quoteAt, wordsAt } from '../../text/index.ts';
import type { Nominal } from '../actors/nominal.ts';
import { type Line, spanOf, wordsOf } from '../line.ts';
import type { Actor, Participant } from '../mention.ts';
import type { Held } from '../offices/held.ts';
import type { Figure } from '../people/figure.ts';
import type { Discourse } from './discourse.ts';
import type { Scene } from './scene.ts';

/** All that resolving a noun phrase may look at, and what it adds to. */
export interface Context {
  readonly lines: readonly Line[];
  readonly scene: Scene;
  readonly holdings: ReadonlyMap<Figure, readonly Held[]>;
  /** Who holds an office that was asked for before, by the words that ask. */
  readonly holders: Map<string, readonly Figure[]>;
  readonly ids: ReadonlyMap<Figure, string>;
  readonly discourse: Discourse;
  readonly notes: Note[];
}

/** Whom a noun phrase stands for. */
export interface Settled {
  readonly participants: readonly Participant[];
  readonly figures: readonly Figure[];
}

export const NOBODY: Settled = { participants: [], figures: [] };

export const fullName = (figure: Figure): string =>
  wordsOf(figure.fullest.line, figure.fullest.from, figure.fullest.to);

export const countryName = (code: string): string => countryByCode(code)?.name ?? code;

/** The country on whose side someone is: of the office they hold, else as the words around the name say. */
export function countryOf(context: Context, figure: Figure): string | null {
  const offices = context.holdings.get(figure) ?? [];
  const current =
    offices.find((held) => held.country && held.tense !== 'former') ?? offices.find((held) => held.country);
  return current?.country ?? figure.places.find((place) => place.country)?.country ?? null;
}

export function actorOf(context: Context, figure: Figure): Actor {
  const id = context.ids.get(figure)!;
  return (context.holdings.get(figure) ?? []).length > 0
    ? { kind: 'official', official: id }
    : { kind: 'person', name: fullName(figure) };
}

/** Someone as taking part at a place, with the words that stand there. */
export function participantOf(
  context: Context,
  figure: Figure,
  words: Span,
  line: Line,
  reason: string | null,
): Participant {
  return {
    actor: actorOf(context, figure),
    country: countryOf(context, figure),
    words: quoteAt(line.article.text, words),
    basis: reason ? 'inferred' : 'stated',
    reason,
  };
}

export const spanOfNominal = (nominal: Nominal): Span => spanOf(nominal.line, nominal.from, nominal.to);

export const wordsOfNominal = (nominal: Nominal): string =>
  wordsAt(nominal.line.article.text, spanOfNominal(nominal));

/** Two fit equally: said in a note, and nobody is taken. */
export function tied(context: Context, nominal: Nominal, candidates: readonly Figure[]): Settled {
  const who = candidates.map(fullName).join(' or ');
  context.notes.push(
    note(
      spanOfNominal(nominal),
      'mentions:two-candidates',
      `“${wordsOfNominal(nominal)}” may be ${who}; the words before do not settle which.`,
    ),
  );
  return NOBODY;
}
