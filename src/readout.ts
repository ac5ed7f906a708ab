import type { Reading } from './dataset/index.ts';
import type { Article } from './text/index.ts';

/**
 * The whole program on one page: an article goes through the stages, each of which looks only
 * at what stands above it, and a reading comes out.
 */
export type Read = (article: Article) => Reading;
