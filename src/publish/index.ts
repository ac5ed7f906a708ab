export { exchange } from './exchange.ts';
export { Locked, takeLock } from './lock.ts';
export { differences, hashesOf, MANIFEST, writeManifest } from './manifest.ts';
export { SEARCH, writeSearchIndex } from './search-index.ts';
export { makeStage, moveStage } from './stage.ts';
export type { Sides } from './swap.ts';
export { prepare, sidesOf, swap } from './swap.ts';
