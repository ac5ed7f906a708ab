import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { editionOf, isAuthority, ledgerPath, printLedger, readLedger, record } from '../exports/index.ts';
import { printProblem } from '../intake/index.ts';
import { folders, openLibrary } from '../library/index.ts';
import { dayOf, isoDay } from '../time/index.ts';

const HELP = `Records in the ledger what the articles say on a day.

  npm run record -- --date YYYY-MM-DD [--authority NAME]

  --date       the day to record; without it the day of SOURCE_DATE_EPOCH
  --authority  a domain or mail address of whoever publishes, for the ids of feeds
  --help       this text

  SEEDS_DIR  the articles (seeds)      SITE_URL  where the site is hosted

Feeds must say when an item was first seen and last changed, and a build never
asks the clock, so that the same articles always give the same site. The day
therefore comes from you: run this after adding or changing articles, and keep
seeds/ledger.json with them. Facts that have not changed keep their dates;
recording twice changes nothing.

The ids of feed items begin with a name of whoever publishes: the one given
here, or at the first record the host of SITE_URL. Without either they belong
to nobody (readout.invalid) until a name is given, once. A name stays for
ever, even when the site moves: with another, every reader of the feeds would
see every item as new.
`;

const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    authority: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else process.exitCode = run();

function run(): number {
  const date = values.date ?? dayOfEpoch(process.env.SOURCE_DATE_EPOCH);
  if (date === undefined || dayOf(date) === null) {
    process.stderr.write(`Found ${date ?? 'no date'}, expected --date YYYY-MM-DD or SOURCE_DATE_EPOCH.\n`);
    return 2;
  }
  const { authority } = values;
  if (authority !== undefined && !isAuthority(authority)) {
    process.stderr.write(`Found ${authority}, expected --authority as a domain or a mail address.\n`);
    return 2;
  }
  const from = folders(process.env, fileURLToPath(new URL('../../', import.meta.url)));
  const { dataset, problems } = openLibrary(from);
  if (problems.length > 0) {
    for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
    process.stderr.write('Nothing was recorded: a ledger is kept of articles that can all be read.\n');
    return 1;
  }
  try {
    const { SITE_URL, BASE_PATH } = process.env;
    const edition = editionOf(dataset, { url: SITE_URL, path: BASE_PATH }, readLedger(from.seeds));
    const ledger = record(edition, date, authority);
    if (edition.ledger && printLedger(ledger) === printLedger(edition.ledger)) {
      process.stdout.write(`Nothing to record: the ledger of ${ledger.recorded} is up to date.\n`);
      return 0;
    }
    writeFileSync(ledgerPath(from.seeds), printLedger(ledger));
    const news = ledger.changes.length - (edition.ledger?.changes.length ?? 0);
    process.stdout.write(
      `Recorded ${date}: ${news} changes in ${ledgerPath(from.seeds)}. Ids belong to ${ledger.tag.authority}.\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

function dayOfEpoch(seconds: string | undefined): string | undefined {
  return seconds !== undefined && /^\d+$/.test(seconds)
    ? isoDay(Math.floor(Number(seconds) / 86_400))
    : undefined;
}
