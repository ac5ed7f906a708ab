/**
 * The terms of two vocabularies that our files use, with what each stands for: expanding a file with
 * these alone shows that it uses no other, and asks no network.
 */
const S = 'http://schema.org/';

/** Properties of schema.org that we use, by the types that have them (schema.org, "Properties from"). */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Thing: ['name', 'alternateName', 'description', 'url', 'image', 'mainEntityOfPage', 'subjectOf'],
  CreativeWork: [
    'about',
    'author',
    'dateCreated',
    'datePublished',
    'headline',
    'inLanguage',
    'isBasedOn',
    'isPartOf',
    'license',
    'mainEntity',
    'publisher',
    'text',
  ],
  WebSite: [],
  WebPage: [],
  NewsArticle: [],
  Quotation: ['spokenByCharacter'],
  Person: ['jobTitle', 'worksFor'],
  Organization: [],
  GovernmentOrganization: [],
  Event: ['attendee', 'endDate', 'eventStatus', 'location', 'startDate'],
  Place: [],
};

/** What each type is a kind of. */
const PARENT: Readonly<Record<string, string>> = {
  CreativeWork: 'Thing',
  WebSite: 'CreativeWork',
  WebPage: 'CreativeWork',
  NewsArticle: 'CreativeWork',
  Quotation: 'CreativeWork',
  Person: 'Thing',
  Organization: 'Thing',
  GovernmentOrganization: 'Organization',
  Event: 'Thing',
  Place: 'Thing',
};

/** Those whose value is an address of a thing and not words. */
const ADDRESSES = ['url', 'image', 'eventStatus', 'license', 'mainEntityOfPage'];
const DATES = ['dateCreated', 'datePublished', 'startDate', 'endDate'];

/** Whether schema.org gives a type a property; both as whole addresses. */
export function hasProperty(type: string, property: string): boolean {
  for (let at: string | undefined = type.slice(S.length); at !== undefined; at = PARENT[at])
    if (PROPERTIES[at]?.includes(property.slice(S.length))) return true;
  return false;
}

export const schemaOrgContext = {
  '@context': Object.fromEntries([
    ...Object.keys(PROPERTIES).map((type) => [type, `${S}${type}`]),
    ...Object.values(PROPERTIES)
      .flat()
      .map((name) => [name, `${S}${name}`]),
    ...ADDRESSES.map((name) => [name, { '@id': `${S}${name}`, '@type': '@id' }]),
    ...DATES.map((name) => [name, { '@id': `${S}${name}`, '@type': `${S}Date` }]),
  ]) as Readonly<Record<string, unknown>>,
};

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const address = (id: string) => ({ '@id': id, '@type': '@id' });
const count = (id: string) => ({
  '@id': id,
  '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
});

/** The W3C's anno.jsonld, as far as we use it (Web Annotation Vocabulary, appendix A). */
export const annotationContext = {
  '@context': {
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    describing: `${OA}describing`,
    identifying: `${OA}identifying`,
    tagging: `${OA}tagging`,
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    body: address(`${OA}hasBody`),
    target: address(`${OA}hasTarget`),
    source: address(`${OA}hasSource`),
    selector: address(`${OA}hasSelector`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: count(`${OA}start`),
    end: count(`${OA}end`),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    language: 'http://purl.org/dc/elements/1.1/language',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: count(`${AS}totalItems`),
    startIndex: count(`${AS}startIndex`),
    first: address(`${AS}first`),
    last: address(`${AS}last`),
    next: address(`${AS}next`),
    prev: address(`${AS}prev`),
    partOf: address(`${AS}partOf`),
    rights: address('http://purl.org/dc/terms/rights'),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  },
};
