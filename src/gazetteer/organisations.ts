import file from './organisations.json' with { type: 'json' };
import type { OrganisationRecord } from './records.ts';

/** International organisations, and bodies of states that news calls by name. */
export const organisations = file.records as readonly OrganisationRecord[];

const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));

/** The organisation of an id (`un`), or null. */
export const organisationById = (id: string): OrganisationRecord | null => byId.get(id) ?? null;
