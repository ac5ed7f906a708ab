export type { Edition, ExportKind } from './edition.ts';
export { feedFormats, feedsOf, opml } from './feeds/index.ts';
export { changesByDay } from './ledger/changes.ts';
export { type Ledger, parseLedger, printLedger } from './ledger/ledger.ts';
export { behindWords, record } from './ledger/record.ts';
export { plainReading, readingLine } from './reading.ts';
export { type Site, siteAt } from './site.ts';
