import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordsAt } from '../../src/text/index.ts';
import { laid } from './marked.ts';

/** Each clause as `kind: words [subject]`, a shared subject in round brackets. */
function clauses(text: string): string[] {
  const { article, tapes } = laid(text);
  return tapes.flatMap((tape) =>
    tape.clauses.map((clause) => {
      const subject = clause.subject ? wordsAt(article.text, clause.subject) : '';
      const shown = clause.subjectShared ? `(${subject})` : `[${subject}]`;
      return `${clause.kind}: ${wordsAt(article.text, clause)} ${shown}`;
    }),
  );
}

describe('clauses and who acts in them', () => {
  const cases: readonly (readonly [text: string, ...clauses: string[]])[] = [
    [
      'Ann Lee met Bo Roy and thanked him.',
      'main: Ann Lee met Bo Roy [Ann Lee]',
      'coordinate: and thanked him. (Ann Lee)',
    ],
    [
      'Ann Lee said Bo Roy had left.',
      'main: Ann Lee said [Ann Lee]',
      'complement: Bo Roy had left. [Bo Roy]',
    ],
    [
      'Ann Lee, who met Bo Roy, said prices fell.',
      'main: Ann Lee, [Ann Lee]',
      'relative: who met Bo Roy, (Ann Lee)',
      'main: said (Ann Lee)',
      'complement: prices fell. []',
    ],
    [
      'France agreed a deal that will allow work there, and signed a pact.',
      'main: France agreed a deal [France]',
      'relative: that will allow work there, ()',
      'coordinate: and signed a pact. (France)',
    ],
    [
      'France agreed a deal that allowed work there and helped the poor.',
      'main: France agreed a deal [France]',
      'relative: that allowed work there ()',
      'coordinate: and helped the poor. ()',
    ],
    [
      'Speaking in Oslo, Ann Lee praised France.',
      'participial: Speaking in Oslo, (Ann Lee)',
      'main: Ann Lee praised France. [Ann Lee]',
    ],
    [
      'Noting that France grew, Ann Lee left Oslo.',
      'participial: Noting (Ann Lee)',
      'complement: that France grew, [France]',
      'coordinate: Ann Lee left Oslo. [Ann Lee]',
    ],
    [
      'Ann Lee, in a note issued in Oslo, described the plan.',
      'main: Ann Lee, in a note [Ann Lee]',
      'participial: issued in Oslo, (Ann Lee)',
      'main: described the plan. (Ann Lee)',
    ],
    [
      'Ann Lee, during talks in Oslo, called for peace.',
      'main: Ann Lee, during talks in Oslo, called for peace. [Ann Lee]',
    ],
    [
      'Ann Lee said prices fell, adding that France agreed.',
      'main: Ann Lee said [Ann Lee]',
      'complement: prices fell, []',
      'participial: adding (Ann Lee)',
      'complement: that France agreed. [France]',
    ],
    [
      'France urged India to open its ports.',
      'main: France urged India [France]',
      'complement: to open its ports. [India]',
    ],
    ['Prices fell, Ann Lee said.', 'main: Prices fell, []', 'coordinate: Ann Lee said. [Ann Lee]'],
    ['Prices fell, said Ann Lee.', 'main: Prices fell, []', 'coordinate: said Ann Lee. [Ann Lee]'],
    ['Talks between France and India began.', 'main: Talks between France and India began. []'],
    ['Ann Lee, Bo Roy and Cy Dunn met.', 'main: Ann Lee, Bo Roy and Cy Dunn met. [Cy Dunn]'],
    ['France’s exports rose.', 'main: France’s exports rose. []'],
    [
      'After he left, France thanked India.',
      'subordinate: After he left, [he]',
      'main: France thanked India. [France]',
    ],
  ];
  for (const [text, ...expected] of cases) test(text, () => assert.deepEqual(clauses(text), expected));
});

describe('quotations', () => {
  /** Each quotation by its inner words, with what is told of it. */
  const quotations = (text: string): string[] => {
    const { article, tapes } = laid(text);
    const all = new Set(tapes.flatMap((tape) => tape.quotations));
    return [...all].map((one) =>
      [wordsAt(article.text, one.inner), one.whole ? 'whole' : 'scrap', one.continues ? 'goes on' : ''].join(
        ' | ',
      ),
    );
  };
  const cases: readonly (readonly [what: string, text: string, ...found: string[]])[] = [
    ['straight', '"We met," Ann Lee said.', 'We met, | whole | '],
    ['curly', '“We met,” Ann Lee said.', 'We met, | whole | '],
    ['single, with an apostrophe inside', "'We don't agree,' Ann Lee said.", "We don't agree, | whole | "],
    ['doubled', "``We met,'' Ann Lee said.", 'We met, | whole | '],
    ['a scrap', 'He took the "wrong position" there.', 'wrong position | scrap | '],
    ['over sentences', '“We met. We agreed.” He left.', 'We met. We agreed. | whole | '],
    [
      'over paragraphs',
      '“We met.\n\n“We agreed,” she said.',
      'We met. | whole | goes on',
      'We agreed, | whole | ',
    ],
    ['no apostrophes', "The ministers' talks and France's ports."],
  ];
  for (const [what, text, ...found] of cases) test(what, () => assert.deepEqual(quotations(text), found));
});
