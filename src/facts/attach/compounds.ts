import type { Tape } from '../../clauses/index.ts';
import { compoundCountries, lookUp } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Quote, quoteAt, tokenise } from '../../text/index.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Scene } from './scene.ts';

/** The two sides of a hyphenated word in a noun phrase: "the Kenya-Uganda border treaty", "the EU-Senegal pact". */
export function compoundSides(scene: Scene, tape: Tape, { from, noun }: NounPhrase): Participant[] {
  const { article } = scene.marked;
  const { tokens } = article.sentences[tape.sentence]!;
  for (let at = from; at < noun; at += 1) {
    const item = tape.items[at]!;
    if (item.kind !== 'word') continue;
    const token = tokens[item.from]!;
    const countries = compoundCountries(token) ?? [];
    const body = countries.length === 1 ? bodyIn(article.text.slice(token.start, token.end)) : null;
    if (body)
      return [
        ...countries.map((country) => stateOf(country, quoteAt(article.text, token))),
        bodyOf(body, quoteAt(article.text, token)),
      ];
    if (countries.length !== 2 || countries[0] === countries[1]) continue;
    return countries.map((country) => stateOf(country, quoteAt(article.text, token)));
  }
  return [];
}

const stateOf = (country: string, words: Quote): Participant => ({
  actor: { kind: 'government', country },
  country,
  words,
  basis: 'stated',
  reason: null,
});

const bodyOf = (organisation: string, words: Quote): Participant => ({
  actor: { kind: 'organisation', organisation },
  country: null,
  words,
  basis: 'stated',
  reason: null,
});

/** "EU-Senegal": the body that is one side of a hyphenated word; null where neither is. */
function bodyIn(word: string): string | null {
  for (const part of word.split('-')) {
    const entries = lookUp(tokenise(part, { start: 0, end: part.length }), 0)?.entries ?? [];
    for (const entry of entries)
      if (entry.type === 'organisation' && entry.organisation.party) return entry.organisation.id;
  }
  return null;
}
