export { beforeNews } from './as-news.ts';
export { type DatedArticle, measureWindows, type WindowMeasure } from './measure.ts';
export { type OrderHint, orderHints } from './order-hints.ts';
export { publicationWindow } from './publication-window.ts';
export { type MarkedTime, whenAt } from './when-at.ts';
