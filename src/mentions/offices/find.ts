import { isCapital, type Line, wordsOf } from '../line.ts';
import { GUESTS, type OfficeHead, SHORT_HEADS } from '../words/office-heads.ts';
import { TO_COME } from '../words/office-words.ts';
import { PECULIAR_TITLES } from '../words/peculiar-titles.ts';
import type { After } from './after.ts';
import { after } from './after.ts';
import type { Before } from './before.ts';
import { before } from './before.ts';
import { isBodyTitle } from './body-by-title.ts';
import { type HeadAt, headAt, shortHead } from './head-at.ts';
import type { OfficePhrase } from './phrase.ts';

/** Every phrase of the sentence that names an office, in order and without overlap. */
export function findOffices(line: Line): OfficePhrase[] {
  const phrases: OfficePhrase[] = [];
  let from = 0;
  for (let at = 0; at < line.tokens.length; at += 1) {
    const head = headAt(line, at);
    if (!head || at < from) continue;
    const found = phraseAt(line, at, head, from);
    if (!found) continue;
    const phrase = ofOwner(found, phrases.at(-1));
    phrases.push(phrase);
    from = phrase.to;
  }
  return phrases;
}

/** "the UN Secretary-General’s envoy": an office that another owns is of the same body or country. */
function ofOwner(phrase: OfficePhrase, owner: OfficePhrase | undefined): OfficePhrase {
  const owned = owner !== undefined && phrase.owner >= 0 && phrase.owner === owner.to - 1;
  if (!owned || phrase.organisation !== null || phrase.countries.length > 0 || owner.head.plural)
    return phrase;
  const { countries, organisation } = owner;
  if (countries.length === 0 && organisation === null) return phrase;
  return { ...phrase, countries, organisation, public: phrase.public || owner.public };
}

function phraseAt(line: Line, at: number, { head, tense }: HeadAt, limit: number): OfficePhrase | null {
  const whole = before(line, at);
  // "Chief of Defence Force General Roy": what the title before has taken says nothing of this one.
  const left = whole.titleFrom < limit ? { ...whole, body: false } : whole;
  const from = Math.max(left.from, limit);
  const headTo = headEnd(line, at);
  const coming = TO_COME.has(line.tokens[headTo]?.norm ?? '');
  const right = after(line, coming ? headTo + 1 : headTo, head.singular, head.plural);
  const seat = head.class === 'general' && right.seat ? [right.seat] : right.countries;
  const countries = left.countries.length > 0 ? left.countries : seat;
  const organisation = left.organisation ?? right.organisation;
  const named = countries.length > 0 || organisation !== null;
  return {
    from,
    to: right.to,
    titleFrom: Math.max(left.titleFrom, limit),
    titleTo: right.titleTo,
    headAt: at,
    head,
    countries: countries.length > 0 ? countries : ownCountry(organisation),
    organisation: internationalBody(organisation) ?? ofUnion(line, head, Math.max(left.titleFrom, limit), at),
    private: left.private || right.private,
    public:
      speaksFor(line, head, left) ||
      isBodyTitle(line, Math.max(left.titleFrom, limit), headTo) ||
      isPeculiar(line, Math.max(left.titleFrom, limit), headTo) ||
      isPublic(head, left, right, named, at - left.titleFrom > 0),
    tense: coming ? 'future' : tense !== 'current' ? tense : left.tense,
    determiner: left.determiner,
    owner: left.owner,
    // "EAM thanked Peru" opens with letters, and no capital of a sentence.
    capital:
      isCapital(line.tokens[at]) &&
      (at > 0 || SHORT_HEADS.has(line.tokens[at]!.norm) || isCapital(line.tokens[at + 1])),
  };
}

/** A body of no one country answers for itself; "the Senate" is of a country that must be found. */
const internationalBody = (known: Before['organisation']): string | null => {
  const organisation = known?.organisation;
  if (!organisation || organisation.country !== null) return null;
  // "the central bank" is a kind of body; the Asian Development Bank is one.
  const ofStates =
    organisation.type === 'international' ||
    (organisation.type === 'bank' && /^\p{Lu}/u.test(organisation.name));
  return ofStates ? organisation.id : null;
};

/** "European commissioner": of the Union, though no body is named. */
const ofUnion = (line: Line, head: OfficeHead, from: number, at: number): string | null =>
  head.singular === 'commissioner' && at > from && line.tokens[from]!.norm === 'european' ? 'eu' : null;

const ownCountry = (known: Before['organisation']): readonly string[] =>
  known?.organisation?.country ? [known.organisation.country] : [];

/** "director general", "chief executive", "charge d’affaires", "minister-counsellor". */
function headEnd(line: Line, at: number): number {
  if (shortHead(line, at)) return at + 2;
  const next = line.tokens[at + 1]?.norm ?? '';
  if (next === 'general' || next === "d'affaires" || next === 'generals' || next === 'plenipotentiary')
    return at + 2;
  if (next === 'd' && line.tokens[at + 2]?.norm === "'") return at + 4;
  if (line.tokens[at]!.norm === 'chief' && (next === 'executive' || next === 'minister')) return at + 2;
  if (line.tokens[at]!.norm === 'commander' && next === 'in' && line.tokens[at + 2]?.norm === 'chief')
    return at + 3;
  return at + 1;
}

/** "Roy’s spokesman": whoever speaks for someone named. */
const speaksFor = (line: Line, head: OfficeHead, left: Before): boolean =>
  left.owner >= 0 &&
  isCapital(line.tokens[left.owner]) &&
  /^(?:spokes|aide|adviser|advisor)/u.test(head.singular);

/** "Chief Adviser Lee": a title as such that one country alone has. */
const isPeculiar = (line: Line, from: number, to: number): boolean =>
  isCapital(line.tokens[from]) && wordsOf(line, from, to).toLowerCase() in PECULIAR_TITLES;

/** Whether the words of the phrase make it a public office. */
function isPublic(head: OfficeHead, left: Before, right: After, named: boolean, modified: boolean): boolean {
  const isPrivate = left.private || right.private;
  if (head.class === 'counterpart') return true;
  if (GUESTS.has(head.singular)) return false;
  if (left.acronym && !named && (head.singular === 'president' || head.class === 'general')) return false;
  if (head.class === 'public') return !isPrivate || left.countries.length > 0;
  if (isPrivate) return false;
  if (left.body || right.body) return true;
  if (head.class === 'general') return named;
  if (!named) return false;
  return (
    modified ||
    !/^(?:director|chairman|chair|chairwoman|chairperson|head|chief|officer|executive|economist)$/u.test(
      head.singular,
    )
  );
}
