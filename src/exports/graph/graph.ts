import type { AnyFact } from '../../dataset/index.ts';
import { kindOf } from '../../facts/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { slugOf } from '../../text/index.ts';
import { compare, countriesOf, type Edition, factsInOrder, whoOf } from '../edition.ts';
import { eventIdOf } from '../events.ts';
import { factAddress } from '../links.ts';
import { countryName } from '../part.ts';
import { nameOf, saysOf } from '../says.ts';

/**
 * Who has to do with whom. Ids are the same in every file, so that files can be put together; GraphML
 * allows no space in one.
 */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly type: 'official' | 'person' | 'role' | 'country' | 'organisation';
  readonly country: string | null;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** `meeting`, `agreement`, … or `office` for an official and the country served. */
  readonly kind: string;
  readonly directed: boolean;
  readonly label: string;
  readonly fact: string | null;
  /** Id of the event that the fact tells: edges of one event, told by several articles, share it. */
  readonly event: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: 'stated' | 'inferred';
  readonly quote: string;
  readonly article: string;
  readonly page: string | null;
}

/** What an edge says of itself, in both formats. */
export const EDGE_FIELDS = [
  'kind',
  'label',
  'fact',
  'event',
  'edtf',
  'earliest',
  'latest',
  'basis',
  'quote',
  'article',
  'page',
] as const;

export function graphOf(edition: Edition): Graph {
  const nodes = new Map<string, GraphNode>();
  const add = (node: GraphNode): string => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  const edges = [
    ...officeEdges(edition, add),
    ...factsInOrder(edition).flatMap((fact) => factEdges(edition, fact, add)),
  ];
  return { nodes: [...nodes.values()].sort((a, b) => compare(a.id, b.id)), edges };
}

type Add = (node: GraphNode) => string;

const countryNode = (edition: Edition, code: string): GraphNode => ({
  id: `country:${code}`,
  label: countryName(edition, code),
  type: 'country',
  country: code,
});

/** Officials and the countries or bodies that they serve. */
const officeEdges = (edition: Edition, add: Add): GraphEdge[] =>
  edition.dataset.officials.flatMap((official) => {
    const source = add({
      id: `official:${official.id}`,
      label: official.name,
      type: 'official',
      country: official.country,
    });
    return official.offices.flatMap((office, index): GraphEdge[] => {
      const body = edition.dataset.organisations.find(({ id }) => id === office.organisation);
      const target = office.country
        ? add(countryNode(edition, office.country))
        : body &&
          add({ id: `organisation:${body.id}`, label: body.name, type: 'organisation', country: null });
      if (!target) return [];
      return [
        {
          id: `office:${official.id}:${index + 1}`,
          source,
          target,
          kind: 'office',
          directed: true,
          label: office.title,
          fact: null,
          event: null,
          edtf: null,
          earliest: null,
          latest: null,
          basis: office.basis,
          quote: office.quote.text,
          article: office.article,
          page: null,
        },
      ];
    });
  });

/**
 * Between everyone whom a fact concerns; of one who acts alone, such as a speaker, towards the other
 * countries that it bears on; of a figure, between its countries.
 */
function factEdges(edition: Edition, fact: AnyFact, add: Add): GraphEdge[] {
  const who = whoOf(fact);
  const actors = [
    ...new Set(
      who
        .map((participant) => actorNode(edition, participant))
        .filter((node) => node !== null)
        .map(add),
    ),
  ];
  const own = new Set(who.map(({ country }) => country));
  const others = countriesOf(fact).filter((code) => !own.has(code));
  const ends =
    actors.length < 2 ? [...actors, ...others.map((code) => add(countryNode(edition, code)))] : actors;
  const directed = actors.length === 1;
  const pairs = directed
    ? ends.slice(1).map((target) => [ends[0]!, target] as const)
    : ends.flatMap((source, index) => ends.slice(index + 1).map((target) => [source, target] as const));
  return pairs.map(([source, target], index) => ({
    id: `${fact.id}:${index + 1}`,
    source,
    target,
    kind: kindOf(fact).name,
    directed,
    label: saysOf(edition, fact),
    fact: fact.id,
    event: eventIdOf(edition, fact),
    edtf: fact.when.edtf,
    earliest: fact.when.earliest,
    latest: fact.when.latest,
    basis: fact.basis,
    quote: fact.quote.text,
    article: fact.article,
    page: factAddress(edition.site, fact),
  }));
}

function actorNode(edition: Edition, participant: Participant): GraphNode | null {
  const { actor, country } = participant;
  const label = nameOf(edition, participant);
  switch (actor.kind) {
    case 'official':
      return { id: `official:${actor.official}`, label, type: 'official', country };
    case 'person':
      return { id: `person:${slugOf(actor.name)}`, label, type: 'person', country };
    case 'role':
      return {
        id: `role:${actor.country ?? actor.organisation ?? ''}:${slugOf(actor.title)}`,
        label: actor.title,
        type: 'role',
        country: actor.country,
      };
    case 'government':
      return countryNode(edition, actor.country);
    case 'organisation':
      return { id: `organisation:${actor.organisation}`, label, type: 'organisation', country };
    case 'unnamed':
      return actor.country === null ? null : countryNode(edition, actor.country);
  }
}
