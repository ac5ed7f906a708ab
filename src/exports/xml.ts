/** Markup as a tree. It is written out here alone, so nothing gets into a document unescaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** An element; children that are null or false are left out. */
export const el = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly (XmlNode | null | false)[]
): XmlElement => ({
  name,
  attributes,
  children: children.filter((child) => child !== null && child !== false),
});

/** A whole XML 1.0 document. Elements are indented; an element with words in it stands on one line. */
export function xmlDocument(root: XmlElement, stylesheet?: string): string {
  const style = stylesheet ? `<?xml-stylesheet type="text/css" href="${inAttribute(stylesheet)}"?>\n` : '';
  return `<?xml version="1.0" encoding="utf-8"?>\n${style}${indented(root, '')}`;
}

/** Elements as HTML, without white space of ours: no element is self-closed. */
export const html = (nodes: readonly XmlNode[]): string => nodes.map(flat).join('');

function indented(element: XmlElement, indent: string): string {
  if (element.children.length === 0) return `${indent}${opening(element, '/>')}\n`;
  if (element.children.some((child) => typeof child === 'string')) return `${indent}${flat(element)}\n`;
  const inside = element.children.map((child) => indented(child as XmlElement, `${indent}  `)).join('');
  return `${indent}${opening(element, '>')}\n${inside}${indent}</${element.name}>\n`;
}

const flat = (node: XmlNode): string =>
  typeof node === 'string'
    ? inText(node)
    : `${opening(node, '>')}${node.children.map(flat).join('')}</${node.name}>`;

function opening({ name, attributes }: XmlElement, close: '>' | '/>'): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`);
  return `<${name}${given.join('')}${close}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const inText = (words: string): string => allowed(words).replace(/[&<>\r]/g, (sign) => ENTITIES[sign]!);
const inAttribute = (words: string): string =>
  allowed(words).replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign]!);

/** XML 1.0, production 2: what is no Char there becomes U+FFFD. */
const allowed = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
