import { clauseOf, objectAfter, type Tape, type VerbGroup } from '../../clauses/index.ts';
import { lookUp } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import type { Token } from '../../text/index.ts';
import { countriesOf } from '../attach/index.ts';
import type { Act } from './acts.ts';
import type { Statement } from './schema.ts';
import type { Force } from './words.ts';

const STANCES: Partial<Record<Force, Statement['stance']>> = {
  praise: 'for',
  thank: 'for',
  welcome: 'for',
  criticise: 'against',
};

const ADDRESSED = new Set([
  'tell',
  'inform',
  'assure',
  'reassure',
  'brief',
  'notify',
  'remind',
  'ask',
  'urge',
  'thank',
  'congratulate',
]);

/** To whom it is said: the object of `tell` and the like, or whom `to` governs. */
export function addresseeOf(tape: Tape, act: Act): Participant | null {
  const object = ADDRESSED.has(act.lemma) ? objectAfter(tape, act.verb)[0] : undefined;
  const asked = act.verb.particle === 'on' || act.verb.particle === 'upon' ? act.verb.particle : 'to';
  const mention =
    object ??
    (act.force === 'urge' || act.lemma === 'say' ? objectAfter(tape, act.verb, asked)[0] : undefined);
  return mention?.participants[0] ?? null;
}

/**
 * The stance that the verb itself states and the country that it is taken to: the first country
 * other than the speakers' in the clause after the verb ("praised Pakistan’s efforts"), else the one
 * whose adjective its object opens with ("condemned the Kenyan decision").
 */
export function stanceOf(
  tokens: readonly Token[],
  tape: Tape,
  act: Act,
  speakers: readonly Participant[],
): { readonly stance: Statement['stance']; readonly towards: string | null } {
  const stance = STANCES[act.force] ?? null;
  if (!stance) return { stance: null, towards: null };
  const own = new Set(countriesOf(speakers));
  const towards = countryAfter(tape, act.verb, own) ?? countryOfObject(tokens, act.verb.to, own);
  return { stance: towards ? stance : null, towards };
}

function countryAfter(tape: Tape, verb: VerbGroup, own: ReadonlySet<string>): string | null {
  const end = clauseOf(tape, verb)?.to ?? verb.to;
  for (const item of tape.items) {
    if (item.kind !== 'actor' || item.from < verb.to || item.from >= end) continue;
    const country = countriesOf(item.actor.participants).find((code) => !own.has(code));
    if (country) return country;
  }
  return null;
}

function countryOfObject(tokens: readonly Token[], verbTo: number, own: ReadonlySet<string>): string | null {
  const at = DETERMINERS.has(tokens[verbTo]?.norm ?? '') ? verbTo + 1 : verbTo;
  const country = tokens[at] && lookUp(tokens, at)?.entries.find(({ type }) => type === 'country');
  // "the Paris talks": a capital is where something was.
  if (country?.type !== 'country' || country.as === 'capital') return null;
  return own.has(country.code) ? null : country.code;
}

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'these', 'any']);
