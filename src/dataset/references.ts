import type { AnyFact, Reading } from './dataset.ts';

type Actor = Extract<AnyFact, { participants: unknown }>['participants'][number]['actor'];

/** The facts of a reading with its own ids of officials replaced by those of the dataset. */
export function withGlobalIds(
  reading: Reading,
  ids: ReadonlyMap<string, string>,
): Pick<Reading, 'meetings' | 'agreements' | 'statistics' | 'statements'> {
  const actor = (local: Actor): Actor =>
    local.kind === 'official' ? { ...local, official: ids.get(local.official) ?? local.official } : local;
  const people = <P extends { readonly actor: Actor }>(participants: readonly P[]): P[] =>
    participants.map((participant) => ({ ...participant, actor: actor(participant.actor) }));
  return {
    meetings: reading.meetings.map((fact) => ({ ...fact, participants: people(fact.participants) })),
    agreements: reading.agreements.map((fact) => ({ ...fact, parties: people(fact.parties) })),
    statistics: reading.statistics,
    statements: reading.statements.map((fact) => ({
      ...fact,
      speakers: people(fact.speakers),
      addressee: fact.addressee && people([fact.addressee])[0]!,
    })),
  };
}

/** Every id that a value of a fact points at, by the collection that it lies in. */
export interface Pointer {
  readonly collection: 'officials' | 'countries' | 'organisations';
  readonly id: string;
}

/** Walks a fact's actors and countries; the order is that of the fact's fields. */
export function pointersOf(fact: AnyFact): Pointer[] {
  const pointers: Pointer[] = [];
  const country = (id: string | null) => id !== null && pointers.push({ collection: 'countries', id });
  const participant = (value: { readonly actor: Actor; readonly country: string | null }) => {
    country(value.country);
    const { actor } = value;
    if (actor.kind === 'official') pointers.push({ collection: 'officials', id: actor.official });
    else if (actor.kind === 'organisation')
      pointers.push({ collection: 'organisations', id: actor.organisation });
    else if (actor.kind !== 'person') country(actor.country);
    if (actor.kind === 'role' && actor.organisation)
      pointers.push({ collection: 'organisations', id: actor.organisation });
  };
  if ('participants' in fact) {
    fact.participants.forEach(participant);
    fact.countries.forEach(country);
    country(fact.placeCountry);
  } else if ('parties' in fact) {
    fact.parties.forEach(participant);
    fact.countries.forEach(country);
    for (const id of fact.organisations) pointers.push({ collection: 'organisations', id });
  } else if ('speakers' in fact) {
    fact.speakers.forEach(participant);
    if (fact.addressee) participant(fact.addressee);
    country(fact.towards);
  } else {
    country(fact.subject?.country ?? null);
    country(fact.counterpart?.country ?? null);
    fact.after.forEach(country);
  }
  return pointers;
}
