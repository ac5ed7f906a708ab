import type { Article } from '../text/index.ts';
import type { TimeExpression } from './when.ts';

/** All expressions of time in an article, in order. */
export const findTimes = (_article: Article): readonly TimeExpression[] => [];
