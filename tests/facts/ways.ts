import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOf, readAll } from '../../src/facts/index.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

/** What is said, and the facts that must be found in it, each as its digest. */
type Ways = readonly (readonly [text: string, ...finds: string[]])[];

/** A Wednesday. */
const PUBLISHED = '2024-05-15';

/** A check that facts of one kind are read from texts as told, all published on one day. */
export const waysOf =
  (plural: keyof ReturnType<typeof readAll>['facts']) =>
  (name: string, ways: Ways): unknown =>
    describe(name, () => {
      for (const [text, ...finds] of ways)
        it(text, () => {
          const { facts } = readAll(mark(plainArticle('example', text, { published: PUBLISHED })));
          assert.deepEqual(
            facts[plural].map((fact) => kindOf(fact).digest(fact)),
            finds,
          );
        });
    });
