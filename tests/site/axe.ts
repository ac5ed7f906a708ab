import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** To be put into each page before it loads. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What decides whether words stand out from their ground: the one rule that takes long. */
export const CONTRAST = 'color-contrast';

interface Asked {
  readonly rules?: readonly string[];
  readonly except?: string;
  /** Selector of what is asked about. */
  readonly within?: string;
}

/** What axe finds wrong in a page as it stands, by all its rules or by some: one line for each rule. */
export async function violationsIn(
  page: Page,
  { rules, except, within = 'html' }: Asked = {},
): Promise<string[]> {
  const options = {
    resultTypes: ['violations'],
    preload: false,
    iframes: false,
    ...(rules ? { runOnly: rules } : {}),
    ...(except ? { rules: { [except]: { enabled: false } } } : {}),
  };
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  )) as { readonly violations: readonly Violation[] };
  return violations.map(
    ({ id, nodes: [first] }) => `${id}: ${first!.html.slice(0, 160)}: ${first!.failureSummary}`,
  );
}
