import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { organisationById } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover, type Quote, quoteAt, type Token } from '../../text/index.ts';
import {
  clauseOf,
  countriesOf,
  distinct,
  governedBy,
  itemAfter,
  itemAt,
  normAt,
  type Scene,
} from '../attach/index.ts';
import { aboutAfter, aboutFrom } from './about.ts';
import { actingSides } from './acting.ts';
import type { Candidate } from './candidate.ts';
import { givenTo } from './given.ts';
import { BINDS, NO_CONTENT, NO_CONTENT_NOUNS } from './words.ts';

const WITH: ReadonlySet<string> = new Set(['with']);

/** What two sides agree to do, without an instrument: "the two ministers agreed to reopen the border". */
export function oralAgreements(scene: Scene, tape: Tape): Candidate[] {
  const told: Candidate[] = [];
  for (const verb of tape.verbs) {
    const binds = BINDS.has(verb.lemma) || verb.governor === 'agree';
    const one = binds ? agreed(scene, tape, verb) : null;
    if (one) told.push(one);
  }
  return told;
}

function agreed(scene: Scene, tape: Tape, verb: VerbGroup): Candidate | null {
  const { article } = scene.marked;
  if (!isTold(verb, article.sentences[tape.sentence]!.tokens) || isUnderOne(tape, verb)) return null;
  const after = itemAfter(tape, verb);
  const doers = actingSides(scene, tape, verb);
  const others = governedBy(tape, after, WITH, false)?.participants ?? [];
  const sides = distinct([...doers, ...others]);
  const parties =
    countriesOf(sides).length === 1
      ? distinct([...sides, ...metWith(tape, after), ...givenTo(scene, tape, verb, sides)])
      : sides;
  const alone = countriesOf(parties).length + bodiesOf(parties) < 2;
  if (alone && !isOneSide(tape, verb)) return null;
  const subject =
    verb.governor === 'agree'
      ? doingOf(scene, tape, verb)
      : contentOf(scene, tape, itemAt(tape.items, verb.to - 1) + 1);
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
    // What they agreed on may have a time of its own.
    signing: verb,
    open: alone,
  };
}

/** "the Peruvian side agreed to": with the other side of the talks that are told of. */
const isOneSide = (tape: Tape, verb: VerbGroup): boolean =>
  normAt(tape.items, itemAt(tape.items, verb.from) - 1) === 'side' ||
  /\bside$/u.test(clauseOf(tape, verb)?.subject?.participants[0]?.words.text ?? '');

/** "agreed to open the border following a meeting with Bo Roy": with whoever was met. */
function metWith(tape: Tape, from: number): readonly Participant[] {
  for (let at = from; at < tape.items.length - 2; at += 1) {
    const norm = normAt(tape.items, at);
    if (norm === null || !UPON.has(norm)) continue;
    const noun = [1, 2, 3].find((step) => TALKS.has(normAt(tape.items, at + step) ?? ''));
    if (noun !== undefined) return governedBy(tape, at + noun + 1, WITH, false)?.participants ?? [];
  }
  return [];
}

const UPON: ReadonlySet<string> = new Set(['after', 'following', 'during', 'at', 'in']);

/** How many bodies that act beside states are among them: "Fiji and the ADB agreed". */
const bodiesOf = (parties: readonly Participant[]): number =>
  parties.filter(({ actor }) => actor.kind === 'organisation' && organisationById(actor.organisation)?.party)
    .length;

/** Told as done: not denied, not hoped for, and no state of mind ("we agree that"). */
const isTold = (verb: VerbGroup, tokens: readonly Token[]): boolean =>
  !verb.negated &&
  verb.voice === 'active' &&
  (verb.modality === 'asserted' || verb.governor === 'agree') &&
  (verb.tense === 'past' ||
    verb.perfect ||
    // "have agreed to reopen": of a chain the tense is that of its first verb.
    tokens.slice(verb.from, verb.head).some(({ norm }) => norm === 'agreed'));

/** "a pact in which both agreed to help": what an instrument says is told of that. */
function isUnderOne(tape: Tape, verb: VerbGroup): boolean {
  const clause = clauseOf(tape, verb);
  const from = clause ? itemAt(tape.items, clause.from) : -1;
  return (
    clause?.kind === 'relative' &&
    (normAt(tape.items, from) === 'which' || normAt(tape.items, from + 1) === 'which') &&
    [from, from - 1].some((at) => normAt(tape.items, at) === 'in' || normAt(tape.items, at) === 'under')
  );
}

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
  'call',
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
function contentOf({ marked }: Scene, tape: Tape, from: number): Quote | null {
  const { article } = marked;
  for (let at = from; at < Math.min(tape.items.length, from + 8); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'verb') {
      const idle = NO_CONTENT.has(item.verb.lemma) || holdsTalks(tape, item.verb);
      return item.verb.form !== 'infinitive' || idle ? null : aboutAfter(article, tape, item.from);
    }
    const word = normAt(tape.items, at);
    if (word === 'that') return aboutAfter(article, tape, item.from);
    if (word === 'to' || word === 'on' || word === 'upon') {
      const next = tape.items[at + 1];
      if (next?.kind === 'time') continue;
      return next && (next.kind !== 'word' || isMatter(tape, at + 1))
        ? aboutFrom(article, tape, next.from)
        : null;
    }
  }
  return null;
}

/** "agreed to a ceasefire", "on closer cooperation"; not "agreed to the request", "to talks". */
function isMatter(tape: Tape, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = normAt(tape.items, at);
    if (word === null || PREPOSITIONS_OF.has(word)) return at > from;
    if (NO_CONTENT_NOUNS.has(word)) return false;
  }
  return true;
}

const PREPOSITIONS_OF: ReadonlySet<string> = new Set([
  'of',
  'for',
  'on',
  'in',
  'with',
  'to',
  'by',
  'that',
  '.',
  ',',
]);
