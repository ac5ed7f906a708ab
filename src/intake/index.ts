export { limits } from './limits.ts';
export type { Problem } from './problem.ts';
export { printable, printProblem, Refusal } from './problem.ts';
export { readArticle } from './read-article.ts';
export { frontMatterSchema } from './schema.ts';
export type { Seeds } from './seeds.ts';
export { readSeeds } from './seeds.ts';
