import type { Phrase } from '../kind.ts';
import type { Agreement } from './schema.ts';

/** `Letter of intent, A and B, signed: what it is about`. */
export function agreementSummary(agreement: Agreement): readonly Phrase[] {
  const count = agreement.count ? ` (${agreement.count})` : '';
  const parties = agreement.parties.flatMap((participant, index): Phrase[] => [
    say(index === 0 ? ', ' : index === agreement.parties.length - 1 ? ' and ' : ', '),
    { kind: 'actor', participant },
  ]);
  const subject: Phrase[] = agreement.subject ? [say(': '), { kind: 'said', quote: agreement.subject }] : [];
  const type = agreement.type.slice(0, 1).toUpperCase() + agreement.type.slice(1);
  return [say(`${type}${count}`), ...parties, say(`, ${agreement.status}`), ...subject];
}

const say = (text: string): Phrase => ({ kind: 'plain', text });
