import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type DatedArticle, measureWindows } from '../chronology/index.ts';
import { tenures } from '../gazetteer/index.ts';
import { mark } from '../readout.ts';
import { plainArticle } from '../text/index.ts';

const HELP = `Measures how well days of publication are inferred: hides the known day of each article,
infers a window from its words, and says how often the window holds the day.

  npm run windows -- FILE.jsonl…

  FILE.jsonl     one article a line: id (or doc_id), text, published (or dct) as YYYY-MM-DD
  --no-register  by the words alone, without the register of tenures
  --help         this text

A window that leaves out the known day is a fault; each is named, and the exit code is 1.
`;

const { values, positionals } = parseArgs({
  options: { 'no-register': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const options = { tenures: values['no-register'] ? [] : tenures };

if (values.help || positionals.length === 0) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else for (const path of positionals) report(path);

function report(path: string): void {
  const { articles, bounded, closed, medianDays, medianDaysBefore, wrong } = measureWindows(
    datedArticles(path),
    options,
  );
  const share = (count: number) => `${count} of ${articles} (${((100 * count) / articles).toFixed(0)}%)`;
  process.stdout.write(`${path}
  windows that hold the known day   ${share(articles - wrong.length)}
  bounded on at least one side      ${share(bounded)}
  bounded on both sides             ${share(closed)}${medianDays === null ? '' : `, median width ${medianDays} days`}
  from the first possible day on    ${medianDaysBefore === null ? 'none' : `median ${medianDaysBefore} days before the known day`}
`);
  for (const { id, published, edtf } of wrong)
    process.stdout.write(`  leaves out ${published}: ${id}, ${edtf}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** The articles of a file whose day is known, marked as if it were not. */
function* datedArticles(path: string): Generator<DatedArticle> {
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const { id, doc_id, text, published, dct } = JSON.parse(line) as Readonly<
      Record<string, string | undefined>
    >;
    const day = (published ?? dct ?? '').slice(0, 10);
    if (text === undefined)
      throw new Error(`${path}:${index + 1}: found no \`text\`, expected an article a line.`);
    if (/^\d{4}-\d\d-\d\d$/u.test(day)) {
      const name = id ?? doc_id ?? String(index + 1);
      yield { id: name, published: day, ...mark(plainArticle(name, text), options) };
    }
  }
}
