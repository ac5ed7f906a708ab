export { publicationWindow } from './publication-window.ts';
export { type MarkedTime, whenAt } from './when-at.ts';
