import { licence } from '../../wording/index.ts';
import { everyScope, type Format } from '../format.ts';
import { el, xmlDocument } from '../xml.ts';
import { EDGE_FIELDS, type GraphEdge, type GraphNode, graphOf } from './graph.ts';

const NODE_FIELDS = ['type', 'country'] as const;
const EDGE_ATTRIBUTES = EDGE_FIELDS.filter((field) => field !== 'kind' && field !== 'label');

/** GEXF 1.3, https://gexf.net. An edge begins and ends with the first and last day it can have been. */
export const gexf: Format = {
  name: 'GEXF',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  about:
    'The same network with time, for Gephi: an edge stands from the first to the last day on which it can have been.',
  spec: 'https://gexf.net/',
  scopes: everyScope,
  write: ({ edition }) => {
    const { nodes, edges } = graphOf(edition);
    const attributes = (holder: 'node' | 'edge', fields: readonly string[]) =>
      el(
        'attributes',
        { class: holder, mode: 'static' },
        ...fields.map((id) => el('attribute', { id, title: id, type: 'string' })),
      );
    return xmlDocument(
      el(
        'gexf',
        { xmlns: 'http://gexf.net/1.3', version: '1.3' },
        el('meta', {}, el('creator', {}, edition.site.title), el('description', {}, licence.says)),
        el(
          'graph',
          {
            defaultedgetype: 'undirected',
            mode: 'dynamic',
            timeformat: 'date',
            timerepresentation: 'interval',
          },
          attributes('node', NODE_FIELDS),
          attributes('edge', EDGE_ATTRIBUTES),
          el('nodes', {}, ...nodes.map(node)),
          el('edges', {}, ...edges.map(edge)),
        ),
      ),
    );
  },
};

const values = (pairs: readonly (readonly [string, string | null])[]) =>
  el('attvalues', {}, ...pairs.map(([id, value]) => value !== null && el('attvalue', { for: id, value })));

const node = (one: GraphNode) =>
  el('node', { id: one.id, label: one.label }, values(NODE_FIELDS.map((field) => [field, one[field]])));

const edge = (one: GraphEdge) =>
  el(
    'edge',
    {
      id: one.id,
      source: one.source,
      target: one.target,
      kind: one.kind,
      type: one.directed ? 'directed' : 'undirected',
      label: one.label,
      start: one.earliest,
      end: one.latest,
    },
    values(EDGE_ATTRIBUTES.map((field) => [field, one[field]])),
  );
