import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../src/publish/publish.ts';

// A site of a few pages, published as a build does it: `small-build.ts SITE SCRATCH WORDS`.
const [site, scratch, words] = process.argv.slice(2) as [string, string, string];
const PAGES = 12;

await publish(site, scratch, {
  build: async (stage) => {
    for (let page = 0; page < PAGES; page++) {
      mkdirSync(join(stage, `p${page}`), { recursive: true });
      writeFileSync(join(stage, `p${page}`, 'index.html'), `${words} ${page}`);
    }
  },
  complete: async (next) => {
    if (process.env.FAULT === 'late') throw new Error('late');
    writeFileSync(join(next, 'index.html'), words);
  },
});
