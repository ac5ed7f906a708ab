import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { cover, type Quote, quoteAt, type Token } from '../../text/index.ts';
import {
  countriesOf,
  distinct,
  governedBy,
  itemAfter,
  normAt,
  type Scene,
  subjectOf,
} from '../attach/index.ts';
import { aboutAfter, aboutFrom } from './about.ts';
import type { Candidate } from './candidate.ts';
import { NO_CONTENT } from './words.ts';

const WITH: ReadonlySet<string> = new Set(['with']);

/** What two sides agree to do, without an instrument: "the two ministers agreed to reopen the border". */
export function oralAgreements(scene: Scene, tape: Tape): Candidate[] {
  const told: Candidate[] = [];
  for (const verb of tape.verbs) {
    const one = verb.lemma === 'agree' || verb.governor === 'agree' ? agreed(scene, tape, verb) : null;
    if (one) told.push(one);
  }
  return told;
}

function agreed(scene: Scene, tape: Tape, verb: VerbGroup): Candidate | null {
  const { article } = scene.marked;
  if (!isTold(verb, article.sentences[tape.sentence]!.tokens)) return null;
  const after = itemAfter(tape, verb);
  const doers = subjectOf(tape, verb)?.participants ?? [];
  const others = governedBy(tape, after, WITH, false)?.participants ?? [];
  const parties = distinct([...doers, ...others]);
  if (countriesOf(parties).length < 2) return null;
  const subject = verb.governor === 'agree' ? doingOf(scene, tape, verb) : contentOf(scene, tape, after);
  if (!subject) return null;
  return {
    rule: 'agreement:oral',
    sentence: tape.sentence,
    key: cover([verb, quoteAt(article.text, subject)]),
    type: 'agreement (oral)',
    noun: 'agreement',
    plural: false,
    count: null,
    parties,
    status: 'agreed',
    subject,
    definite: false,
    dated: true,
    signing: null,
  };
}

/** Told as done: not denied, not hoped for, and no state of mind ("we agree that"). */
const isTold = (verb: VerbGroup, tokens: readonly Token[]): boolean =>
  !verb.negated &&
  verb.voice === 'active' &&
  (verb.modality === 'asserted' || verb.governor === 'agree') &&
  (verb.tense === 'past' ||
    verb.perfect ||
    // "have agreed to reopen": of a chain the tense is that of its first verb.
    tokens.slice(verb.from, verb.head).some(({ norm }) => norm === 'agreed'));

/** "agreed to hold a meeting": that they will meet is no agreement; "to hold joint patrols" is one. */
function holdsTalks(tape: Tape, verb: VerbGroup): boolean {
  if (verb.lemma !== 'hold') return false;
  const from = itemAfter(tape, verb);
  return tape.items.slice(from, from + 6).some((_, at) => TALKS.has(normAt(tape.items, from + at) ?? ''));
}

const TALKS: ReadonlySet<string> = new Set([
  'talks',
  'meeting',
  'meetings',
  'consultations',
  'discussions',
  'dialogue',
  'negotiations',
  'summit',
  'round',
  'session',
  'conference',
  'off',
]);

/** The content of "agreed to reopen the consulates", from the verb of doing on. */
function doingOf({ marked }: Scene, tape: Tape, verb: VerbGroup): Quote | null {
  if (NO_CONTENT.has(verb.lemma) || holdsTalks(tape, verb)) return null;
  const { tokens } = marked.article.sentences[tape.sentence]!;
  const to = tokens.findLastIndex((token, at) => at >= verb.from && at < verb.head && token.norm === 'to');
  return to < 0 ? null : aboutFrom(marked.article, tape, to + 1);
}

/** The content after `to`, `on`, `that`; none where they agree to meet, or on a date. */
function contentOf(scene: Scene, tape: Tape, from: number) {
  for (let at = from; at < Math.min(tape.items.length, from + 8); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'verb') {
      if (item.verb.form !== 'infinitive' || NO_CONTENT.has(item.verb.lemma) || holdsTalks(tape, item.verb))
        return null;
      return aboutAfter(scene.marked.article, tape, item.from);
    }
    const word = normAt(tape.items, at);
    if (word === 'that' || ((word === 'on' || word === 'upon') && tape.items[at + 1]?.kind !== 'time'))
      return aboutAfter(scene.marked.article, tape, item.from);
    if (word === ',' || word === 'with' || item.kind === 'sign') continue;
  }
  return null;
}
