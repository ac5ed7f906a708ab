export { exchange } from './exchange.ts';
export { Locked, takeLock } from './lock.ts';
export { differences, hashesOf, MANIFEST, writeManifest } from './manifest.ts';
export { sitePlace } from './place.ts';
export { publish } from './publish.ts';
export { SEARCH, writeSearchIndex } from './search-index.ts';
export { prepare, sidesOf, swap } from './swap.ts';
