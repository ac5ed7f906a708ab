import { opened } from './opened.ts';

/** The site of the invented articles, for all that looks at it. */
export const invented = opened();
