export type { CoverageData, Score, ScoreLine } from './coverage.ts';
export { coverageScore, NARROW_HIGH, SCORE_TOP } from './coverage.ts';
export { kindSign, unitRow } from './glyph.ts';
export type { RankItem } from './rank-ladder.ts';
export { rankFigure } from './rank-ladder.ts';
export type { RelationsFigure, Seen } from './relations.ts';
export { relationsFigure } from './relations.ts';
export type { Delegation, RelationsData, Seat, Tie, TieEnd } from './relations-data.ts';
export { measure } from './relations-measure.ts';
export type { Run } from './runs.ts';
export { fitRuns, runsOf } from './runs.ts';
export type { StatusItem } from './status-ladder.ts';
export { statusFigure } from './status-ladder.ts';
export type { Drawing, Figure, SvgElement, SvgNode } from './svg.ts';
export { hasLinks } from './svg.ts';
export type { TimelineDrawing, TimelineFigure } from './timeline.ts';
export { timelineFigure } from './timeline.ts';
export type {
  TimelineData,
  TimelineItem,
  TimelineLane,
  TimelineTenure,
  UndatedItem,
} from './timeline-data.ts';
export type { BarItem } from './value-bars.ts';
export { barsFigure } from './value-bars.ts';
export type { Voice, VoicesData } from './voices.ts';
export { BAR, STRIP, voiceStrip } from './voices.ts';
