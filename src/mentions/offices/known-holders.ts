import { officeById, officeOf, tenuresOf } from '../../gazetteer/index.ts';
import type { Scene } from '../coreference/scene.ts';
import { type Line, wordsOf } from '../line.ts';
import type { Figure } from '../people/figure.ts';
import { type Held, inferredHeld } from './held.ts';
import type { OfficePhrase } from './phrase.ts';
import { titleOf } from './title.ts';

/**
 * "Vladimir Roy … the Russian president …": the story never puts title and name together, but the
 * register knows the person in that office of that country. The office is then inferred.
 */
export function knownHolders(
  figures: readonly Figure[],
  lines: readonly Line[],
  free: readonly (readonly OfficePhrase[])[],
  scene: Scene,
  all: ReadonlyMap<Figure, Held[]>,
): void {
  for (const figure of figures) {
    const offices = all.get(figure)!;
    if (offices.some((held) => !held.weak) || figure.key.length < 2) continue;
    const name = wordsOf(figure.fullest.line, figure.fullest.from, figure.fullest.to);
    const tenures = tenuresOf(name, null, null);
    if (tenures.length === 0) continue;
    const found = firstPhrase(lines, free, scene, tenures);
    if (!found) continue;
    const held = inferredHeld(
      figure.fullest,
      { ...found, via: 'predicate' },
      'The register of tenures has this person in the office that the article speaks of.',
    );
    offices.push({ ...held, office: found.office });
  }
}

interface Found {
  readonly line: Line;
  readonly phrase: OfficePhrase;
  readonly office: string;
  readonly country: string;
}

function firstPhrase(
  lines: readonly Line[],
  free: readonly (readonly OfficePhrase[])[],
  scene: Scene,
  tenures: readonly { readonly office: string; readonly country: string }[],
): Found | null {
  for (const [sentence, phrases] of free.entries()) {
    const line = lines[sentence]!;
    for (const phrase of phrases) {
      const country = phrase.countries[0] ?? ownCountry(phrase, scene, tenures);
      if (!country || phrase.head.plural || phrase.tense !== 'current' || phrase.determiner === 'a') continue;
      const id = officeOf(titleOf(line, phrase), country)?.id;
      const leads = phrase.head.singular === 'leader';
      const tenure = tenures.find(
        (one) => one.country === country && (one.office === id || (leads && ofHead(one.office))),
      );
      if (tenure) return { line, phrase, office: tenure.office, country };
    }
  }
  return null;
}

/** "The Prime Minister", in a story that is mostly about the country of those tenures. */
function ownCountry(
  { determiner, capital, organisation, owner }: OfficePhrase,
  { ranked, dateline }: Scene,
  tenures: readonly { readonly country: string }[],
): string | undefined {
  if (determiner !== 'the' || !capital || organisation !== null || owner >= 0) return undefined;
  const home = dateline ? [dateline] : ranked.slice(0, 2);
  return tenures.find(({ country }) => home.includes(country))?.country;
}

const ofHead = (office: string): boolean => /^head of/u.test(officeById(office)?.rank ?? '');
