import type { Tape } from '../../clauses/index.ts';
import { compoundCountries } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { quoteAt } from '../../text/index.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Scene } from './scene.ts';

/** The two states of a hyphenated word in a noun phrase: "the Kenya-Uganda border treaty". */
export function compoundSides(scene: Scene, tape: Tape, { from, noun }: NounPhrase): Participant[] {
  const { article } = scene.marked;
  const { tokens } = article.sentences[tape.sentence]!;
  for (let at = from; at < noun; at += 1) {
    const item = tape.items[at]!;
    if (item.kind !== 'word') continue;
    const token = tokens[item.from]!;
    const countries = compoundCountries(token) ?? [];
    if (countries.length !== 2 || countries[0] === countries[1]) continue;
    return countries.map((country) => ({
      actor: { kind: 'government', country },
      country,
      words: quoteAt(article.text, token),
      basis: 'stated',
      reason: null,
    }));
  }
  return [];
}
