import type { Finding } from './draft.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import { currencyOf } from './money.ts';

/** What an amount beside a rank measures, by what is ranked. */
const FLOW_OF: ReadonlyMap<string, string> = new Map([
  ['investor', 'investment'],
  ['investors', 'investment'],
  ['partner', 'trade'],
  ['partners', 'trade'],
  ['donor', 'aid'],
  ['donors', 'aid'],
  ['creditor', 'debt'],
  ['creditors', 'debt'],
  ['lender', 'loans'],
]);

/**
 * "Fiji was Peru's largest investor with $5 billion, followed by Malta with $2 billion": the amount is
 * of whoever stands before `with`, else of the one that is ranked. Null where no rank stands before.
 */
export function besideRank(line: Line, figure: Figure, ranks: readonly Finding[]): Finding | null {
  const [rank] = ranks;
  const lead = line.pieces[figure.from - 1]?.norm;
  if (!rank?.named || (lead !== 'with' && lead !== '(') || figure.from < rank.named.to) return null;
  const at = line.pieces.findLastIndex(({ norm }, index) => index < figure.from && FLOW_OF.has(norm));
  if (at < 0) return null;
  const before = line.pieces[figure.from - 1]!.token;
  const other = line.parties.find(({ from, to }) => to === before && from > line.pieces[at]!.token);
  return {
    ...rank,
    kind: 'amount',
    measure: FLOW_OF.get(line.pieces[at]!.norm)!,
    value: figure.value,
    unit: currencyOf(figure.money ?? '', () => line.parties.flatMap(({ country }) => country ?? [])),
    bound: figure.bound,
    rule: 'statistic:level',
    subject: other ?? rank.subject,
    after: [],
    number: figure,
    named: { from: at, to: at + 1 },
  };
}
