export { dayOf, isoDay, weekdayOf } from './calendar.ts';
export type { Bounds } from './edtf.ts';
export { edtfBounds, isEdtf } from './edtf.ts';
export { findTimes } from './find-times.ts';
export type { PublicationWindow } from './publication.ts';
export type { Basis, Reason, Relative, TimeExpression, When } from './when.ts';
export { undated } from './when.ts';
