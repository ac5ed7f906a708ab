import { layTapes, type Tape, type VerbGroup } from '../../src/clauses/index.ts';
import type { ActorMention, Mentions } from '../../src/mentions/index.ts';
import { type Article, plainArticle, type Sentence, wordsAt } from '../../src/text/index.ts';

/** The invented cast of these tests; each is an actor wherever a text names it. */
const CAST = new Map<string, ActorMention['form']>([
  ['Ann Lee', 'name'],
  ['Bo Roy', 'name'],
  ['Cy Dunn', 'name'],
  ['France', 'country'],
  ['India', 'country'],
  ['the ministry', 'organisation'],
  ['the two sides', 'group'],
  ['the minister', 'role'],
  ['he', 'pronoun'],
  ['she', 'pronoun'],
  ['they', 'pronoun'],
  ['his', 'pronoun'],
]);

export interface Laid {
  readonly article: Article;
  readonly tapes: readonly Tape[];
}

/** Lays the tapes of a text in which the cast acts. */
export function laid(text: string): Laid {
  const article = plainArticle('a', text);
  const actors = article.sentences.flatMap((sentence) => actorsIn(text, sentence));
  const mentions: Mentions = { names: [], actors, officials: [], people: [], notes: [] };
  return { article, tapes: layTapes(article, mentions, []) };
}

function actorsIn(text: string, sentence: Sentence): ActorMention[] {
  const found: ActorMention[] = [];
  for (const [name, form] of CAST) {
    sentence.tokens.forEach((_, from) => {
      const to = from + name.split(' ').length;
      const last = sentence.tokens[to - 1];
      if (!last) return;
      const span = { start: sentence.tokens[from]!.start, end: last.end };
      if (wordsAt(text, span).toLowerCase() !== name.toLowerCase()) return;
      const possessive = name === 'his' || sentence.tokens[to]?.kind === 'possessive';
      const words = { ...span, text: wordsAt(text, span) };
      const actor = { kind: 'person', name } as const;
      const participants = [{ actor, country: null, words, basis: 'stated', reason: null } as const];
      found.push({ ...span, sentence: sentence.index, from, to, head: span, form, participants, possessive });
    });
  }
  return found;
}

/** A verb group in one line: `meet past perfect planned under expect`. */
export function describe(verb: VerbGroup): string {
  return [
    verb.lemma,
    verb.particle ? `+${verb.particle}` : '',
    verb.form === 'finite' ? verb.tense : verb.form,
    verb.perfect ? 'perfect' : '',
    verb.progressive ? 'progressive' : '',
    verb.voice === 'passive' ? 'passive' : '',
    verb.negated ? 'negated' : '',
    verb.modality === 'asserted' ? '' : verb.modality,
    verb.governor ? `under ${verb.governor}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
