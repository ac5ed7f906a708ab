export { agreement } from './agreement.ts';
export type { Agreement } from './schema.ts';
export { agreementSchema } from './schema.ts';
