export { agreement } from './agreement.ts';
export type { Agreement } from './schema.ts';
