import type { Article, Span } from '../text/index.ts';
import type { TimeExpression } from '../time/index.ts';
import { findActors } from './actors/find.ts';
import { newDiscourse } from './coreference/discourse.ts';
import { sceneOf } from './coreference/scene.ts';
import { type Line, lineOf } from './line.ts';
import type { Mentions, Official, Person } from './mention.ts';
import { flatNames } from './names/flat.ts';
import { findNamed, type Named } from './names/named.ts';
import { takenApart } from './names/run-together.ts';
import { attachOffices } from './offices/attach.ts';
import { findOffices } from './offices/find.ts';
import { holdingsOf } from './offices/holdings.ts';
import type { Figure } from './people/figure.ts';
import { gatherFigures } from './people/gather.ts';
import { figureIds, officesOf, officialOf, personOf } from './people/officials.ts';

/**
 * Who and what an article names, and which mentions are the same: words seen through the
 * gazetteer, then offices, then names, then people, then who stands behind titles and pronouns.
 */
export function findMentions(article: Article, times: readonly TimeExpression[]): Mentions {
  const lines = linesOf(article, times);
  const phrases = lines.map(findOffices);
  const named = takenApart(lines.map((line, index) => findNamed(line, phrases[index]!)));
  const free = lines.map((line, index) => attachOffices(line, phrases[index]!, named[index]!));
  const { figures, notes } = gatherFigures(named.flat());
  const scene = sceneOf(article, lines, named);
  const holdings = holdingsOf(figures, lines, free, scene);
  const ids = figureIds(figures);
  const context = {
    lines,
    scene,
    holdings,
    holders: new Map(),
    ids,
    discourse: newDiscourse(),
    notes,
  };
  const figureOf = figuresByPlace(figures);
  const { actors, places } = findActors(context, named, free, figureOf);
  const names = lines.flatMap((line, index) =>
    flatNames(line, named[index]!, phrases[index]!, figureOf, ids),
  );
  const officials: Official[] = [];
  const people: Person[] = [];
  for (const figure of figures) {
    const offices = officesOf(holdings.get(figure)!);
    const spans = places.get(figure) ?? ([] as Span[]);
    if (offices.length > 0) officials.push(officialOf(figure, ids.get(figure)!, offices, spans));
    else people.push(personOf(figure, ids.get(figure)!, spans));
  }
  return { names, actors, officials, people, notes };
}

function figuresByPlace(figures: readonly Figure[]): ReadonlyMap<Named, Figure> {
  const byPlace = new Map<Named, Figure>();
  for (const figure of figures) for (const place of figure.places) byPlace.set(place, figure);
  return byPlace;
}

function linesOf(article: Article, times: readonly TimeExpression[]): Line[] {
  const ordered = [...times].sort((a, b) => a.start - b.start);
  let open = false;
  let block = -1;
  let next = 0;
  return article.sentences.map((sentence) => {
    // A paragraph closes what quotation was open; what goes on in the next opens again.
    if (sentence.block !== block) open = false;
    block = sentence.block;
    while (next < ordered.length && ordered[next]!.end <= sentence.start) next += 1;
    const seen = lineOf(article, sentence, ordered.slice(next), open);
    open = seen.open;
    return seen.line;
  });
}
