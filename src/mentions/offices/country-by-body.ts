import type { Line } from '../line.ts';
import { setOf } from '../words/set.ts';
import { type CountryRule, countryName, type Inferred, type Search } from './search.ts';

const BODIES = setOf('ministry department embassy');

/** "the ministry’s secretary", "director of the ministry": an office in a body that was named before. */
export function inBodyToldOf({ held }: Search): boolean {
  const { line } = held.named;
  const { from, to, owner } = held.attached.phrase;
  if (owner >= 0 && BODIES.has(line.tokens[owner]!.norm)) return true;
  for (let at = from + 1; at < to; at += 1) if (isToldOf(line, at)) return true;
  return false;
}

const isToldOf = (line: Line, at: number): boolean =>
  BODIES.has(line.tokens[at]!.norm) && line.tokens[at - 1]?.norm === 'the';

/** Of the state whose body of that kind was named last: "Peru’s Foreign Ministry said …. Roy, director of the ministry’s …". */
export const ofBodyToldOf: CountryRule = (search) => {
  if (!inBodyToldOf(search)) return null;
  const { scene, lines, held } = search;
  for (let sentence = held.named.line.sentence.index; sentence >= 0; sentence -= 1) {
    const found = ownerIn(lines[sentence]!, scene.bySentence[sentence]!);
    if (found) return found;
  }
  return null;
};

/** How many tokens may stand between a state and its body: "the Peruvian Foreign Ministry". */
const NEAR = 4;

function ownerIn(line: Line, countries: Search['scene']['bySentence'][number]): Inferred | null {
  for (let at = line.tokens.length - 1; at > 0; at -= 1) {
    if (!BODIES.has(line.tokens[at]!.norm)) continue;
    const owner = countries.findLast((one) => one.at < at && at - one.at <= NEAR);
    if (owner?.known.country && owner.known.country.as !== 'capital')
      return {
        country: owner.code,
        reason: `The article speaks of such a body of ${countryName(owner.code)} before.`,
      };
  }
  return null;
}
