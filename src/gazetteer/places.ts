import file from './places.json' with { type: 'json' };
import type { PlaceRecord } from './records.ts';

/** Cities, regions, continents, waters, islands, mountains and buildings. */
export const places = file.records as readonly PlaceRecord[];
