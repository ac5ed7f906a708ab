import type { Line } from '../line.ts';
import { homeAfter, type Named } from '../names/named.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import type { Figure } from '../people/figure.ts';
import { withArticle } from './bodies.ts';
import type { Nominal } from './nominal.ts';
import { styleBefore } from './styles.ts';

/** The noun phrases of the people who are named in a sentence, with titles and appositions. */
export function figureNominals(
  line: Line,
  named: readonly Named[],
  figureOf: ReadonlyMap<Named, Figure>,
): Nominal[] {
  const nominals: Nominal[] = [];
  const taken = new Set<OfficePhrase>();
  for (const name of named) {
    const figure = figureOf.get(name);
    if (!figure) continue;
    if (RULE.has(line.tokens[name.to]?.norm ?? '') && line.tokens[name.to]!.shape === 'lower') {
      nominals.push(ruleOf(line, name, figure));
      continue;
    }
    const { from, to } = extentOf(line, name, taken);
    // An apposition before has taken this name in.
    if ((nominals.at(-1)?.to ?? 0) > name.from) continue;
    nominals.push({
      kind: 'figure',
      figure,
      named: name,
      line,
      from: Math.max(from, nominals.at(-1)?.to ?? 0),
      to,
      headFrom: name.from,
      headTo: name.to,
      form: 'name',
      possessive: line.tokens[to]?.kind === 'possessive',
    });
  }
  return nominals;
}

const RULE = new Set(['administration', 'government', 'regime']);

/** "the Lee administration": what it does the person does not. */
const ruleOf = (line: Line, name: Named, figure: Figure): Nominal => ({
  kind: 'rule',
  figure,
  line,
  from: withArticle(line, name.honorificFrom),
  to: name.to + 1,
  headFrom: name.to,
  headTo: name.to + 1,
  form: 'country',
  possessive: line.tokens[name.to + 1]?.kind === 'possessive',
});

/** From the first word of a title before the name to the last of an apposition or of a country after it. */
function extentOf(line: Line, name: Named, taken: Set<OfficePhrase>): { from: number; to: number } {
  let from = name.honorificFrom;
  let to = name.to;
  if (name.country && line.tokens[from - 1]?.kind === 'possessive')
    from = withArticle(line, line.known[from - 2]?.from ?? from);
  for (const { phrase, via } of name.offices) {
    if (via === 'predicate' || taken.has(phrase)) continue;
    taken.add(phrase);
    from = Math.min(from, phrase.from);
    to = Math.max(to, phrase.to);
  }
  // "Ann Lee of Peru": what she does Peru does not.
  if (to === name.to) to = homeAfter(line, to)?.to ?? to;
  return { from: styleBefore(line, from), to };
}
