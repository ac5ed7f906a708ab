import data from './function-words.json' with { type: 'json' };

/** Verbs that may have a clause for their object, with or without `that`. */
export const takesClause: ReadonlySet<string> = new Set(data.takesClause.split(' '));

/** Verbs that may stand before their subject after what is said: `…," said Ann Lee`. */
export const inverts: ReadonlySet<string> = new Set(data.inverts.split(' '));

/** Verbs whose object is who hears it: `told reporters`. */
export const hears: ReadonlySet<string> = new Set(data.hears.split(' '));
