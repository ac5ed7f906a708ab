import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsOf } from './digest.ts';

const namesOf = (text: string): string[] =>
  mentionsOf(text).names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

const cases: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Ann Lee spoke in Lima.', ['Ann Lee person', 'Lima place']],
  ['They signed the Good Friday Agreement and a Letter of Intent.', []],
  ['Peru joined the World Trade Organization.', ['Peru place', 'World Trade Organization organisation']],
  [
    'Economic Development Minister German Roy of Peru spoke.',
    ['Economic Development Minister office', 'German Roy person', 'Peru place'],
  ],
  ['In North Africa it rained.', ['North Africa place']],
  ['Mr Roy left.', ['Roy person']],
  ['Park Min-roy left Hyde Park.', ['Park Min-roy person', 'Hyde Park place']],
  ['The 65th Roy Infantry Regiment left.', ['65th Roy Infantry Regiment organisation']],
  ['The Roy League for Peru began.', ['Roy League organisation', 'Peru place']],
  ['The Brook Institute of Arts and Letters left.', ['Brook Institute of Arts and Letters organisation']],
  ['The Division left, as a DJ did on SR 11.', []],
];

for (const [text, names] of cases) {
  test(text, () => assert.deepEqual(namesOf(text), names));
}
