export { meeting } from './meeting.ts';
export type { Meeting } from './schema.ts';
