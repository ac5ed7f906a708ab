import { besideRank } from './beside-rank.ts';
import type { Context } from './context.ts';
import { countSides } from './count-sides.ts';
import { countedBy } from './counts.ts';
import type { Finding } from './draft.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import { type Measured, measureOfAmount, measureOfPercent } from './measure-of.ts';
import { currencyOf } from './money.ts';
import type { Party } from './parties.ts';
import { sidesOf } from './sides.ts';
import { type Earlier, refersBack, takenOver } from './taken-over.ts';
import { isTarget } from './target.ts';

/** The amounts, shares and counts of a sentence with its `ranks`; `context` holds the states named before it. */
export function readFigures(
  line: Line,
  context: Context,
  earlier: Earlier | null,
  ranks: readonly Finding[],
): Finding[] {
  const findings: Finding[] = [];
  const told = earlier && refersBack(line, earlier) ? earlier.finding : null;
  let before: { figure: Figure; measured: Measured } | null = null;
  for (const found of line.figures) {
    const figure = withMoney(line, found, before?.figure ?? null);
    const converted: boolean = before !== null && isConverted(line, before.figure, figure);
    const measured: Measured | null = converted ? before!.measured : measureOf(line, figure);
    const ranked = measured || figure.kind !== 'amount' ? null : besideRank(line, figure, ranks);
    if (ranked) findings.push(ranked);
    else if (measured) {
      const near = goesOn(line, earlier) ? [earlier!.finding, ...findings] : findings;
      const finding = likeBefore(measuredFinding(line, figure, measured, context, converted), near);
      const same = converted ? findings.findLast(({ named }) => named === measured.at) : undefined;
      if (same) findings.splice(findings.indexOf(same), 1, withSidesOf(same, finding));
      findings.push(same ? withSidesOf(finding, withSidesOf(same, finding)) : finding);
      if (figure.kind === 'amount') before = { figure, measured };
    } else if (told && figure.kind !== 'number') {
      const taken = takenOver(line, figure, told);
      if (taken) findings.push(taken);
    } else if (figure.kind === 'number') {
      const count = countFinding(line, figure);
      if (count) findings.push(count);
    }
  }
  return findings;
}

function measureOf(line: Line, figure: Figure): Measured | null {
  if (figure.kind === 'amount') return measureOfAmount(line, figure);
  return figure.kind === 'percent' ? measureOfPercent(line, figure) : null;
}

/** `15 billion euros ($16 billion)`, `($16 billion; £13 billion)` */
const isConverted = (line: Line, first: Figure, second: Figure): boolean =>
  first.kind === 'amount' &&
  second.kind === 'amount' &&
  second.from === first.to + 1 &&
  (line.pieces[first.to]!.norm === '(' ||
    (line.pieces[first.to]!.norm === ';' && line.pieces[first.from - 1]?.norm === '('));

/** One amount, told in two moneys, is between the same two: sides that one lacks are those of the other. */
const withSidesOf = (finding: Finding, { subject, counterpart }: Finding): Finding => ({
  ...finding,
  subject: finding.subject ?? subject,
  counterpart: finding.counterpart ?? counterpart,
});

/** "exports of $5.2 billion and imports of 3.1 billion": millions after money are money. */
function withMoney(line: Line, figure: Figure, before: Figure | null): Figure {
  const [size] = [figure.value].flat();
  return figure.kind === 'number' && before?.money && size! >= 1e6 && standsAlone(line, figure)
    ? { ...figure, kind: 'amount', money: before.money }
    : figure;
}

/** Nothing follows that the number could count. */
function standsAlone(line: Line, figure: Figure): boolean {
  const next = line.pieces[figure.to];
  return !next || next.kind === 'punctuation' || ALONE.has(next.norm);
}

const ALONE: ReadonlySet<string> = new Set([
  'in',
  'to',
  'and',
  'from',
  'of',
  'for',
  'more',
  'less',
  'a',
  'by',
  'last',
  'this',
]);

function measuredFinding(
  line: Line,
  figure: Figure,
  measured: Measured,
  context: Context,
  converted: boolean,
): Finding {
  const sides = sidesOf(line, figure, measured, context);
  const { counterpart } = sides;
  const owner = sides.subject || counterpart ? null : ownerBefore(line, context);
  const subject = sides.subject ?? owner;
  const stated = sides.stated && owner === null;
  const elsewhere = [subject, counterpart].filter((party) => party !== null && !line.parties.includes(party));
  return {
    kind: figure.kind === 'percent' ? 'percent' : 'amount',
    measure: measured.measure,
    value: signed(figure.value, measured.sign),
    unit: figure.kind === 'percent' ? '%' : currencyOf(figure.money ?? '', () => statesNear(line, context)),
    bound: figure.bound,
    target: isTarget(line, figure),
    rule: converted ? 'statistic:converted' : `statistic:${RULES[measured.how]}`,
    basis: stated ? 'stated' : 'inferred',
    subject,
    counterpart,
    after: [],
    number: figure,
    named: measured.at,
    support: elsewhere.map((party) => party!),
  };
}

/** The sentence follows right upon one that measured something. */
const goesOn = (line: Line, earlier: Earlier | null): boolean =>
  earlier !== null && line.sentence.index - earlier.sentence === 1;

/** "Fiji's exports to Peru fell while imports rose": the other flow is between the same two. */
function likeBefore(finding: Finding, findings: readonly Finding[]): Finding {
  if (finding.subject || !FLOWS.test(finding.measure)) return finding;
  const like = findings.findLast(({ measure, subject }) => subject !== null && FLOWS.test(measure));
  const { counterpart } = finding;
  if (counterpart && counterpart.country !== like?.counterpart?.country) return finding;
  return like
    ? { ...finding, subject: like.subject, counterpart: like.counterpart, basis: 'inferred' }
    : finding;
}

const FLOWS = /^(?:\w+ )?(?:trade|exports|imports|investment)(?: growth| change)?$/u;

/** "Its exports reached": the one state that the sentences before named last. */
function ownerBefore(line: Line, context: Context): Party | null {
  if (line.sentence.tokens[0]?.norm !== 'its') return null;
  const states = context.latest(line.sentence.index);
  return states.length === 1 ? states[0]! : null;
}

/** States by which a noun of money is told apart: those of the sentence, then those named before. */
const statesNear = (line: Line, context: Context): string[] =>
  [...line.parties, ...context.known(line.sentence.index).map(({ party }) => party)].flatMap(
    ({ country }) => country ?? [],
  );

const RULES: Readonly<Record<Measured['how'], string>> = { level: 'level', change: 'change', share: 'share' };

const signed = (value: Figure['value'], sign: 1 | -1): Figure['value'] => {
  if (sign === 1) return value;
  return Array.isArray(value) ? [-value[1], -value[0]] : -value;
};

function countFinding(line: Line, figure: Figure): Finding | null {
  const counted = countedBy(line, figure);
  if (!counted) return null;
  return {
    kind: 'count',
    measure: counted.measure,
    value: figure.value,
    unit: counted.unit,
    bound: figure.bound,
    target: isTarget(line, figure),
    rule: 'statistic:count',
    ...countSides(line, figure, counted),
    after: [],
    number: figure,
    named: { from: figure.from, to: counted.to },
    support: [],
  };
}
