import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { invented } from './invented.ts';

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // A title says what the page says first: an outlet's headline or a fact, as long as that is.
      rules: { 'long-title': 'off' },
    });
    for (const [path, html] of invented.built.pages) {
      const report = await validator.validateString(html, path);
      const found = report.results.flatMap((one) =>
        one.messages.map((each) => `${path}:${each.line}: ${each.ruleId}: ${each.message}`),
      );
      assert.deepEqual(found, []);
    }
  });
});
