import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from '../explain.ts';
import { readingLine } from '../exports/index.ts';
import { tenures } from '../gazetteer/index.ts';
import { type Problem, printProblem, Refusal, readArticle, readSeeds } from '../intake/index.ts';
import { mark, readEach } from '../readout.ts';
import type { Article } from '../text/index.ts';

const HELP = `Reads articles and prints one JSON object a line (NDJSON).

  npm run --silent read -- FILE_OR_FOLDER…

  FILE_OR_FOLDER  a .md or .txt file, or a folder of them
  --explain       in place of JSON: sentence by sentence, what was named, which
                  rules read it, and why nothing was read where nothing was
  --no-register   date undated articles by their words alone, as TENURES=off does
  --help          this text

What can't be read is named on standard error, and the exit code is 1.
`;

const { values, positionals } = parseArgs({
  options: {
    explain: { type: 'boolean', default: false },
    'no-register': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

if (values.help || positionals.length === 0) {
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 2);
}

const switchedOff = values['no-register'] || process.env.TENURES === 'off';
const options = { tenures: switchedOff ? [] : tenures };
const problems: Problem[] = [];
for (const path of positionals) {
  const from = articlesAt(path);
  problems.push(...from.problems);
  if (values.explain)
    for (const article of from.articles) process.stdout.write(explain(mark(article, options)));
  else
    for (const reading of readEach(from.articles, options)) process.stdout.write(`${readingLine(reading)}\n`);
}
for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
if (problems.length > 0) process.exitCode = 1;

function articlesAt(path: string): { articles: readonly Article[]; problems: readonly Problem[] } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return readSeeds(path);
  try {
    return { articles: [readArticle(basename(path), readFileSync(path))], problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { articles: [], problems: [{ path, ...error.problem }] };
    throw error;
  }
}
