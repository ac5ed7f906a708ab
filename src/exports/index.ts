export { plainReading, readingLine } from './reading.ts';
