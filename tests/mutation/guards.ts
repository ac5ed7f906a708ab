/** Files that keep hostile or broken input out, by what they guard, with the tests that hold each to it. */
export const GUARDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'front matter': {
    'intake/front-matter.ts': ['intake/front-matter', 'intake/read-article'],
    'intake/holds-keys.ts': ['intake/front-matter'],
    'intake/safe-link.ts': ['intake/read-article', 'intake/schema'],
    'intake/read-yaml.ts': ['intake/front-matter', 'intake/read-article'],
    'intake/schema.ts': ['intake/schema', 'intake/read-article'],
  },
  limits: {
    'intake/limits.ts': ['intake/limits', 'intake/front-matter', 'intake/article-id'],
    'intake/decode.ts': ['intake/decode', 'intake/read-article'],
    'intake/files.ts': ['intake/seeds'],
    'intake/seeds.ts': ['intake/seeds'],
    'intake/unseen.ts': ['intake/unseen'],
  },
  slugs: {
    'intake/article-id.ts': ['intake/article-id', 'intake/read-article'],
    'text/slug.ts': ['text/slug'],
  },
  escaping: {
    'intake/prose-writer.ts': ['intake/origin', 'intake/read-article', 'intake/plain-markdown'],
    'intake/reference.ts': ['intake/origin'],
    'text/problem.ts': ['text/problem', 'intake/seeds'],
    'exports/xml.ts': ['exports/escaping'],
    'exports/json.ts': ['exports/escaping'],
    'exports/tables/csv.ts': ['exports/escaping'],
  },
  spans: {
    'text/span.ts': ['text/span'],
    'text/article.ts': ['text/span', 'intake/read-article'],
    'text/selectors.ts': ['exports/selectors'],
    'text/text-fragment.ts': ['exports/selectors'],
  },
  windows: {
    'chronology/constraint.ts': ['chronology/edges', 'chronology/narrow'],
    'chronology/limits.ts': ['chronology/edges', 'chronology/when-at'],
    'chronology/publication-window.ts': ['chronology/edges', 'chronology/publication'],
  },
  publishing: {
    'publish/lock.ts': ['publish/lock', 'publish/swap'],
    'publish/manifest.ts': ['publish/swap', 'publish/place'],
    'publish/place.ts': ['publish/place'],
    'publish/stage.ts': ['publish/stage'],
    'publish/swap.ts': ['publish/swap'],
  },
};

interface Equivalent {
  readonly file: string;
  /** What is changed, or how it begins. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const NEVER_CALLED = 'gray-matter is told the language, so that it asks no other engine: a second lock';

/** Changes that change nothing, each with why: they are left out of the count. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'intake/front-matter.ts',
    from: "throw refuse(1, 4, 'language', 'front matter in another",
    to: ';',
    why: NEVER_CALLED,
  },
  {
    file: 'intake/files.ts',
    from: 'readdirSync(join(root, below)',
    to: 'readdirSync(join(root, below), { withFileTypes: true })',
    why: 'Node lists in the order of names on the systems where this runs, and promises it nowhere',
  },
  { file: 'exports/tables/csv.ts', from: "''", to: 'undefined', why: 'a join writes nothing for either' },
];
