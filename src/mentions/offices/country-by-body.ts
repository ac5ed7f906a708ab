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

/**
 * "Lima’s Foreign Ministry said Foreign Minister Roy would travel", "The Kremlin denied that President Roy had met
 * anyone": a state's body that tells of somebody by title alone tells of its own.
 */
export const ofBodyThatTells: CountryRule = ({ held, scene }) => {
  const { line } = held.named;
  const { phrase, via } = held.attached;
  if (via !== 'title' || !phrase.capital) return null;
  const that = line.tokens[phrase.from - 1]?.norm === 'that' ? phrase.from - 2 : phrase.from - 1;
  const verb = line.timed[that] ? that - (line.tokens[that - 1]?.norm === 'on' ? 2 : 1) : that;
  if (!TELLING.has(line.tokens[verb]?.norm ?? '')) return null;
  const body = scene.bySentence[line.sentence.index]!.findLast(({ at }) => at < verb);
  if (!body || !isBodyOf(line, body, verb)) return null;
  return { country: body.code, reason: `A body of ${countryName(body.code)} tells of one of its own.` };
};

const TELLING = setOf('said says announced denied confirmed added');

/** "the Kremlin", "Lima’s foreign ministry", "the Ministry of Foreign Affairs of Peru", up to a verb. */
function isBodyOf(
  line: Line,
  { at, known }: Search['scene']['bySentence'][number][number],
  verb: number,
): boolean {
  if (known.country?.as === 'seat') return known.to === verb;
  if (line.tokens[at - 1]?.norm === 'of' && known.to === verb)
    return line.tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => norm === 'ministry');
  return line.tokens[verb - 1]?.norm === 'ministry' && verb - known.to <= NEAR;
}
