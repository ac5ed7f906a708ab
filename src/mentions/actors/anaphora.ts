import type { Line } from '../line.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import { AUXILIARIES, PAIR_DOES, STATE_PLURALS } from '../words/actor-words.ts';
import { GUESTS } from '../words/office-heads.ts';
import { OBLIQUES, OWNERS, PLURAL, SINGULAR } from '../words/pronouns.ts';
import type { Nominal } from './nominal.ts';
import { styleAt, styleNominal } from './styles.ts';

/** Pronouns and "the two countries": noun phrases that only their context fills. */
export function anaphoricNominals(line: Line): Nominal[] {
  const nominals: Nominal[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const { norm, kind } = line.tokens[at]!;
    if (kind !== 'word') continue;
    const style = styleAt(line, at);
    if (style) {
      const nominal = line.quoted[at] ? null : styleNominal(line, style);
      if (nominal) nominals.push(nominal);
      at = style.to - 1;
      continue;
    }
    if (SINGULAR.has(norm) || PLURAL.has(norm)) {
      // Between quotation marks "he" is whomever the speaker means, which the article may not say.
      if (!line.quoted[at]) nominals.push(pronounAt(line, at, norm));
      continue;
    }
    const pair = norm === 'the' ? pairAt(line, at) : null;
    if (pair) {
      nominals.push(pair);
      at = pair.to - 1;
      continue;
    }
    const states = norm === 'the' || norm === 'two' || norm === 'both' ? statesAt(line, at) : null;
    if (!states) continue;
    nominals.push(states);
    at = states.to - 1;
  }
  return nominals;
}

function pronounAt(line: Line, at: number, norm: string): Nominal {
  const owns = OWNERS.has(norm) && (norm !== 'her' || ownsNext(line, at + 1));
  return {
    kind: 'pronoun',
    norm,
    line,
    from: at,
    to: at + 1,
    headFrom: at,
    headTo: at + 1,
    form: 'pronoun',
    possessive: owns,
  };
}

/** "The two also discussed trade", "the pair met": who that is, as with "they", the story tells. */
function pairAt(line: Line, at: number): Nominal | null {
  if (line.quoted[at] || !/^(?:two|pair|duo)$/u.test(line.tokens[at + 1]?.norm ?? '')) return null;
  const next = line.tokens[at + 2];
  // "the two signed deals": deals, and nobody who signed.
  const thing = next?.norm === 'signed' && line.tokens[at + 3]?.norm.endsWith('s') === true;
  if (thing || next?.shape !== 'lower' || !(AUXILIARIES.has(next.norm) || PAIR_DOES.has(next.norm)))
    return null;
  return { ...pronounAt(line, at, 'they'), to: at + 2, headTo: at + 2, possessive: false };
}

const ownsNext = (line: Line, at: number): boolean => {
  const next = line.tokens[at];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !OBLIQUES.has(next.norm) &&
    next.norm !== 'and' &&
    next.norm !== 'that'
  );
};

/** "the two countries", "both sides", "the two neighbouring nations". */
function statesAt(line: Line, from: number): Nominal | null {
  let at = from;
  if (line.tokens[at]!.norm === 'the') at += 1;
  const count = line.tokens[at]?.norm;
  if (count !== 'two' && count !== 'both') return null;
  for (let end = at + 1; end < line.tokens.length && end - at <= 3; end += 1) {
    const { norm, shape } = line.tokens[end]!;
    if (STATE_PLURALS.has(norm))
      return {
        kind: 'states',
        count: 'two',
        line,
        from,
        to: end + 1,
        headFrom: end,
        headTo: end + 1,
        form: 'group',
        possessive: line.tokens[end + 1]?.kind === 'possessive',
      };
    if (shape !== 'lower') return null;
  }
  return null;
}

/** The office phrases of a sentence that nobody in it was found to hold. */
export function officeNominals(line: Line, free: readonly OfficePhrase[]): Nominal[] {
  return free
    .filter((phrase) => stands(line, phrase))
    .map((phrase) => ({
      kind: 'office',
      phrase,
      line,
      from: phrase.from,
      to: phrase.to,
      headFrom: phrase.titleFrom,
      headTo: phrase.titleTo,
      form:
        phrase.head.plural && (phrase.determiner === 'two' || phrase.determiner === 'both')
          ? 'group'
          : 'role',
      possessive: line.tokens[phrase.to]?.kind === 'possessive',
    }));
}

/** Whether an office stands for its holder: not "as prime minister", nor the verb "heads". */
function stands(line: Line, phrase: OfficePhrase): boolean {
  const { head, determiner, countries, organisation } = phrase;
  const owned = determiner !== null || countries.length > 0 || organisation !== null || phrase.owner >= 0;
  if (head.class === 'counterpart') return owned;
  // "the Kenyan guest", "the visiting dignitary"; "a guest" is anybody.
  if (GUESTS.has(head.singular)) return determiner === 'the' && !head.plural;
  if (
    /^(?:heads|chairs|generals|whips|reps|member|members|executive|executives)$/u.test(
      line.tokens[phrase.headAt]!.norm,
    ) &&
    countries.length === 0
  )
    return false;
  if (line.tokens[phrase.from - 1]?.norm === 'as' && determiner === null) return false;
  // "a spokesman for President Lee"
  if (head.singular.startsWith('spokes') && line.tokens[phrase.to]?.norm === 'for') return true;
  if (owned) return phrase.public || head.class === 'general' || determiner === 'the';
  return phrase.capital || head.plural;
}
