export type { CoverageData } from './coverage.ts';
export { coverageFigure } from './coverage.ts';
export { kindSign, unitRow } from './glyph.ts';
export type { Drawing, Figure, SvgElement, SvgNode } from './svg.ts';
export { hasLinks } from './svg.ts';
export type { Voice, VoicesData } from './voices.ts';
export { voicesFigure } from './voices.ts';
