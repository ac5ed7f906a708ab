import { buildDataset, type Dataset, type Reading } from '../../src/dataset/index.ts';
import { type Edition, siteAt } from '../../src/exports/index.ts';
import {
  agreementSchema,
  meetingSchema,
  plainReference,
  statementSchema,
  statisticSchema,
} from '../../src/facts/index.ts';
import type { Official, Participant } from '../../src/mentions/index.ts';
import { type Article, type FrontMatter, plainArticle, type Quote } from '../../src/text/index.ts';
import { undated, type When } from '../../src/time/index.ts';

/** Three articles about invented people: one dated, one hostile in every place, one without facts. */

interface Desk {
  readonly article: Article;
  readonly quote: (words: string) => Quote;
  readonly sentence: (words: string) => number;
}

function desk(id: string, body: string, matter: FrontMatter): Desk {
  const article = plainArticle(id, body, matter);
  const quote = (words: string): Quote => {
    const start = article.text.indexOf(words);
    if (start === -1) throw new Error(`no such words: ${words}`);
    return { start, end: start + words.length, text: words };
  };
  const sentence = (words: string) => article.sentences.findIndex(({ end }) => quote(words).start < end);
  return { article, quote, sentence };
}

const within = (outer: Quote, words: string): Quote => {
  const start = outer.start + outer.text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const day = (edtf: string, words: Quote): When => ({
  shape: 'day',
  edtf,
  earliest: edtf,
  latest: edtf,
  edges: { earliest: 'stated', latest: 'stated' },
  basis: 'stated',
  words,
  reasons: [],
});

const span = (
  shape: 'window' | 'period',
  edtf: string,
  earliest: string | null,
  latest: string | null,
  words: Quote | null,
): When => ({
  shape,
  edtf,
  earliest,
  latest,
  edges: { earliest: earliest === null ? null : 'inferred', latest: latest === null ? null : 'inferred' },
  basis: 'inferred',
  words,
  reasons: [{ rule: 'time:test', text: 'The reason is “given” & <kept>.', quote: words, tenure: null }],
});

const shared = (
  { article, quote, sentence }: Desk,
  letter: string,
  n: number,
  words: string,
  key: string,
  when: When,
) => ({
  id: `${article.id}-${letter.toLowerCase()}0000000${n}`,
  article: article.id,
  siglum: `${letter}${n}`,
  sentence: sentence(words),
  quote: quote(words),
  key: quote(key),
  support: [],
  when,
  rule: 'test:rule',
  basis: 'stated' as const,
  possiblySame: [],
});

const official = (id: string, country: string, words: Quote): Participant => ({
  actor: { kind: 'official', official: id },
  country,
  words,
  basis: 'stated',
  reason: null,
});
const government = (country: string, words: Quote): Participant => ({
  actor: { kind: 'government', country },
  country,
  words,
  basis: 'stated',
  reason: null,
});

const person = (id: string, name: Quote, title: string, country: string, quote: Quote): Official => ({
  id,
  name,
  aliases: [],
  offices: [
    {
      title,
      office: null,
      country,
      organisation: null,
      tense: 'current',
      basis: 'stated',
      reason: null,
      quote,
    },
  ],
  mentions: [name],
});

function reading(
  { article }: Desk,
  given: Partial<
    Pick<Reading, 'officials' | 'meetings' | 'agreements' | 'statistics' | 'statements' | 'notes'>
  >,
  published: When,
): Reading {
  const facts = {
    meetings: given.meetings ?? [],
    agreements: given.agreements ?? [],
    statistics: given.statistics ?? [],
    statements: given.statements ?? [],
  };
  return {
    article,
    publication: {
      edtf: published.edtf,
      earliest: published.earliest,
      latest: published.latest,
      basis: published.edtf === null ? null : published.basis,
      reasons: published.reasons,
      when: published,
      notes: [],
    },
    times: [],
    names: [],
    officials: given.officials ?? [],
    people: [],
    ...facts,
    notes: given.notes ?? [],
    order: [],
    coverage: article.sentences.map(({ index }) => ({
      sentence: index,
      facts: Object.values(facts)
        .flat()
        .filter((fact) => fact.sentence === index)
        .map(({ id }) => id),
      mentions: 0,
    })),
  };
}

const DATED = `OSLO: Norwegian Foreign Minister Ann Lee met Swedish Foreign Minister Bo Roy in Oslo on 4 March 2025.
Ann Lee said trade with Sweden “will grow”.
Norway and Sweden signed a fisheries accord in 2024.
Norway was the third-largest market of Sweden in 2024.
The prime ministers will visit Finland from 3 to 6 May 2025.`;

function dated(): Reading {
  const d = desk('dated', DATED, {
    published: '2025-03-05',
    title: 'Ministers meet in Oslo',
    outlet: 'The Daily Invention',
    url: 'https://outlet.example/a?b=1&c=2',
  });
  const { quote: q } = d;
  const meets =
    'Norwegian Foreign Minister Ann Lee met Swedish Foreign Minister Bo Roy in Oslo on 4 March 2025.';
  const meeting = meetingSchema(plainReference).parse({
    ...shared(d, 'M', 1, meets, 'met', day('2025-03-04', q('on 4 March 2025'))),
    participants: [official('ann-lee', 'NO', q('Ann Lee')), official('bo-roy', 'SE', q('Bo Roy'))],
    countries: ['NO', 'SE'],
    place: within(q('in Oslo'), 'Oslo'),
    placeCountry: 'NO',
    topics: [],
    status: 'held',
    form: 'meeting',
  });
  const visits = 'The prime ministers will visit Finland from 3 to 6 May 2025.';
  const visit = meetingSchema(plainReference).parse({
    ...shared(
      d,
      'M',
      2,
      visits,
      'will visit',
      span('period', '2025-05-03/2025-05-06', '2025-05-03', '2025-05-06', q('from 3 to 6 May 2025')),
    ),
    participants: [
      {
        actor: { kind: 'role', title: 'prime minister', country: null, organisation: null },
        country: null,
        words: q('The prime ministers'),
        basis: 'stated',
        reason: null,
      },
      government('FI', q('Finland')),
    ],
    countries: ['FI'],
    place: q('Finland'),
    placeCountry: 'FI',
    topics: [],
    status: 'planned',
    form: 'visit',
  });
  const signed = 'Norway and Sweden signed a fisheries accord in 2024.';
  const agreement = agreementSchema(plainReference).parse({
    ...shared(d, 'A', 1, signed, 'signed', span('window', '2024', '2024-01-01', '2024-12-31', q('in 2024'))),
    type: 'accord',
    parties: [
      government('NO', within(q('Norway and'), 'Norway')),
      government('SE', within(q('Sweden signed'), 'Sweden')),
    ],
    countries: ['NO', 'SE'],
    organisations: [],
    status: 'signed',
    subject: q('fisheries'),
    count: null,
  });
  const ranks = 'Norway was the third-largest market of Sweden in 2024.';
  const rank = statisticSchema(plainReference).parse({
    ...shared(
      d,
      'F',
      1,
      ranks,
      'third-largest',
      span('period', '2024', '2024-01-01', '2024-12-31', q('in 2024')),
    ),
    kind: 'rank',
    measure: 'market',
    subject: { country: 'NO', words: within(q('Norway was'), 'Norway') },
    counterpart: { country: 'SE', words: within(q('Sweden in 2024'), 'Sweden') },
    value: 3,
    valueText: q('third-largest'),
    unit: null,
    bound: 'exact',
    after: [],
    target: false,
  });
  const says = 'Ann Lee said trade with Sweden “will grow”.';
  const statement = statementSchema(plainReference).parse({
    ...shared(d, 'S', 1, says, 'said', undated()),
    speakers: [official('ann-lee', 'NO', q('Ann Lee'))],
    verb: 'say',
    verbWords: q('said'),
    force: 'say',
    content: q('trade with Sweden “will grow”'),
    direct: true,
    addressee: null,
    towards: 'SE',
    stance: null,
    during: null,
  });
  const officials = [
    person('ann-lee', q('Ann Lee'), 'Foreign Minister', 'NO', q('Norwegian Foreign Minister Ann Lee')),
    person('bo-roy', q('Bo Roy'), 'Foreign Minister', 'SE', q('Swedish Foreign Minister Bo Roy')),
  ];
  return reading(
    d,
    {
      officials,
      meetings: [meeting, visit],
      agreements: [agreement],
      statistics: [rank],
      statements: [statement],
    },
    { ...day('2025-03-05', q('OSLO')), words: null },
  );
}

/** What breaks careless writers of XML, CSV, HTML, JSON, calendars and addresses. */
export const HOSTILE_TITLE = '=cmd|\'/c calc\'!A1 ]]> <script>alert("x")</script> & \u202egnp, 😀; {@}';
const HOSTILE = `😀 Cy Day, minister of Chad, met Di Fox of Niger. 😀 Cy Day, minister of Chad, met Di Fox of Niger.
=HYPERLINK("https://evil.example","go") said Cy Day ]]> & <b>we
will</b> "sign", \u202etrade\u202c; soon.`;

function hostile(): Reading {
  const d = desk('hostile', HOSTILE, { title: HOSTILE_TITLE });
  const { quote: q } = d;
  const second = HOSTILE.lastIndexOf('😀');
  const met = 'Cy Day, minister of Chad, met Di Fox of Niger.';
  const again: Quote = { start: second + 3, end: second + 3 + met.length, text: met };
  const at = (words: string): Quote => {
    const start = HOSTILE.indexOf(words, again.start);
    return { start, end: start + words.length, text: words };
  };
  const window = span('window', '../2025-09-05', null, '2025-09-05', null);
  const meetings = [q(met), again].map((words, index) =>
    meetingSchema(plainReference).parse({
      ...shared(d, 'M', index + 1, met, 'met', index === 0 ? window : undated()),
      sentence: index,
      quote: words,
      key: index === 0 ? q('met') : at('met'),
      participants: [
        official('cy-day', 'TD', index === 0 ? q('Cy Day') : at('Cy Day')),
        official('di-fox', 'NE', index === 0 ? q('Di Fox') : at('Di Fox')),
      ],
      countries: ['NE', 'TD'],
      place: null,
      placeCountry: null,
      topics: [],
      status: 'held',
      form: 'meeting',
    }),
  );
  const content = '=HYPERLINK("https://evil.example","go")';
  const whole = HOSTILE.slice(HOSTILE.indexOf('=HYPER'));
  const statement = statementSchema(plainReference).parse({
    ...shared(d, 'S', 1, whole, 'said', undated()),
    speakers: [official('cy-day', 'TD', within(q('said Cy Day'), 'Cy Day'))],
    verb: 'say',
    verbWords: q('said'),
    force: 'say',
    content: q(content),
    direct: false,
    addressee: null,
    towards: null,
    stance: null,
    during: null,
  });
  const officials = [
    person('cy-day', q('Cy Day'), 'minister', 'TD', q('Cy Day, minister of Chad')),
    person('di-fox', q('Di Fox'), '=1+1', 'NE', q('Di Fox of Niger')),
  ];
  return reading(
    d,
    {
      officials,
      meetings,
      statements: [statement],
      notes: [{ start: 0, end: 2, rule: 'test:note', reason: 'A "note" & more.' }],
    },
    span('window', '../2025-09-05', null, '2025-09-05', null),
  );
}

const bare = (): Reading => reading(desk('bare', 'Rain fell. Nobody met.', {}), {}, undated());

export const dataset = (): Dataset => buildDataset([bare(), dated(), hostile()]);

export const edition = (overrides: Partial<Edition> = {}): Edition => ({
  dataset: dataset(),
  site: siteAt('https://site.example', '/base/', { authority: 'site.example', date: '2025-01-01' }),
  ledger: null,
  ...overrides,
});
