import type { Tape, VerbGroup } from './clauses/index.ts';
import { type Fact, type Marked, readAll } from './facts/index.ts';
import type { Actor } from './mentions/index.ts';
import { contains, printable, type Sentence, wordsAt } from './text/index.ts';

/**
 * What was seen in each sentence of an article, for an editor who asks why: who was named and who
 * is meant, the verbs and what they say, the rules that read something, and, where none did, why.
 */
export function explain(marked: Marked): string {
  const { facts, notes } = readAll(marked);
  const all: readonly Fact[] = Object.values(facts).flat();
  const sentences = marked.article.sentences.map((sentence) => {
    const here = all.filter((fact) => fact.sentence === sentence.index);
    const again = all.filter(
      (fact) => !here.includes(fact) && fact.support.some((words) => contains(sentence, words)),
    );
    const said = [...notes, ...marked.mentions.notes].filter((note) => contains(sentence, note));
    return [
      `${String(sentence.index + 1).padStart(3)}  ${oneLine(wordsAt(marked.article.text, sentence))}`,
      ...line('actors', actorsOf(marked, sentence)),
      ...line('times', timesOf(marked, sentence)),
      ...line(
        'verbs',
        (marked.tapes[sentence.index]?.verbs ?? []).map((verb) => verbLine(marked, verb)),
      ),
      ...here.map(
        (fact) => `     ${fact.siglum.padEnd(8)} ${fact.rule} (${fact.basis}): ${oneLine(fact.key.text)}`,
      ),
      ...again.map((fact) => `     ${fact.siglum.padEnd(8)} rests on words here too`),
      ...said.map(({ rule, reason }) => `     note     ${rule}: ${reason}`),
      ...(here.length + again.length === 0 ? [`     nothing  ${whyNothing(marked, sentence)}`] : []),
    ].join('\n');
  });
  const head = `${marked.article.path}: ${marked.article.sentences.length} sentences, ${all.length} facts`;
  const text = `${[head, ...sentences].join('\n\n')}\n\n`;
  return text.split('\n').map(printable).join('\n');
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');

const line = (what: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`     ${what.padEnd(8)} ${items.join(' · ')}`];

const actorsOf = ({ article, mentions }: Marked, sentence: Sentence): string[] =>
  mentions.actors
    .filter((actor) => actor.sentence === sentence.index)
    .map((actor) => {
      const means = actor.participants.map(
        ({ actor: who, basis }) => `${nameOf(who)}${basis === 'inferred' ? '?' : ''}`,
      );
      return `${oneLine(wordsAt(article.text, actor))} → ${means.join(' + ') || 'not settled'}`;
    });

function nameOf(actor: Actor): string {
  if (actor.kind === 'official') return actor.official;
  if (actor.kind === 'person') return actor.name;
  if (actor.kind === 'role') return `${actor.title} of ${actor.country ?? actor.organisation ?? '?'}`;
  if (actor.kind === 'organisation') return actor.organisation;
  return `${actor.kind} of ${actor.country ?? '?'}`;
}

const timesOf = ({ article, times }: Marked, sentence: Sentence): string[] =>
  times
    .filter((time) => time.sentence === sentence.index)
    .map((time) => `${wordsAt(article.text, time)} = ${time.value}${time.edtf ? ` (${time.edtf})` : ''}`);

const verbLine = ({ article }: Marked, verb: VerbGroup): string =>
  [
    wordsAt(article.text, verb),
    '=',
    verb.negated ? 'not' : '',
    verb.lemma,
    verb.particle ?? '',
    verb.tense === 'none' ? verb.form : verb.tense,
    verb.modality === 'asserted' ? '' : verb.modality,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** Why a sentence gave no fact: the first thing that every rule needs and that is not there. */
function whyNothing(marked: Marked, sentence: Sentence): string {
  const tape: Tape | undefined = marked.tapes[sentence.index];
  const actors = marked.mentions.actors.filter((actor) => actor.sentence === sentence.index);
  if (!actors.some(({ participants }) => participants.length > 0))
    return 'nobody is named who could meet, agree, measure or say something';
  if (!tape || tape.verbs.length === 0) return 'there is no verb that could carry a fact';
  const denied = tape.verbs.filter(({ negated, modality }) => negated || modality === 'cancelled');
  if (denied.length > 0) return `“${wordsAt(marked.article.text, denied[0]!)}” says that it was not so`;
  return `no rule reads ${[...new Set(tape.verbs.map(({ lemma }) => `“${lemma}”`))].join(', ')} in this place`;
}
