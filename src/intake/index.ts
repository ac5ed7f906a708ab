export type { Problem } from '../text/index.ts';
export { printable, printProblem, Refusal } from '../text/index.ts';
export { readArticle } from './read-article.ts';
export type { Seeds } from './seeds.ts';
export { readBeside, readSeeds } from './seeds.ts';
