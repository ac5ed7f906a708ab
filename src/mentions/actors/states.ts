import { countryByCode, type OrganisationRecord } from '../../gazetteer/index.ts';
import { quoteAt } from '../../text/index.ts';
import type { Known, Line } from '../line.ts';
import { isCapital, spanOf, wordsOf } from '../line.ts';
import type { Participant } from '../mention.ts';
import { AUXILIARIES, NATIONAL_BODIES, VERBS_OR_NOUNS } from '../words/actor-words.ts';
import { FORMS_OF_STATE } from '../words/forms-of-state.ts';
import { LOCATIVES, SAYING } from '../words/pronouns.ts';
import { setOf } from '../words/set.ts';
import { bodyOf, bodyOfState, fromBody, nominal, ofItsKind, stateAfter, withArticle } from './bodies.ts';
import type { Nominal } from './nominal.ts';

/**
 * Countries, capitals, governments, ministries and organisations that act in a sentence. A capital
 * stands for a government only where the article names the country too: `Victoria` is many things.
 */
export function stateNominals(line: Line, countries: ReadonlySet<string>): Nominal[] {
  const nominals: Nominal[] = [];
  for (let at = 0; at < line.tokens.length; ) {
    const known = line.known[at];
    const nominal = known
      ? fromKnown(line, known, countries)
      : (fromBody(line, at) ?? byForm(line, at, countries));
    if (nominal) nominals.push(nominal);
    at = Math.max(nominal?.to ?? 0, known?.to ?? 0, at + 1);
  }
  return nominals;
}

/** "the Kingdom": the one state of the article that is called so; null where none is, or several. */
function byForm(line: Line, at: number, countries: ReadonlySet<string>): Nominal | null {
  if (line.tokens[at]!.norm !== 'the' || !isCapital(line.tokens[at + 1])) return null;
  for (const length of [1, 2]) {
    const words = line.tokens.slice(at + 1, at + 1 + length);
    const states = FORMS_OF_STATE[words.map(({ norm }) => norm).join(' ')];
    const end = at + 1 + length;
    if (!states || line.tokens[end]?.norm === 'of' || line.known[end] || isCapital(line.tokens[end]))
      continue;
    const able = [...states].filter((code) => countries.has(code));
    if (able.length !== 1) return null;
    const known = { from: at + 1, to: end };
    return stateAt(line, known, able[0]!, `“${wordsOf(line, at + 1, end)}” stands for ${nameOf(able[0]!)}.`);
  }
  return null;
}

const nameOf = (code: string): string => countryByCode(code)?.name ?? code;

function fromKnown(line: Line, known: Known, countries: ReadonlySet<string>): Nominal | null {
  const { country, organisation } = known;
  if (country) {
    const body = bodyOf(line, known, country.code);
    if (body) return body;
    if (country.as === 'name' && acts(line, known)) return stateAt(line, known, country.code, null);
    if (
      (country.as === 'capital' || country.as === 'seat') &&
      countries.has(country.code) &&
      capitalActs(line, known, country.as === 'seat')
    ) {
      const what = wordsOf(line, known.from, known.to);
      return stateAt(
        line,
        known,
        country.code,
        `“${what}” stands for the government of ${nameOf(country.code)}.`,
      );
    }
    return null;
  }
  if (!organisation || organisation.type === 'media' || organisation.type === 'company') return null;
  if (isWhere(line, known) || followedByName(line, known.to)) return null;
  const state = isNational(organisation) ? stateAfter(line, known.to) : null;
  if (state) return bodyOfState(line, withArticle(line, known.from), known.from, known.to, state);
  if (isNational(organisation) && !ownedBefore(line, known.from))
    return ofItsKind(line, known, organisation.id);
  const own = organisation.country ?? ownedBefore(line, known.from);
  const participant: Participant = {
    actor: { kind: 'organisation', organisation: organisation.id },
    country: own,
    words: quoteAt(line.article.text, spanOf(line, known.from, known.to)),
    basis: 'stated',
    reason: null,
  };
  const to = TEAM.test(line.tokens[known.to]?.norm ?? '') ? known.to + 1 : known.to;
  return nominal(line, withArticle(line, known.from), to, known.from, to, 'organisation', [participant]);
}

/** "the IMF team": those of a body who act for it. */
const TEAM = /^(?:team|staff|delegation|mission)$/u;

/** A name for bodies of one kind ("foreign ministry"), of whichever state the article means. */
const isNational = ({ id, country }: OrganisationRecord): boolean =>
  country === null && (id.endsWith('-ministry') || NATIONAL_BODIES.has(id));

/** "the Philippine Coast Guard", "Kenya’s National Assembly": the state before a body. */
function ownedBefore(line: Line, from: number): string | null {
  const owner = line.known[line.tokens[from - 1]?.kind === 'possessive' ? from - 2 : from - 1];
  return owner?.country && owner.country.as !== 'capital' ? owner.country.code : null;
}

/** Where something is, and not who acts; "according to the ministry" and "a statement from the ministry" tell who. */
function isWhere(line: Line, { from, to }: Pick<Known, 'from' | 'to'>): boolean {
  const prior = before(line, from);
  if (!LOCATIVES.has(prior)) return false;
  if (line.tokens[to]?.kind === 'possessive') return true;
  const at = line.tokens[from - 1]?.norm === 'the' ? from - 3 : from - 2;
  const lead = line.tokens[at]?.norm ?? '';
  return !(prior === 'to' && lead === 'according') && !(prior === 'from' && DOCUMENTS.has(lead));
}

const DOCUMENTS = setOf('statement release readout handout communique communiqué notice');

/** The word before a noun phrase, past "the". */
function before(line: Line, from: number): string {
  const norm = line.tokens[from - 1]?.norm ?? '';
  return norm === 'the' ? (line.tokens[from - 2]?.norm ?? '') : norm;
}

/** "Pakistan Army", "UK Steel": the known word is the first of a longer name. */
const followedByName = (line: Line, to: number): boolean => {
  const next = line.tokens[to];
  return isCapital(next) && !line.timed[to] && !line.known[to];
};

function acts(line: Line, known: Known): boolean {
  if (isWhere(line, known) || followedByName(line, known.to)) return false;
  // "US troops", "UK exports": an abbreviation before a noun is an adjective.
  if (line.tokens[known.from]!.shape === 'CAPS' && known.to - known.from === 1)
    return predicated(line, known.to);
  return true;
}

/** What follows can follow a subject, an object or an owner. */
function predicated(line: Line, at: number): boolean {
  const next = line.tokens[at];
  if (!next || next.kind === 'punctuation' || next.kind === 'possessive' || line.timed[at]) return true;
  return (
    SAYING.has(next.norm) ||
    AUXILIARIES.has(next.norm) ||
    LOCATIVES.has(next.norm) ||
    /^(?:with|for|by|on|of|under|after|before|as|that|against|between|over|during|since|when|where|while|if)$/u.test(
      next.norm,
    ) ||
    (next.shape === 'lower' && next.norm.endsWith('ed'))
  );
}

/** A capital acts where a verb follows it or where it stands beside another side. */
function capitalActs(line: Line, known: Known, seat: boolean): boolean {
  const prior = before(line, known.from);
  if (LOCATIVES.has(prior) || followedByName(line, known.to)) return false;
  const next = line.tokens[known.to];
  if (next?.kind === 'possessive') return true;
  const list = betweenAt(line, known);
  if (list >= 0) return !ROUTES.has(line.tokens[list - 1]?.norm ?? '');
  if (/^(?:with|between|by|against|both|that|urged|told|accused)$/u.test(prior)) return true;
  if (!next || next.kind === 'punctuation') return seat && !LOCATIVES.has(prior);
  if (line.tokens[known.from - 1]?.norm === ',' || prior === 'of' || prior === 'for' || prior === 'on')
    return false;
  return (
    SAYING.has(next.norm) ||
    AUXILIARIES.has(next.norm) ||
    VERBS_OR_NOUNS.has(next.norm) ||
    (next.shape === 'lower' && next.norm.endsWith('ed'))
  );
}

/** "between Lima and Quito": the token of the word, where a capital is one of the two; -1 elsewhere. */
function betweenAt({ tokens, known }: Line, { from }: Known): number {
  if (tokens[from - 1]?.norm === 'between') return from - 1;
  const first = tokens[from - 1]?.norm === 'and' ? known[from - 2] : null;
  return first?.country?.as === 'capital' && tokens[first.from - 1]?.norm === 'between' ? first.from - 1 : -1;
}

/** What goes from one town to another. */
const ROUTES = setOf(
  'flight flights road roads railway railways rail line lines route routes distance highway motorway train trains bus buses link links corridor service services shuttle travel miles km kilometres kilometers border-crossing',
);

function stateAt(
  line: Line,
  known: Pick<Known, 'from' | 'to'>,
  code: string,
  reason: string | null,
): Nominal {
  const participant: Participant = {
    actor: { kind: 'government', country: code },
    country: code,
    words: quoteAt(line.article.text, spanOf(line, known.from, known.to)),
    basis: reason ? 'inferred' : 'stated',
    reason,
  };
  return nominal(line, withArticle(line, known.from), known.to, known.from, known.to, 'country', [
    participant,
  ]);
}
