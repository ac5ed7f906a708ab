import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { quoteAt } from '../../text/index.ts';
import { actorAt, itemAfter, itemAt, normAt, type Scene } from '../attach/index.ts';
import { partiesIn } from '../statistic/index.ts';
import { listOf } from '../word-list.ts';

/** What one state does for another or takes from it: "agreed to supply gas to Peru", "to accept nurses from it". */
const GIVES = listOf(`
  provide, supply, sell, lend, grant, deliver, export, lease, buy, purchase, import, accept, receive, resume,
  restore, hand, return, repatriate, extradite, take, host, train
`);

/**
 * "Peru agreed to supply Fiji with fish", "to accept nurses from Fiji": the one state with which what was
 * agreed to is done. Empty where the words name several, or somebody of it who is no state.
 */
export function givenTo(
  { marked }: Scene,
  tape: Tape,
  verb: VerbGroup,
  sides: readonly Participant[],
): Participant[] {
  const [own, ...more] = sides;
  if (more.length > 0 || !own || !STATES.has(own.actor.kind)) return [];
  const doing = doingAfter(tape, verb);
  if (!doing || !GIVES.has(doing.lemma) || doing.negated) return [];
  const { article } = marked;
  const { tokens } = article.sentences[tape.sentence]!;
  const first = itemAfter(tape, doing);
  const direct = actorAt(tape.items, first) ?? actorAt(tape.items, first + 1);
  const stop = tape.verbs.find(({ from }) => from > doing.head)?.from ?? tokens.length;
  const named = partiesIn(tokens.slice(0, stop), []).filter(
    ({ from, country, as }) => from > doing.head && country !== null && as === 'name',
  );
  const others = named.filter(({ country }) => country !== own.country);
  const [other] = others;
  if (!other || others.some(({ country }) => country !== other.country)) return [];
  const at = itemAt(tape.items, other.from);
  const given = direct?.form === 'country' && direct.from === tape.items[at]?.from;
  const word = normAt(tape.items, tokens[other.from - 1]!.norm === 'the' ? at - 2 : at - 1) ?? '';
  const led = WITH_WHOM.has(word) || WITH_WHOM.has(normAt(tape.items, at - 1) ?? '');
  if ((!given && !led) || tokens[other.to]?.kind === 'possessive') return [];
  const words = quoteAt(article.text, other);
  const country = other.country;
  return [
    { actor: { kind: 'government', country: country! }, country, words, basis: 'stated', reason: null },
  ];
}

/** The verb that tells what was agreed to. */
function doingAfter(tape: Tape, verb: VerbGroup): VerbGroup | null {
  if (verb.governor === 'agree') return verb;
  const next = tape.verbs[tape.verbs.indexOf(verb) + 1];
  return next?.form === 'infinitive' ? next : null;
}

const STATES: ReadonlySet<string> = new Set(['government', 'official', 'role']);
const WITH_WHOM = listOf('to, from, with');
