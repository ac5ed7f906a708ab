import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  changeBetween,
  errorLines,
  type Gold,
  goldSchema,
  judge,
  loadArticles,
  loadCases,
  loadGold,
  NotGiven,
  scoreTable,
  type Verdict,
} from '../evaluate/index.ts';
import { plainReading } from '../exports/index.ts';
import { read } from '../readout.ts';
import type { Article } from '../text/index.ts';

const HELP = `Scores readings against what careful readers found by hand.

  npm run --silent evaluate
      the project's own articles (tests/articles), and what was gained and
      lost since their readings were last accepted
  npm run --silent evaluate -- GOLD ARTICLES
      GOLD      a folder of gold files (ID.json), or one such file
      ARTICLES  a folder of articles, or a .jsonl file of {id, text, published}
  --errors      every fact missed or read wrongly, one a line
  --help        this text

Precision is the share of what was read that is right, recall the share of what
is there that was read; F1 is their harmonic mean. Optional entries of gold are
neither asked for nor held against a reading.
`;

const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});

if (values.help || positionals.length === 1 || positionals.length > 2) {
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 2);
}

try {
  if (positionals.length === 0) ownCases();
  else againstGold(positionals[0]!, positionals[1]!);
} catch (error) {
  if (!(error instanceof NotGiven)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function againstGold(goldPath: string, articlesPath: string): void {
  const gold = loadGold(goldPath);
  // Gold may be named after the file, whose name is not always the article's address.
  const articles = new Map(
    loadArticles(articlesPath).flatMap((article) => [
      [parse(article.path).name, article],
      [article.id, article],
    ]),
  );
  const lines: string[] = [];
  const all: Verdict[] = [];
  for (const [id, wanted] of gold) {
    const article = articles.get(wanted.id ?? id) ?? articles.get(id);
    if (!article)
      throw new NotGiven(
        `found no article \`${wanted.id ?? id}\` in \`${articlesPath}\`, expected one for each gold file`,
      );
    const verdicts = judge(wanted, readingOf(article));
    all.push(...verdicts);
    lines.push(...errorLines(id, verdicts));
  }
  print(all, gold.size, lines);
}

function ownCases(): void {
  const cases = loadCases(fileURLToPath(new URL('../../tests/articles/', import.meta.url)));
  const lines: string[] = [];
  const all: Verdict[] = [];
  const changes = cases.map(({ name, article, gold, accepted }) => {
    const verdicts = judge(gold, readingOf(article));
    all.push(...verdicts);
    lines.push(...errorLines(name, verdicts));
    return accepted ? changeBetween(name, judge(gold, accepted), verdicts) : { gains: [], losses: [] };
  });
  print(all, cases.length, lines);
  const gains = changes.flatMap((change) => change.gains);
  const losses = changes.flatMap((change) => change.losses);
  process.stdout.write(`\nsince the accepted readings: ${gains.length} gains, ${losses.length} losses\n`);
  for (const line of gains) process.stdout.write(`+ ${line}\n`);
  for (const line of losses) process.stdout.write(`- ${line}\n`);
}

/** The reading as it is exported, as far as it is scored. */
function readingOf(article: Article): Gold {
  return goldSchema.parse(plainReading(read(article)));
}

function print(verdicts: readonly Verdict[], articles: number, errors: readonly string[]): void {
  process.stdout.write(scoreTable(verdicts, articles));
  if (values.errors) for (const line of errors) process.stdout.write(`${line}\n`);
}
