import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { overlaps } from '../../text/index.ts';
import { type Scene, subjectOf } from '../attach/index.ts';
import { listOf } from '../word-list.ts';

const SAYS = listOf(`
  say, tell, add, announce, note, stress, state, declare, write, explain, reveal, confirm, recall, report,
  mention, highlight
`);

/**
 * Who is meant by `we` before a verb of a quotation: the side of whoever says it, in the sentence
 * where the quotation ends or begins. Empty where nobody of a country is named as saying it.
 */
export function firstPerson({ marked }: Scene, tape: Tape, verb: VerbGroup): Participant[] {
  const { article, tapes } = marked;
  const { tokens } = article.sentences[tape.sentence]!;
  if (!tokens.slice(Math.max(0, verb.from - 3), verb.from).some(({ norm }) => norm === 'we')) return [];
  const quotation = tape.quotations.find((one) => overlaps(one, verb));
  if (!quotation) return [];
  for (const told of [quotation.end, quotation.start]) {
    const around = tapes.find(({ sentence }) => {
      const { start, end } = article.sentences[sentence]!;
      return start <= told && told <= end;
    });
    const said = around?.verbs.find((one) => SAYS.has(one.lemma) && !overlaps(one, quotation));
    const speaker =
      around && said && subjectOf(around, said)?.participants.find(({ country }) => country !== null);
    if (speaker) return [{ ...speaker, basis: 'inferred', reason: 'Who is quoted says “we”.' }];
  }
  return [];
}
