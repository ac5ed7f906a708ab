import { licence } from '../../wording/index.ts';
import { everyScope, type Format } from '../format.ts';
import { el, xmlDocument } from '../xml.ts';
import { EDGE_FIELDS, type GraphEdge, type GraphNode, graphOf } from './graph.ts';

const NODE_FIELDS = ['label', 'type', 'country'] as const;

/** GraphML, http://graphml.graphdrawing.org. */
export const graphml: Format = {
  name: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  about: 'Who met, agreed with or spoke about whom, as a network for yEd, NetworkX, igraph or Gephi.',
  spec: 'http://graphml.graphdrawing.org/specification.html',
  scopes: everyScope,
  write: ({ edition }) => {
    const { nodes, edges } = graphOf(edition);
    const key = (holder: 'node' | 'edge') => (name: string) =>
      el('key', { id: `${holder}-${name}`, for: holder, 'attr.name': name, 'attr.type': 'string' });
    return xmlDocument(
      el(
        'graphml',
        {
          xmlns: 'http://graphml.graphdrawing.org/xmlns',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          'xsi:schemaLocation':
            'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
        },
        el('desc', {}, licence.says),
        ...NODE_FIELDS.map(key('node')),
        ...EDGE_FIELDS.map(key('edge')),
        el('graph', { id: 'readout', edgedefault: 'undirected' }, ...nodes.map(node), ...edges.map(edge)),
      ),
    );
  },
};

const data = (key: string, value: string | null) => value !== null && el('data', { key }, value);

const node = (one: GraphNode) =>
  el('node', { id: one.id }, ...NODE_FIELDS.map((field) => data(`node-${field}`, one[field])));

const edge = (one: GraphEdge) =>
  el(
    'edge',
    { id: one.id, source: one.source, target: one.target, directed: one.directed },
    ...EDGE_FIELDS.map((field) => data(`edge-${field}`, one[field])),
  );
