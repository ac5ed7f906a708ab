import type { Tape } from '../../clauses/index.ts';
import { type Quote, quoteAt, type Span } from '../../text/index.ts';
import { countriesOf, distinct, type FactWhen, noDate, type Scene, whenLike } from '../attach/index.ts';
import type { Draft } from '../kind.ts';
import type { Meeting } from '../meeting/schema.ts';
import { whenMet, whenTheyMet } from './at-meeting.ts';
import { toldInstruments } from './by-instrument.ts';
import type { Candidate } from './candidate.ts';
import { completed, pairAt } from './completing.ts';
import { dateOf, sofar, whenAlso } from './dates.ts';
import { GENERIC } from './instrument-words.ts';
import { statesNamed } from './joint-subject.ts';
import { isLine, type Lead, leadsTo, listedIn } from './listed.ts';
import { oralAgreements } from './oral.ts';
import type { Agreement } from './schema.ts';

interface Telling extends Candidate {
  readonly when: FactWhen;
}

/** The agreements of an article, each with all its tellings. */
export function agreementsIn(scene: Scene, meetings: readonly Meeting[]): Draft<Agreement>[] {
  const stories: Telling[][] = [];
  let lead: Lead | null = null;
  for (const tape of scene.marked.tapes) {
    const listed = lead && listedIn(scene, tape, lead);
    if (listed) {
      stories.push([{ ...listed, when: lead!.when }]);
      continue;
    }
    const instruments = toldInstruments(scene, tape);
    const oral = oralAgreements(scene, tape).filter(
      ({ key }) => !instruments.some((one) => isToldBy(key, one)),
    );
    const told = [...instruments, ...oral].sort((a, b) => a.key.start - b.key.start);
    for (const candidate of told) {
      const telling: Telling = {
        ...candidate,
        when: candidate.dated ? sofar(scene, candidate, dateOf(scene, tape, candidate)) : noDate(),
      };
      const story = mayRetell(telling)
        ? stories.slice(-REACH).findLast((tellings) => retells(tellings, telling))
        : undefined;
      if (story) story.push(telling);
      else {
        const whole = completed(scene, meetings, withPartner(telling, stories));
        if (partyCount(whole) >= 2) stories.push([whole]);
      }
    }
    lead = leadAt(scene, meetings, tape, stories) ?? (isLine(tape) ? lead : null);
  }
  const firsts = stories.map(([first]) => first!);
  return stories.map((story) => agreementOf(scene, meetings, story, firsts));
}

/** How many agreements back one may be that a sentence goes on with. */
const REACH = 100;

/** What a line says of the list that it leads to with what was told up to it. */
function leadAt(
  scene: Scene,
  meetings: readonly Meeting[],
  tape: Tape,
  stories: readonly (readonly Telling[])[],
): Lead | null {
  const { sentence } = tape;
  const status = leadsTo(tape, scene.marked.article.sentences[sentence]!.tokens);
  if (status === null) return null;
  const firsts = stories.map(([first]) => first!);
  const last = firsts.at(-1);
  const own = last?.sentence === sentence ? last : null;
  const named = own ? own.parties : statesNamed(scene, tape);
  const parties = named.length > 1 ? named : pairAt(scene, meetings, sentence);
  if (countriesOf(parties).length < 2) return null;
  const told = own?.when.words
    ? own.when
    : (whenTheyMet(meetings, sentence, countriesOf(parties)) ?? (own && whenAlso(scene, firsts, own)));
  const reason = 'The line that leads into the list tells of the two.';
  return {
    status,
    parties: parties.map((one) => ({ ...one, basis: 'inferred', reason: one.reason ?? reason })),
    when: told ? whenLike(told, 'agreement:listed', 'The words before the list tell the day.') : noDate(),
  };
}

/** "agreed to a ceasefire", "agreed to begin negotiations on a pact": told by the instrument. */
const isToldBy = (oral: Span, { key, status }: Candidate): boolean =>
  (key.start <= oral.start && oral.start < key.end) ||
  (status === 'under negotiation' && oral.start <= key.start && key.end <= oral.end);

/**
 * "Fiji is seeking deals on steel", after an agreement that it seeks with Brazil: the other party of
 * a sentence that goes on is the one told before.
 */
function withPartner(telling: Telling, stories: readonly (readonly Telling[])[]): Telling {
  const [country, ...more] = countriesOf(telling.parties);
  if (country === undefined || more.length > 0 || telling.definite || !telling.dated) return telling;
  const before = stories.findLast(
    ([first]) =>
      first!.sentence >= telling.sentence - 4 &&
      first!.status === telling.status &&
      countriesOf(first!.parties).length === 2 &&
      countriesOf(first!.parties).includes(country),
  );
  const partner = before?.[0]?.parties.find((party) => party.country !== null && party.country !== country);
  if (!partner) return telling;
  const reason = 'The sentence goes on with what was told of both before.';
  return { ...telling, parties: [...telling.parties, { ...partner, basis: 'inferred', reason }] };
}

const partyCount = ({ parties }: Candidate): number =>
  countriesOf(parties).length + parties.filter(({ actor }) => actor.kind === 'organisation').length;

/** What does not point back is told anew, but right after a heading. */
const mayRetell = ({ definite, sentence }: Telling): boolean => definite || sentence <= 3;

/** "The deal" after "a major deal": words that point back, by the same name or a general one. */
function retells(story: readonly Telling[], later: Telling): boolean {
  const first = story[0]!;
  if (first.sentence === later.sentence) return false;
  // "The gas pipeline deal" is none of what they agreed to without an instrument.
  if (first.rule === 'agreement:oral' && later.type !== later.noun) return false;
  const sameName =
    first.noun === later.noun ||
    (GENERIC.has(first.noun) && GENERIC.has(later.noun)) ||
    GENERIC.has(later.noun) ||
    (GENERIC.has(first.noun) && first.sentence === 0);
  if (first.plural !== later.plural || !sameName) return false;
  if (!later.definite && first.sentence !== 0) return false;
  const countries = new Set(countriesOf(first.parties));
  const known = countriesOf(later.parties).every((country) => countries.has(country));
  if (!known) return false;
  if (later.definite) return !isOther(first, later);
  return partyCount(later) === countries.size && later.status === first.status;
}

/** "its transit agreement with Peru" after a truce with Peru: of another kind, with both its sides told. */
const isOther = (first: Telling, later: Telling): boolean =>
  first.type !== first.noun &&
  later.type !== later.noun &&
  countriesOf(later.parties).length > 1 &&
  kindsOf(later).every((word) => !kindsOf(first).includes(word) && !first.subject?.text.includes(word));

/** What specifies an instrument: `transit` of "transit agreement". */
const kindsOf = ({ type, noun }: Telling): string[] => type.replace(noun, '').split(' ').filter(Boolean);

function agreementOf(
  scene: Scene,
  meetings: readonly Meeting[],
  story: readonly Telling[],
  all: readonly Telling[],
): Draft<Agreement> {
  const { marked } = scene;
  const { text, sentences } = marked.article;
  const first = story[0]!;
  const parties = distinct(first.parties);
  return {
    sentence: first.sentence,
    quote: quoteAt(text, sentences[first.sentence]!),
    key: quoteAt(text, first.key),
    support: story.slice(1).map(({ key }): Quote => quoteAt(text, key)),
    when:
      story.find(({ when }) => when.words !== null)?.when ??
      whenMet(scene, meetings, first) ??
      whenAlso(scene, all, first) ??
      first.when,
    rule: first.rule,
    basis: parties.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated',
    possiblySame: [],
    type: first.type,
    parties,
    countries: countriesOf(parties),
    organisations: [
      ...new Set(parties.flatMap(({ actor }) => (actor.kind === 'organisation' ? [actor.organisation] : []))),
    ],
    status: first.status,
    subject: story.find(({ subject }) => subject !== null)?.subject ?? null,
    count: first.count,
  };
}
