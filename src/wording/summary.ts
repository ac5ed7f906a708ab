import type { AnyFact, Lookup } from '../dataset/index.ts';
import { kindOf, type Phrase, type Statement } from '../facts/index.ts';
import { actorName, actorWithSide } from './actors.ts';
import { countryInProse } from './countries.ts';
import { capitalised, type Rich } from './rich.ts';

const phrasesOf = (fact: AnyFact): readonly Phrase[] => kindOf(fact).summary(fact);

/** What a fact says in one line, without when. */
export const summaryOf = (lookup: Lookup, fact: AnyFact): Rich =>
  capitalised(richPhrases(lookup, phrasesOf(fact)));

/** The same without the words that the reader has before the eyes: for a note beside the text. */
export function shortSummaryOf(lookup: Lookup, fact: AnyFact): Rich {
  const where = kindOf(fact).where(fact);
  const at = phrasesOf(fact).findIndex((phrase) => phrase.kind === 'said' && phrase.quote === where);
  const phrases = phrasesOf(fact).filter((_, index) => at < 0 || (index !== at && index !== at - 1));
  const long = phrases.findIndex((phrase) => phrase.kind === 'said' && phrase.quote.text.length > 40);
  if (long < 0) return capitalised(richPhrases(lookup, phrases));
  const said = kindOf(fact).name === 'statement' ? ['…'] : [];
  return [...capitalised(richPhrases(lookup, withoutTail(phrases.slice(0, long)))), ...said];
}

/** Who made a statement, and how: for where what they said, with which its summary ends, stands below. */
export const speakerOf = (lookup: Lookup, statement: Statement): Rich =>
  capitalised(richPhrases(lookup, withoutTail(phrasesOf(statement).slice(0, -1))));

function withoutTail(phrases: readonly Phrase[]): readonly Phrase[] {
  const last = phrases.at(-1);
  if (last?.kind !== 'plain') return phrases;
  return [...phrases.slice(0, -1), { kind: 'plain', text: last.text.replace(/[\s:,]{1,9}$/, '') }];
}

/**
 * Neighbours of one country share one mark of it, after the last of them: `Ann Lee and Bo Roy GB`.
 */
function richPhrases(lookup: Lookup, phrases: readonly Phrase[]): Rich {
  return phrases.flatMap((phrase, index) => richPhrase(lookup, phrase, sharesSide(phrases, index)));
}

function richPhrase(lookup: Lookup, phrase: Phrase, shares: boolean): Rich {
  switch (phrase.kind) {
    case 'plain':
      return [phrase.text];
    case 'missing':
      return [{ is: 'missing', text: phrase.text }];
    case 'country':
      return [countryInProse(lookup, phrase.country)];
    case 'said':
      return [{ is: 'said', text: phrase.quote.text }];
    case 'actor':
      return shares ? actorName(lookup, phrase.participant) : actorWithSide(lookup, phrase.participant);
  }
}

function sharesSide(phrases: readonly Phrase[], index: number): boolean {
  const [here, joint, next] = phrases.slice(index, index + 3);
  if (here?.kind !== 'actor' || joint?.kind !== 'plain' || next?.kind !== 'actor') return false;
  return (
    / and |, /.test(joint.text) &&
    here.participant.country === next.participant.country &&
    here.participant.actor.kind === next.participant.actor.kind
  );
}
