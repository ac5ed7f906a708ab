import type { AnyFact } from '../dataset/index.ts';
import type { Participant } from '../mentions/index.ts';

type Party = { readonly country: string | null } | null;
type Loose = AnyFact & {
  readonly participants?: readonly Participant[];
  readonly countries?: readonly string[];
  readonly speakers?: readonly Participant[];
  readonly parties?: readonly Participant[];
  readonly subject?: unknown;
  readonly counterpart?: Party;
  readonly towards?: string | null;
  readonly during?: string | null;
  readonly addressee?: Participant | null;
};

/** Countries whose relations a fact bears on, each once. What is said at a meeting is said between its sides. */
export function countriesOf(facts: ReadonlyMap<string, AnyFact>, fact: AnyFact): readonly string[] {
  const loose = fact as Loose;
  const meeting = loose.during ? (facts.get(loose.during) as Loose | undefined) : undefined;
  const codes = [
    ...(loose.countries ?? []),
    ...(loose.speakers ?? []).map((one) => one.country),
    loose.towards,
    loose.addressee?.country,
    ...(meeting?.countries ?? []),
    ...(fact.siglum.startsWith('F') ? [(loose.subject as Party)?.country, loose.counterpart?.country] : []),
  ];
  return [...new Set(codes.filter((code): code is string => typeof code === 'string'))];
}

/** Officials who take part in a fact or speak in it. */
export function officialsOf(fact: AnyFact): readonly string[] {
  const loose = fact as Loose;
  const parts = [
    ...(loose.participants ?? []),
    ...(loose.parties ?? []),
    ...(loose.speakers ?? []),
    ...(loose.addressee ? [loose.addressee] : []),
  ];
  return [...new Set(parts.flatMap(({ actor }) => (actor.kind === 'official' ? [actor.official] : [])))];
}
