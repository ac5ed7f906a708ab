import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { cover, quoteAt } from '../../text/index.ts';
import { countriesOf, distinct, governedBy, itemAt, normAt, type Scene, subjectOf } from '../attach/index.ts';
import { aboutAfter } from './about.ts';
import type { Candidate } from './candidate.ts';
import { NO_CONTENT } from './words.ts';

const WITH: ReadonlySet<string> = new Set(['with']);

/** What two sides agree to do, without an instrument: "the two ministers agreed to reopen the border". */
export function oralAgreements(scene: Scene, tape: Tape): Candidate[] {
  return tape.verbs.flatMap((verb) => {
    const told = verb.lemma === 'agree' ? agreed(scene, tape, verb) : null;
    return told ? [told] : [];
  });
}

function agreed(scene: Scene, tape: Tape, verb: VerbGroup): Candidate | null {
  if (
    verb.negated ||
    verb.modality !== 'asserted' ||
    verb.voice === 'passive' ||
    (verb.tense === 'present' && !verb.perfect)
  )
    return null;
  const { article } = scene.marked;
  const after = itemAt(tape.items, verb.to - 1) + 1;
  const doers = subjectOf(tape, verb)?.participants ?? [];
  const others = governedBy(tape, after, WITH, false)?.participants ?? [];
  const parties = distinct([...doers, ...others]);
  if (countriesOf(parties).length < 2) return null;
  const subject = contentOf(scene, tape, after);
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
  };
}

/** The content after `to`, `on`, `that`; none where they agree to meet, or on a date. */
function contentOf(scene: Scene, tape: Tape, from: number) {
  for (let at = from; at < Math.min(tape.items.length, from + 8); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'verb') {
      if (item.verb.form !== 'infinitive' || NO_CONTENT.has(item.verb.lemma)) return null;
      return aboutAfter(scene.marked.article, tape, item.from);
    }
    const word = normAt(tape.items, at);
    if (word === 'that' || ((word === 'on' || word === 'upon') && tape.items[at + 1]?.kind !== 'time'))
      return aboutAfter(scene.marked.article, tape, item.from);
    if (word === ',' || word === 'with' || item.kind === 'sign') continue;
  }
  return null;
}
