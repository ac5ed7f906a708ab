import { listOf } from '../word-list.ts';

/** Verbs of going to a place, with the prepositions that lead to it. */
export const GO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['visit', new Set([''])],
  ['tour', new Set([''])],
  ['arrive', new Set(['in', 'at'])],
  ['reach', new Set([''])],
  ['land', new Set(['in', 'at'])],
  ['travel', new Set(['to'])],
  ['fly', new Set(['to', 'into'])],
  ['go', new Set(['to'])],
  ['come', new Set(['to'])],
  ['depart', new Set(['for'])],
  ['leave', new Set(['for'])],
  ['journey', new Set(['to'])],
  ['return', new Set(['from'])],
  ['spend', new Set(['in'])],
  ['lead', new Set(['to'])],
  ['head', new Set(['to', 'for'])],
  ['set', new Set(['for'])],
  ['embark', new Set(['for'])],
  ['proceed', new Set(['to'])],
  ['jet', new Set(['to', 'into'])],
]);

/** Of those, the ones after which the visit lasts. */
export const ARRIVING = listOf('arrive, reach, land, leave, depart, set, embark');

/** Verbs of sending somebody, and whom one sends. */
export const SEND = listOf('send, dispatch, despatch');

export const SENT = listOf(`
  envoy, envoys, delegation, emissary, negotiator, negotiators, minister, mission, representative
`);

/** Nouns for those who travel together: `led a delegation to`. */
export const DELEGATIONS = listOf('delegation, mission, team, party');

/** Verbs with which a visit begins, and with which it ends. */
export const BEGIN = listOf('begin, start, kick, embark, commence, open');

export const END = listOf('end, conclude, finish, complete, wrap');

/** Words of the day on which a visit begins. */
export const ARRIVALS = listOf('arrival, arriving, airport, airbase');
