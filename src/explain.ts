import type { Marked } from './facts/index.ts';

/** What was seen in each sentence of an article, for an editor who asks why. */
export const explain = (marked: Marked): string => `${marked.article.id}\n`;
