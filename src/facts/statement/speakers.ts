import { clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Article, quoteAt } from '../../text/index.ts';
import { companyFrom, itemAt, normAt, subjectOf } from '../attach/index.ts';
import { documentSpeakers } from './documents.ts';
import { isSource, type Memory, media, type Speakers, sources, voices } from './sources.ts';

/** Speakers of a verb: its subject; of a passive one, those after `by`. Null where no source is named. */
export function speakersOf(article: Article, tape: Tape, verb: VerbGroup, memory: Memory): Speakers | null {
  if (verb.voice === 'passive') return passiveSpeakers(tape, verb);
  return activeSpeakers(article, tape, verb) ?? writtenBy(tape, verb, memory);
}

function passiveSpeakers(tape: Tape, verb: VerbGroup): Speakers | null {
  const by = itemAt(tape.items, verb.to);
  if (normAt(tape.items, by) !== 'by') return null;
  const company = companyFrom(tape, by + 1);
  return company && sources(company.participants, 'statement:passive');
}

function activeSpeakers(article: Article, tape: Tape, verb: VerbGroup): Speakers | null {
  const company = subjectOf(tape, verb);
  if (!company) return officeOf(article, tape, verb);
  const noun = normAt(tape.items, company.to);
  if (noun !== null && media.has(noun)) return null;
  return sources(company.participants, 'statement:subject');
}

/** The noun right before a verb, past adverbs and times; -1 where something else stands there. */
function nounBefore(tape: Tape, verb: VerbGroup): number {
  let at = itemAt(tape.items, verb.from) - 1;
  for (let passed = 0; at >= 0 && passed < 3; passed++) {
    const item = tape.items[at]!;
    if (
      item.kind !== 'time' &&
      !(item.kind === 'word' && (item.norm.endsWith('ly') || PASSED.has(item.norm)))
    )
      break;
    at--;
  }
  return tape.items[at]?.kind === 'word' ? at : -1;
}

const PASSED = new Set(['also', 'further', 'then', 'later', 'here']);
const REACH = 4;

/** "his office said", "Ann Lee’s spokesman said": who stands behind it is named by the owner. */
function officeOf(article: Article, tape: Tape, verb: VerbGroup): Speakers | null {
  const at = nounBefore(tape, verb);
  const noun = normAt(tape.items, at);
  if (noun === null || !voices.has(noun)) return null;
  for (let before = at - 1; before >= 0 && at - before <= REACH; before--) {
    const item = tape.items[before]!;
    if (item.kind !== 'actor') continue;
    const owner = item.actor.participants[0];
    if (!owner || !isSource(owner)) return null;
    const words = quoteAt(article.text, { start: item.start, end: tape.items[at]!.end });
    const speaker: Participant = {
      actor: { kind: 'role', title: words.text, country: owner.country, organisation: null },
      country: owner.country,
      words,
      basis: item.actor.form === 'pronoun' ? 'inferred' : 'stated',
      reason: null,
    };
    return { participants: [speaker], rule: 'statement:office' };
  }
  return null;
}

// "the statement said", "a statement issued by the ministry said".
function writtenBy(tape: Tape, verb: VerbGroup, memory: Memory): Speakers | null {
  const clause = clauseOf(tape, verb);
  return (
    clause && documentSpeakers(tape, itemAt(tape.items, clause.from), itemAt(tape.items, verb.from), memory)
  );
}
