import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { quoteAt, type Token } from '../../text/index.ts';
import {
  countriesOf,
  type FactWhen,
  itemAt,
  normAt,
  PHRASE_PREPOSITIONS,
  type Scene,
} from '../attach/index.ts';
import { listOf } from '../word-list.ts';
import { aboutAfter } from './about.ts';
import type { Candidate, Status } from './candidate.ts';
import { verbOf } from './governing.ts';
import { type Instrument, instrumentsIn } from './instrument.ts';
import { partiesOf } from './parties.ts';
import { statusBy } from './status.ts';
import { COMPANIES, PRIVATE } from './words.ts';

/** What the line that leads into a list says of all its lines. */
export interface Lead {
  readonly status: Status;
  readonly parties: readonly Participant[];
  readonly when: FactWhen;
}

/**
 * How far the instruments have come that a line leads to: "The following documents were signed:",
 * "List of Outcomes", "Announcements:". Null for a line that leads to none.
 */
export function leadsTo(tape: Tape, tokens: readonly Token[]): Status | null {
  const colon = tokens.at(-1)?.norm === ':';
  const finite = tape.verbs.filter(({ form }) => form === 'finite');
  if (!colon && finite.length > 0) return null;
  const names = tokens.some(({ norm }) => LISTED.has(norm));
  if (!names) return colon && tokens.some(({ norm }) => norm === 'announcements') ? 'announced' : null;
  const told = tape.verbs.findLast(isMaking);
  if (told) return LIST_STATUS.get(statusBy(told) ?? 'in force') ?? null;
  return finite.length === 0 && tokens.some(({ norm }) => HEADS.has(norm)) ? 'signed' : null;
}

const isMaking = ({ lemma }: VerbGroup): boolean => MAKES.has(lemma);

/** Verbs of lines that lead to a list. */
const MAKES = listOf('sign, ink, exchange, conclude, finalise, finalize, adopt, announce, seal, initial');

/** Words for what stands in such a list. */
const LISTED = listOf(`
  outcomes, documents, agreements, mous, instruments, memorandums, memoranda, pacts, deals, accords, treaties,
  deliverables
`);

/** Words of a heading that tell that all of it is done. */
const HEADS = listOf('outcomes, signed, exchanged, concluded, deliverables');

const LIST_STATUS: ReadonlyMap<Status, Status> = new Map<Status, Status>([
  ['signed', 'signed'],
  ['agreed', 'agreed'],
  ['proposed', 'proposed'],
  ['announced', 'announced'],
]);

/** A line that is no sentence of its own: a list goes on past it. */
export const isLine = (tape: Tape): boolean => !tape.verbs.some(({ form }) => form === 'finite');

/** The instrument that a line of a list begins with: "1. MoU on tea", "Signing of a protocol on transit". */
export function listedIn(scene: Scene, tape: Tape, lead: Lead): Candidate | null {
  const { article } = scene.marked;
  const { tokens } = article.sentences[tape.sentence]!;
  const instrument = instrumentsIn(tape, tokens)[0];
  if (!instrument || !opens(tape, tokens, instrument)) return null;
  if (tokens.some(({ norm }) => PRIVATE.has(norm) || COMPANIES.has(norm))) return null;
  const own = partiesOf(scene, tape, instrument, verbOf(tape, instrument), null);
  const codes = countriesOf(lead.parties);
  if (countriesOf(own).some((code) => !codes.includes(code))) return null;
  return {
    rule: 'agreement:listed',
    sentence: tape.sentence,
    key: quoteAt(article.text, instrument),
    type: instrument.type,
    noun: instrument.noun,
    plural: instrument.plural,
    count: instrument.count,
    parties: countriesOf(own).length > 1 ? own : lead.parties,
    status: lead.status,
    subject: aboutAfter(article, tape, instrument.to),
    definite: false,
    dated: true,
    signing: null,
    open: false,
  };
}

/** The instrument stands first, past what numbers the line and what is done with it. */
function opens(tape: Tape, tokens: readonly Token[], { from }: Instrument): boolean {
  const words = tokens.slice(0, from);
  if (words.length > OPENING || tape.verbs.some((verb) => verb.form === 'finite' && verb.from < from))
    return false;
  const preposition = words.findLastIndex(({ norm }) => PHRASE_PREPOSITIONS.has(norm) || SIDES.has(norm));
  if (preposition < 0) return true;
  const done = normAt(tape.items, itemAt(tape.items, preposition) - 1) ?? '';
  return words[preposition]!.norm === 'of' && DONE.has(done);
}

const SIDES = listOf('between, with, to');

/** Tokens within which the instrument is named. */
const OPENING = 9;

/** What is done with an instrument in such a line. */
const DONE = listOf('signing, exchange, conclusion, renewal, adoption, signature');
