import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printable } from '../intake/index.ts';
import { heaviest, type Weight, weigh } from './weigh-pages.ts';

const HELP = `Weighs the pages of a built site: what a browser fetches before its reader acts.

  npm run weigh [-- FOLDER]

  FOLDER      a built site (dist)
  --help      this text

  BASE_PATH   the path it is hosted at (/)

One line a kind of page, its heaviest. Kilobytes are 1,000 bytes, gzipped; fonts
are counted as they are. The exit code is 1 where a page is over its limit.
`;

/** Bytes, gzipped: HTML and styles together, by kind; an unnamed kind may have what a drawing has. */
const LIMITS: Readonly<Record<string, number>> = { 'articles/one': 15_000 };
const LIMIT = 30_000;
/** The two romans, which every page announces. */
const FONTS = 80_000;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const FOLDER = positionals[0] ?? 'dist';

if (values.help) process.stdout.write(HELP);
else if (!existsSync(FOLDER)) {
  process.stderr.write(
    `${printable(FOLDER)}: no such folder; expected a built site. Run \`npm run build\` first.\n`,
  );
  process.exitCode = 1;
} else report(weigh(FOLDER, process.env.BASE_PATH));

function report(weights: readonly Weight[]): void {
  const line = (...cells: readonly string[]) =>
    process.stdout.write(
      `${cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(8))).join('')}\n`,
    );
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  line('kind of page', 'pages', 'HTML', 'styles', 'limit', 'scripts', 'fonts', '');
  for (const one of heaviest(weights)) {
    const limit = LIMITS[one.kind] ?? LIMIT;
    const pages = weights.filter(({ kind }) => kind === one.kind).length;
    const over = one.html + one.styles > limit || one.fonts > FONTS;
    if (over) process.exitCode = 1;
    line(
      one.kind,
      String(pages),
      kilobytes(one.html),
      kilobytes(one.styles),
      kilobytes(limit),
      kilobytes(one.scripts),
      kilobytes(one.fonts),
      over ? `  over: /${one.path}` : '',
    );
  }
}
