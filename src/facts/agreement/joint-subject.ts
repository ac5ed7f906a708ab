import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { countryByCode } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { quoteAt, type Token } from '../../text/index.ts';
import type { Scene } from '../attach/index.ts';
import { type Party, partiesIn } from '../statistic/index.ts';
import { FIRMS, PRIVATE, SIGNATORIES } from './words.ts';

/** How far before its verb the first of the states that act together may stand, in tokens. */
const REACH = 12;

/**
 * States that act together and that no one mention holds: "Officials from Kenya and Oman signed",
 * "the Kenyan and Omani governments agreed", "Nairobi and Muscat agreed". Empty where fewer than two do.
 */
export function jointSubject(scene: Scene, tape: Tape, { from: verb }: VerbGroup): Participant[] {
  const { article } = scene.marked;
  const { tokens } = article.sentences[tape.sentence]!;
  const states = statesBefore(scene, tape, verb);
  if (!mayAct(tokens, states, verb)) return [];
  return states.map((state) => participantOf(state, quoteAt(article.text, state)));
}

/** The two states that stand joined before a noun: "the U.S.-Fiji Defense Agreement", "a US and Fijian pact". */
export function jointStates(scene: Scene, tape: Tape, noun: number): Participant[] | null {
  const { article } = scene.marked;
  const { tokens } = article.sentences[tape.sentence]!;
  const states = statesBefore(scene, tape, noun);
  const between = states.length === 2 ? tokens.slice(states[1]!.to, noun) : [];
  const near =
    states.length === 2 &&
    between.length <= 5 &&
    between.every(({ kind }) => kind === 'word' || kind === 'number');
  if (!near || between.some(({ norm }) => NOT_ADJECTIVES.has(norm))) return null;
  return states.map((state) => participantOf(state, quoteAt(article.text, state)));
}

/** The last states that stand joined before a token; empty where fewer than two do. */
function statesBefore({ marked: { article }, persons }: Scene, tape: Tape, before: number): Party[] {
  const { tokens } = article.sentences[tape.sentence]!;
  const from = phraseStart(tokens, before);
  if (!tokens.slice(from, before).some(({ norm }) => JOINS.has(norm))) return [];
  const here = partiesIn(tokens, persons.get(tape.sentence) ?? []).filter(
    (party) => party.from >= from && party.to <= before,
  );
  const states = lastRun(tokens, here).filter(({ country }) => country !== null);
  const each = states.filter((one, at) => states.findIndex(({ country }) => country === one.country) === at);
  return each.length >= 2 ? each : [];
}

/** Where the noun phrases before a verb begin: after the last sign or word that parts clauses. */
function phraseStart(tokens: readonly Token[], before: number): number {
  let at = before;
  while (at > Math.max(0, before - REACH) && !PARTS.has(tokens[at - 1]!.norm)) at -= 1;
  return at;
}

const PARTS: ReadonlySet<string> = new Set([
  '.',
  ';',
  ':',
  '"',
  '“',
  '”',
  '(',
  ')',
  '—',
  'that',
  'which',
  'who',
  'after',
  'before',
  'when',
  'while',
  'said',
]);

/** The last parties that only commas, `and`, articles and `both` part from one another. */
function lastRun(tokens: readonly Token[], parties: readonly Party[]): Party[] {
  const run: Party[] = [];
  for (const party of parties) {
    const before = run.at(-1);
    const between = before ? tokens.slice(before.to, party.from) : [];
    if (before && !between.every(({ norm }) => JOINS.has(norm))) run.length = 0;
    run.push(party);
  }
  return run;
}

const JOINS: ReadonlySet<string> = new Set([',', 'and', 'the', 'both', '-']);

/** They act by themselves, or by those who sign for them: before (`officials from`) or after (`governments`). */
function mayAct(tokens: readonly Token[], states: readonly Party[], verb: number): boolean {
  if (states.length === 0) return false;
  const after = tokens.slice(states.at(-1)!.to, verb);
  if (after.some(({ norm }) => PRIVATE.has(norm)) || after.length > 4) return false;
  if (after.some(({ norm }) => SIGNATORIES.has(norm))) return true;
  if (states.some(({ as }) => as === 'adjective')) return false;
  if (after.some(({ kind, norm }) => kind !== 'word' || norm === 'of' || norm === 'and')) return false;
  const first = states[0]!.from;
  const at = tokens[first - 1]?.norm === 'both' || tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const preposition = tokens[at]?.norm ?? '';
  if (preposition === 'from' || preposition === 'of') {
    const head = tokens[at - 1]?.norm ?? '';
    return SIGNATORIES.has(head) || (head === 'banks' && tokens[at - 2]?.norm === 'central');
  }
  return (
    after.every(({ norm }) => norm.endsWith('ly') || norm === 'also' || norm === 'both') &&
    !PREPOSITIONS.has(preposition)
  );
}

const NOT_ADJECTIVES: ReadonlySet<string> = new Set(['signed', 'reached', 'of', 'in', 'on', 'have', 'has']);

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'to',
  'with',
  'between',
  'by',
  'for',
  'on',
  'against',
  'as',
]);

/** "a deal with Beijing", "with the Government of Peru": the one state after `with` that is no part of a longer name. */
export function stateWith({ marked }: Scene, tape: Tape, from: number): Participant[] {
  const { article } = marked;
  const { tokens } = article.sentences[tape.sentence]!;
  const at = tokens.findIndex(
    ({ norm }, index) => index >= from && (norm === 'with' || ENDS_PHRASE.has(norm)),
  );
  if (tokens[at]?.norm !== 'with' || at - from > 6) return [];
  const stop = tokens.findIndex(
    ({ kind, norm }, index) => index > at && (kind === 'punctuation' || ENDS_PHRASE.has(norm)),
  );
  const to = Math.min(stop < 0 ? tokens.length : stop, at + 8);
  const words = tokens.slice(at + 1, to);
  if (words.some(({ norm }) => PRIVATE.has(norm) || FIRMS.has(norm))) return [];
  const [party, ...more] = partiesIn(words, []).filter(({ country }) => country !== null);
  if (!party || more.length > 0 || words[party.to]?.shape === 'Upper') return [];
  // "with the Bank of Peru" is with a body of Peru; "with the Government of Peru" with Peru.
  const own = party.from <= 1 || words.slice(0, party.from).some(({ norm }) => norm === 'government');
  const { country } = party;
  const quote = quoteAt(article.text, party);
  return [
    own
      ? participantOf(party, quote)
      : { actor: { kind: 'unnamed', country }, country, words: quote, basis: 'stated', reason: null },
  ];
}

/** The two states that a heading names: "Visit of the President of Kenya to Ghana"; empty for any other number. */
export function statesNamed({ marked }: Scene, tape: Tape): Participant[] {
  const { article } = marked;
  const here = partiesIn(article.sentences[tape.sentence]!.tokens, []).filter(
    ({ country }) => country !== null,
  );
  const each = here.filter((one, at) => here.findIndex(({ country }) => country === one.country) === at);
  return each.length === 2 ? each.map((state) => participantOf(state, quoteAt(article.text, state))) : [];
}

const ENDS_PHRASE: ReadonlySet<string> = new Set([
  'to',
  'for',
  'that',
  'which',
  'after',
  'on',
  'in',
  'under',
  'and',
  'but',
]);

function participantOf({ country, as }: Party, words: Participant['words']): Participant {
  const capital = as === 'capital';
  const name = countryByCode(country!)?.name ?? country!;
  return {
    actor: { kind: 'government', country: country! },
    country,
    words,
    basis: capital ? 'inferred' : 'stated',
    reason: capital ? `“${words.text}” stands for the government of ${name}.` : null,
  };
}
