import { type Context, completing, eachOnce } from './context.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import type { Measured } from './measure-of.ts';
import type { Party } from './parties.ts';
import { GIVES, RECEIVES } from './phrase-words.ts';
import { afterMeasure, doerBefore, leftOf, ownerBefore } from './sides-near.ts';

/** Between whom: of whom a number is said, and towards whom. */
export interface Sides {
  readonly subject: Party | null;
  readonly counterpart: Party | null;
  /** False where a pronoun, `bilateral` or the sentence around had to say it. */
  readonly stated: boolean;
}

/** The sides of a measure in its sentence; `context` holds the states named before it. */
export function sidesOf(line: Line, figure: Figure, measured: Measured, context: Context): Sides {
  const { tokens } = line.sentence;
  const first = line.pieces[measured.at.from]!.token;
  const last = line.pieces[measured.at.to - 1]!.token;
  const compound = line.parties.filter(
    (party) => party.as === 'compound' && party.to === leftOf(tokens, first),
  );
  if (compound.length === 2) return sides(compound[0]!, compound[1]!, true);

  const reach = Math.max(last, line.pieces[figure.to - 1]!.token);
  const after = afterMeasure(line, last + 1, reach + 9);
  if (after.pair) return sides(after.pair[0], after.pair[1], true);
  const tariff = measured.measure === 'tariff';
  const own = ownerBefore(line, first);
  const owner = own ?? (tariff ? null : (after.from ?? after.of));
  // "Imports from B": B sends, so B is the counterpart of whoever imports.
  const imports = measured.measure.includes('imports') || measured.measure === 'purchases';
  const towards =
    rightAfter(line, figure) ??
    givenTo(line, figure, last) ??
    givenBefore(line, Math.min(first, line.pieces[figure.from]!.token)) ??
    after.towards ??
    (imports || tariff ? after.from : null);
  const doer = doerBefore(line, Math.min(first, line.pieces[figure.from]!.token));
  // "Norway will invest $3 million in the ports of Fiji": of Fiji is where, and not who.
  if (!own && !after.from && after.of && doer && doer.country !== after.of.country && isSpent(measured))
    return sides(doer, after.of, true);
  const subject = owner && owner !== towards ? owner : null;
  if (measured.at.joint || isShared(measured)) return joint(line, subject, towards, context);
  // "Qatar accounts for 40 percent of India’s imports": it has a share of what is India's.
  if (subject && measured.how === 'share' && doer && doer.country !== subject.country)
    return sides(doer, subject, true);
  // "received a loan from the IMF": whoever gets it is the other side.
  const gets =
    subject && !own && !towards && doer && doer.country !== subject.country && receives(line, doer);
  if (gets) return sides(subject, doer, true);
  if (subject) return sides(subject, towards, true);
  return sides(doer && doer.country !== towards?.country ? doer : null, towards, false);
}

const isSpent = ({ measure, how }: Measured): boolean => how === 'level' && SPENT.test(measure);
const SPENT = /^(?:investment|aid|loans|projects|funds provided|support)$/u;

/** "$3 million for Fiji, $2 million for Peru": whoever stands right after each amount. */
function rightAfter(line: Line, figure: Figure): Party | null {
  const preposition = line.pieces[figure.to];
  if (preposition?.norm !== 'for' && preposition?.norm !== 'to') return null;
  const party = line.parties.find(({ from }) => from === preposition.token + 1);
  return party && party.as === 'name' && line.sentence.tokens[party.to]?.kind !== 'possessive' ? party : null;
}

/** `owes China $5 billion`, `gave Fiji $2 million`: whoever stands between the verb and the amount. */
function givenTo(line: Line, figure: Figure, last: number): Party | null {
  const number = line.pieces[figure.from]!.token;
  const { tokens } = line.sentence;
  const first = tokens[last + 1]?.norm === 'the' ? last + 2 : last + 1;
  const party = line.parties.find(({ from, to }) => from === first && to <= number && number - to <= 2);
  return party && tokens[party.to]?.kind !== 'possessive' ? party : null;
}

/** "gave Fiji a loan of", "lent Peru": whoever stands between such a verb and what is given. */
const givenBefore = (line: Line, measure: number): Party | null =>
  line.parties.find(
    ({ from, to }) =>
      to < measure && measure - to <= 4 && GIVES.has(line.sentence.tokens[from - 1]?.norm ?? ''),
  ) ?? null;

const receives = ({ sentence }: Line, { to }: Party): boolean =>
  sentence.tokens.slice(to, to + 4).some(({ norm }) => RECEIVES.has(norm));

const sides = (subject: Party | null, counterpart: Party | null, stated: boolean): Sides => ({
  subject,
  counterpart,
  stated,
});

/** Trade has two sides whether or not it is called bilateral. */
const isShared = ({ measure }: Measured): boolean => /^trade(?: growth| change)?$/.test(measure);

/** The two sides of something between two: named here, else here and before, else before. */
function joint(line: Line, owner: Party | null, towards: Party | null, context: Context): Sides {
  if (owner && towards) return sides(owner, towards, true);
  const states = (all: readonly Party[]) => all.filter(({ country }) => country !== null);
  const named = eachOnce([...(owner ? [owner] : []), ...(towards ? [towards] : []), ...states(line.parties)]);
  // "Fiji and Peru target bilateral trade of": in the order in which they are named.
  if (!towards) named.sort((a, b) => a.from - b.from);
  // "Fiji wants to double trade with Peru": towards Peru.
  else if (!owner) named.push(...named.splice(0, 1));
  if (named.length === 2) return sides(named[0]!, named[1]!, owner !== null || towards !== null);
  if (named.length > 2) return sides(owner, towards, owner !== null);
  const pair = [...named, ...completing(named, context.known(line.sentence.index))];
  return pair.length === 2 ? sides(pair[0]!, pair[1]!, false) : sides(owner, towards, owner !== null);
}
