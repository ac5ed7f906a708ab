import { fileURLToPath } from 'node:url';
import { opened } from './opened.ts';

/** The site of the demo's articles, for all that looks at it. */
export const demo = opened(fileURLToPath(new URL('../demo/seeds/', import.meta.url)));
