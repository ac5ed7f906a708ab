import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { quoteAt, type Token } from '../../text/index.ts';
import type { Scene } from '../attach/index.ts';
import { partiesIn } from '../statistic/index.ts';
import { listOf } from '../word-list.ts';
import type { Instrument } from './instrument.ts';
import { COMPANIES, PRIVATE } from './words.ts';

/**
 * Bodies of two states that make an instrument for them: "signed between the Tea Board of Kenya and
 * Ghana's Ministry of Trade", "the Kenya Tea Board and Ghana's Ministry of Trade signed". Empty where
 * the words name no two bodies, or companies and others who bind themselves alone.
 */
export function statesOfBodies(
  scene: Scene,
  tape: Tape,
  { to }: Pick<Instrument, 'to'>,
  verb: VerbGroup | null,
): Participant[] {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const between = tokens.findIndex(({ norm }, at) => at >= to && norm === 'between');
  if (between >= 0) return bodiesIn(scene, tokens, between + 1, endOf(tape, tokens, between + 1));
  if (verb?.voice !== 'active' || verb.from === 0) return [];
  const start = tokens.findLastIndex(({ norm }, at) => at < verb.from && BEGINS.has(norm)) + 1;
  const before = tape.verbs.some((one) => one.form === 'finite' && one.from >= start && one.from < verb.from);
  return before ? [] : bodiesIn(scene, tokens, start, verb.from);
}

/** Where those after `between` end: at the next verb, or what does not name them. */
function endOf(tape: Tape, tokens: readonly Token[], from: number): number {
  const verb = tape.verbs.find((one) => one.from > from)?.from ?? tokens.length;
  const sign = tokens.findIndex(({ norm }, at) => at > from && ENDS.has(norm));
  return Math.min(verb, sign < 0 ? tokens.length : sign);
}

const ENDS = listOf('on, to, during, at, under, which, that, after, ., ;, :');
const BEGINS = listOf('that, while, as, ;, :, ", “, —, where, when');

function bodiesIn(scene: Scene, tokens: readonly Token[], from: number, to: number): Participant[] {
  const words = tokens.slice(from, to);
  if (words.length > REACH || words.some(({ norm }) => PRIVATE.has(norm) || COMPANIES.has(norm))) return [];
  if (words.filter(({ norm, shape }) => BODIES.has(norm) && shape !== 'lower').length < 2) return [];
  const states = partiesIn(words, []).filter(({ country }) => country !== null);
  const [one, other] = states;
  const apart = states.length === 2 && one!.country !== other!.country;
  if (!apart || !words.slice(one!.to, other!.from).some(({ norm }) => norm === 'and')) return [];
  return states.map((state) => {
    const quote = quoteAt(scene.marked.article.text, state);
    const { country } = state;
    const reason = `A body of ${quote.text} makes it.`;
    return { actor: { kind: 'unnamed', country }, country, words: quote, basis: 'inferred', reason };
  });
}

/** Tokens within which two such bodies are named. */
const REACH = 30;

/** What bodies of a state are called. */
const BODIES = listOf(`
  ministry, department, authority, agency, academy, institute, council, board, commission, centre, center,
  office, bureau, administration, service, organisation, organization, committee, secretariat, bank,
  library, archives, museum, corporation, directorate, inspectorate, police, navy, army, force, laboratory,
  foundation, institution, fund, mint, court, parliament, television, broadcaster
`);
