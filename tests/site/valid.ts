import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { invented } from './invented.ts';

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Style of writing, not validity: Astro writes void elements and long titles as they come.
      rules: {
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'no-inline-style': 'off',
        'doctype-style': 'off',
        'prefer-native-element': 'off',
        'attribute-boolean-style': 'off',
        'no-raw-characters': 'off',
      },
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
