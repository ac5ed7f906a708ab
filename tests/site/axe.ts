import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** To be put into each page, before it loads or after. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about what words look like beside what is around them. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds wrong in a page as it stands, but for colours: one line for each rule. */
export const violationsIn = (page: Page): Promise<string[]> =>
  ask(page, "'html'", {
    runOnly: RULES,
    rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });

/**
 * Words that axe finds not to stand out, or of which it can't decide, outside of drawings: it decides
 * of nothing there, and `faintIn` looks at them. A page without a ground of its own has that of the
 * browser, which axe takes for white in the dark too, unless it is told. `within` is what is looked at,
 * where something lies on top of the rest.
 */
export async function coloursIn(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(`(() => {
    const { documentElement: root, body } = document;
    const isBare = (one) => getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)';
    if (isBare(root) && isBare(body)) root.style.setProperty('background-color', 'Canvas');
  })()`);
  return ask(page, `{ include: '${within}', exclude: 'svg' }`, {
    runOnly: COLOURS,
    resultTypes: ['violations', 'incomplete'],
  });
}

async function ask(page: Page, where: string, options: Readonly<Record<string, unknown>>): Promise<string[]> {
  const all = { ...options, preload: false, iframes: false };
  const asked = options.resultTypes as readonly string[];
  const found = (await page.evaluate(
    `axe.run(${where}, ${JSON.stringify(all)}).then((result) => ${JSON.stringify(asked)}.flatMap((type) => result[type]))`,
  )) as readonly Finding[];
  return found.map(
    ({ id, nodes: [first] }) => `${id}: ${first!.html.slice(0, 160)}: ${first!.failureSummary}`,
  );
}
