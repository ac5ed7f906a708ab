import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Loaded before a test: one file of the program is read with one change in it.
const { url, start, end, to } = JSON.parse(process.env.READOUT_MUTATION ?? '{}');

registerHooks({
  load(asked, context, next) {
    if (asked !== url) return next(asked, context);
    const text = readFileSync(new URL(url), 'utf8');
    return {
      format: 'module-typescript',
      source: text.slice(0, start) + to + text.slice(end),
      shortCircuit: true,
    };
  },
});
