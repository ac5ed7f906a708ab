import { createHash } from 'node:crypto';
import type { AnyFact } from '../../dataset/index.ts';
import { type Edition, factsInOrder } from '../edition.ts';
import { isQuote } from '../evidence.ts';
import { saysOf } from '../says.ts';

/** What the ledger keeps of a fact, without dates. */
export interface Content {
  readonly id: string;
  readonly article: string;
  readonly says: string;
  readonly when: string | null;
  readonly hash: string;
}

export const contentsOf = (edition: Edition): readonly Content[] => {
  return factsInOrder(edition).map((fact) => ({
    id: fact.id,
    article: fact.article,
    says: saysOf(edition, fact),
    when: fact.when.edtf,
    hash: hashOf(fact),
  }));
};

/** How a fact was found and numbered is not what it says. */
const NOT_CONTENT = new Set(['siglum', 'sentence', 'rule', 'reasons']);

function hashOf(fact: AnyFact): string {
  const said = JSON.stringify(fact, (key, value: unknown) => {
    if (NOT_CONTENT.has(key)) return undefined;
    return value !== null && typeof value === 'object' && isQuote(value) ? value.text : value;
  });
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}
