import type { Nominal } from '../actors/nominal.ts';
import type { Participant } from '../mention.ts';
import type { Named } from '../names/named.ts';
import type { Figure } from '../people/figure.ts';
import { genderOf } from '../words/given-names.ts';

/** Where someone was last spoken of. */
interface Last {
  /** How many others had been spoken of before they first were. */
  readonly order: number;
  sentence: number;
  at: number;
  subject: boolean;
  count: number;
}

/** Who has been spoken of so far, and how near: what "he" and "the minister" choose from. */
export interface Discourse {
  readonly last: Map<Figure, Last>;
  /** Who was spoken of in each sentence. */
  readonly spoken: Map<number, Set<Figure>>;
  /** Countries that acted, last first within a sentence: sentence → codes. */
  readonly states: Map<number, Set<string>>;
  /** The last unnamed office-holder ("a Mexican official"), whom "he" may mean too. */
  role: { sentence: number; subject: boolean; participants: readonly Participant[] } | null;
  /** Who was last told to have said something. */
  spoke: { readonly figure: Figure; readonly sentence: number } | null;
  /** Titles, in lower case, that stand for someone whom the article does not name beside one whom it does. */
  readonly unnamed: Set<string>;
  /** What pronouns and honorifics have told so far. */
  readonly genders: Map<Figure, 'he' | 'she'>;
  /** What honorifics and titles tell, looked up once a person. */
  readonly titles: Map<Figure, 'he' | 'she' | null>;
}

export const newDiscourse = (): Discourse => ({
  last: new Map(),
  spoken: new Map(),
  states: new Map(),
  role: null,
  spoke: null,
  unnamed: new Set(),
  genders: new Map(),
  titles: new Map(),
});

// A subject is likelier taken up again than anyone else of its sentence, even a sentence further on.
const SUBJECT = 1.5;
// What is named often is a little likelier: breaks ties, no more.
const OFTEN = 0.01;
// Below this two are as likely as each other.
const CLOSE = 0.05;

export function speakOf(
  discourse: Discourse,
  figure: Figure,
  sentence: number,
  at: number,
  subject: boolean,
): void {
  const here = discourse.spoken.get(sentence);
  if (here) here.add(figure);
  else discourse.spoken.set(sentence, new Set([figure]));
  const last = discourse.last.get(figure);
  if (!last) discourse.last.set(figure, { order: discourse.last.size, sentence, at, subject, count: 1 });
  else {
    last.subject = last.sentence === sentence ? last.subject || subject : subject;
    last.sentence = sentence;
    last.at = at;
    last.count += 1;
  }
}

/** Who was last spoken of in a sentence or in so many before it, in the order in which they were first spoken of. */
export function spokenWithin({ last, spoken }: Discourse, sentence: number, reach: number): Figure[] {
  const found: Figure[] = [];
  for (let at = Math.max(0, sentence - reach); at <= sentence; at += 1)
    for (const figure of spoken.get(at) ?? []) if (last.get(figure)!.sentence === at) found.push(figure);
  return found.sort((a, b) => last.get(a)!.order - last.get(b)!.order);
}

/** Keeps an office-holder without a name in mind, if it is one person. */
export function speakOfRole(
  discourse: Discourse,
  nominal: Nominal,
  participants: readonly Participant[],
  subject: boolean,
): void {
  const [one] = participants;
  if (nominal.kind !== 'office' || nominal.phrase.head.plural || participants.length !== 1) return;
  if (one!.actor.kind !== 'role') return;
  discourse.role = {
    sentence: nominal.line.sentence.index,
    subject: subject || nominal.possessive,
    participants,
  };
}

export function speakOfState(discourse: Discourse, code: string, sentence: number): void {
  const codes = discourse.states.get(sentence);
  if (codes) codes.add(code);
  else discourse.states.set(sentence, new Set([code]));
}

export interface Choice {
  readonly figure: Figure;
  readonly score: number;
}

/** Who of those spoken of fits, best first; `reach` is how many sentences back. */
export function choices(
  discourse: Discourse,
  sentence: number,
  reach: number,
  fits: (figure: Figure) => number | null,
): Choice[] {
  const found: Choice[] = [];
  for (const figure of spokenWithin(discourse, sentence, reach)) {
    const fit = fits(figure);
    if (fit === null) continue;
    const last = discourse.last.get(figure)!;
    const score =
      fit - (sentence - last.sentence) + (last.subject ? SUBJECT : 0) + Math.min(last.count, 10) * OFTEN;
    found.push({ figure, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The one choice that stands out; `tie` where two are as likely. */
export function settle(found: readonly Choice[]): { figure: Figure | null; tie: readonly Figure[] } {
  const [first, second] = found;
  if (!first) return { figure: null, tie: [] };
  if (second && first.score - second.score < CLOSE)
    return { figure: null, tie: [first.figure, second.figure] };
  return { figure: first.figure, tie: [] };
}

/** What is known of someone: `sure` by honorific or pronoun, else what the given name suggests. */
export function genderKnown(
  discourse: Discourse,
  figure: Figure,
): { gender: 'he' | 'she' | null; sure: boolean } {
  if (!discourse.titles.has(figure)) discourse.titles.set(figure, titleGender(figure.places));
  const told = discourse.genders.get(figure) ?? discourse.titles.get(figure);
  if (told) return { gender: told, sure: true };
  return { gender: figure.key.length > 1 ? genderOf(figure.key[0]!) : null, sure: false };
}

function titleGender(places: readonly Named[]): 'he' | 'she' | null {
  for (const { line, from, honorificFrom, offices } of places) {
    const norm = honorificFrom < from ? line.tokens[honorificFrom]!.norm : '';
    if (norm === 'mr' || norm === 'sir' || norm === 'lord') return 'he';
    if (norm === 'mrs' || norm === 'ms' || norm === 'miss' || norm === 'dame' || norm === 'lady')
      return 'she';
    for (const { phrase } of offices) {
      if (/(?:man|king|prince|emperor|sultan)$/u.test(phrase.head.singular)) return 'he';
      if (/(?:woman|queen|princess|empress)$/u.test(phrase.head.singular)) return 'she';
    }
  }
  return null;
}
