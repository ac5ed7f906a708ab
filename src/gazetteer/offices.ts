import type { Token } from '../text/index.ts';
import { nameIndex } from './name-index.ts';
import headFile from './office-heads.json' with { type: 'json' };
import officeFile from './offices.json' with { type: 'json' };
import portfolioFile from './portfolios.json' with { type: 'json' };
import type { HeadRecord, OfficeRecord, PortfolioRecord } from './records.ts';

const fixed = officeFile.records as readonly OfficeRecord[];
const heads = headFile.records as readonly HeadRecord[];
const portfolios = portfolioFile.records as readonly PortfolioRecord[];

/** Every office: those of the list, and each head for each portfolio. */
export const offices: readonly OfficeRecord[] = merged([
  ...fixed,
  ...portfolios.flatMap((portfolio) => heads.map((head) => officeFor(portfolio, head))),
]);

const byId = new Map(offices.map((office) => [office.id, office]));

/** The office of an id (`foreign-minister`), or null. */
export const officeById = (id: string): OfficeRecord | null => byId.get(id) ?? null;

/** The office of a head for a portfolio. */
const byHead = new Map(
  heads.map((head) => [head, new Map(portfolios.map((one) => [one, byId.get(idOf(one, head))!]))]),
);

function officeFor(portfolio: PortfolioRecord, head: HeadRecord): OfficeRecord {
  const name = portfolio.names[0]!;
  const before = head.before.slice(0, 2).map((words) => `${words} ${name}`);
  const after = head.after.slice(0, 2).map((words) => afterPortfolio(words).join(` ${name} `).trim());
  return { id: idOf(portfolio, head), names: [...after, ...before], rank: head.rank };
}

function idOf(portfolio: PortfolioRecord, head: HeadRecord): string {
  return head.id.replace('{}', portfolio.id);
}

/** `deputy {} minister` → what stands before the portfolio, and what after it. */
function afterPortfolio(words: string): [string, string] {
  const [before, after] = words.split('{}');
  return after === undefined ? ['', words] : [before!.trim(), after.trim()];
}

/** One record an id: the ways of writing of two records with one id are put together. */
function merged(records: readonly OfficeRecord[]): OfficeRecord[] {
  const all = new Map<string, OfficeRecord>();
  for (const record of records) {
    const known = all.get(record.id);
    all.set(record.id, known ? { ...known, names: [...known.names, ...record.names] } : record);
  }
  return [...all.values()];
}

interface After {
  readonly head: HeadRecord;
  /** Words that must stand before the portfolio: `deputy`. */
  readonly first: string;
}

const written = nameIndex<string>({ forms: true });
const portfolioNames = nameIndex<PortfolioRecord>();
const beforePortfolio = nameIndex<HeadRecord>({ forms: true });
const firstWords = nameIndex<string>();
const lastWords = nameIndex<After>({ forms: true });

for (const { id, names } of fixed) for (const name of names) written.add(name, id);
for (const portfolio of portfolios) for (const name of portfolio.names) portfolioNames.add(name, portfolio);
for (const head of heads) {
  for (const words of head.before) beforePortfolio.add(words, head);
  for (const words of head.after) {
    const [first, last] = afterPortfolio(words);
    if (first) firstWords.add(first, first);
    lastWords.add(last, { head, first });
  }
}

/** The words with which an office can begin. */
export const officeBeginnings: ReadonlySet<string> = new Set(
  [written, portfolioNames, beforePortfolio, firstWords].flatMap((index) => index.beginnings()),
);

export interface OfficeMatch {
  readonly to: number;
  readonly office: OfficeRecord;
  readonly plural: boolean;
}

/**
 * The longest office that is written from a token on, in any case: of the list, or a head with one
 * or more portfolios before or after it (`minister of foreign affairs and trade`, `trade minister`).
 */
export function officeAt(tokens: readonly Token[], from: number): OfficeMatch | null {
  if (!officeBeginnings.has(tokens[from]!.norm)) return null;
  const matches = [listed(tokens, from), headFirst(tokens, from), portfolioFirst(tokens, from)];
  return matches.reduce((best, match) => (match && match.to > (best?.to ?? 0) ? match : best), null);
}

function listed(tokens: readonly Token[], from: number): OfficeMatch | null {
  const match = written.at(tokens, from);
  return match && { to: match.to, office: byId.get(match.values[0]!)!, plural: match.plural };
}

function headFirst(tokens: readonly Token[], from: number): OfficeMatch | null {
  const before = beforePortfolio.at(tokens, from);
  const run = before && portfolioRun(tokens, tokens[before.to]?.norm === 'the' ? before.to + 1 : before.to);
  return run && { to: run.to, office: byHead.get(before.values[0]!)!.get(run.first)!, plural: before.plural };
}

function portfolioFirst(tokens: readonly Token[], from: number): OfficeMatch | null {
  const opening = firstWords.at(tokens, from);
  return (
    (opening && beforeLastWords(tokens, opening.to, opening.values[0]!)) ?? beforeLastWords(tokens, from, '')
  );
}

function beforeLastWords(tokens: readonly Token[], from: number, opening: string): OfficeMatch | null {
  const run = portfolioRun(tokens, from);
  const last = run && lastWords.at(tokens, run.to);
  const after = last?.values.find(({ first }) => first === opening);
  if (!run || !last || !after) return null;
  return { to: last.to, office: byHead.get(after.head)!.get(run.first)!, plural: last.plural };
}

/** Portfolios in a row: `interior`, `defence, trade and industry`. The first names the office. */
function portfolioRun(
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly first: PortfolioRecord } | null {
  const match = portfolioNames.at(tokens, from);
  const first = match?.values[0];
  if (!match || !first) return null;
  let to = match.to;
  for (let next = portfolioNames.at(tokens, afterLink(tokens, to)); next; ) {
    to = next.to;
    next = portfolioNames.at(tokens, afterLink(tokens, to));
  }
  return { to, first };
}

/** The token after `, `, `and`, `&` or `, and`; past the end where there is no link. */
function afterLink(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.norm === ',' ? at + 1 : at;
  const and = tokens[comma]?.norm === 'and' || tokens[comma]?.norm === '&' ? comma + 1 : comma;
  return and === at ? tokens.length : and;
}
