import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { invented } from './invented.ts';

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    // How long a title is, is counted with references; a title needs none for quotation marks.
    const quoted = (html: string) =>
      html.replace(/<title>[^<]*/u, (title) => title.replace(/&#39;/gu, "'").replace(/&quot;|&#34;/gu, '"'));
    for (const [path, html] of invented.built.pages) {
      const report = await validator.validateString(quoted(html), path);
      const found = report.results.flatMap((one) =>
        one.messages.map((each) => `${path}:${each.line}: ${each.ruleId}: ${each.message}`),
      );
      assert.deepEqual(found, []);
    }
  });
});
