import type { Reading } from '../dataset/index.ts';
import type { Agreement, Meeting, Statement, Statistic } from '../facts/index.ts';
import { organisationById } from '../gazetteer/index.ts';
import type { Participant } from '../mentions/index.ts';
import type { Quote } from '../text/index.ts';
import { jsonLine } from './json.ts';

/** One line of NDJSON: all that one article gave, in names and quotes that need no look-up. */
export const readingLine = (reading: Reading): string => jsonLine(plainReading(reading));

/** A reading as plain data. Offsets are UTF-16 code units into `text`; dates are EDTF or null. */
export function plainReading(reading: Reading) {
  const name = namer(reading);
  const coverage = new Map(reading.coverage.map((line) => [line.sentence, line]));
  const { article, publication } = reading;
  return {
    id: stem(article.path),
    published: publication.edtf,
    publishedBasis: publication.basis,
    text: article.text,
    sentences: article.sentences.map(({ start, end, index }) => {
      const given = coverage.get(index);
      return { start, end, facts: given?.facts ?? [], mentions: given?.mentions ?? 0 };
    }),
    entities: reading.names.map(({ start, end, type, ref }) => ({
      start,
      end,
      type,
      text: article.text.slice(start, end),
      ref,
    })),
    times: reading.times.map(({ start, end, type, value, edtf, basis }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      type,
      value,
      edtf,
      basis,
    })),
    officials: reading.officials.map((official) => ({
      id: official.id,
      name: official.name.text,
      aliases: official.aliases.map((alias) => alias.text),
      offices: official.offices.map(({ title, country, organisation, basis, tense }) => ({
        title,
        country:
          country ??
          (organisation === null ? null : (acronymOf(organisation) ?? name.organisation(organisation))),
        basis,
        tense,
      })),
    })),
    meetings: reading.meetings.map((meeting) => plainMeeting(meeting, name)),
    agreements: reading.agreements.map((agreement) => plainAgreement(agreement, name)),
    statistics: reading.statistics.map(plainStatistic),
    statements: reading.statements.map((statement) => plainStatement(statement, name)),
    notes: reading.notes.map(({ start, end, rule, reason }) => ({ start, end, rule, reason })),
  };
}

/** The file's name without its folders and its extension: how lists made elsewhere know an article. */
const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');

const words = (quote: Quote | null): string | null => quote?.text ?? null;

const plainMeeting = (meeting: Meeting, name: Namer) => ({
  id: meeting.id,
  participants: name.all(meeting.participants),
  countries: meeting.countries,
  place: words(meeting.place),
  date: meeting.when.edtf,
  dateQuote: words(meeting.when.words),
  topics: meeting.topics.map((topic) => topic.text),
  status: meeting.status,
  form: meeting.form,
  quote: meeting.quote.text,
  rule: meeting.rule,
  basis: meeting.basis,
});

const plainAgreement = (agreement: Agreement, name: Namer) => ({
  id: agreement.id,
  type: agreement.type,
  parties: [...agreement.countries, ...agreement.organisations.map(name.organisation)],
  date: agreement.when.edtf,
  status: agreement.status,
  subject: words(agreement.subject),
  quote: agreement.quote.text,
  rule: agreement.rule,
  basis: agreement.basis,
});

const plainStatistic = (statistic: Statistic) => ({
  id: statistic.id,
  kind: statistic.kind,
  measure: statistic.measure,
  subject: party(statistic.subject),
  counterpart: party(statistic.counterpart),
  value: statistic.value,
  valueText: statistic.valueText.text,
  unit: statistic.unit,
  period: statistic.when.edtf,
  after: statistic.after,
  quote: statistic.quote.text,
  rule: statistic.rule,
  basis: statistic.basis,
});

const plainStatement = (statement: Statement, name: Namer) => ({
  id: statement.id,
  speaker: name.all(statement.speakers).join('; '),
  verb: statement.verb,
  quote: statement.quote.text,
  content: statement.content.text,
  date: statement.when.edtf,
  rule: statement.rule,
  basis: statement.basis,
});

const party = (side: Statistic['subject']): string | null =>
  side === null ? null : (side.country ?? side.words.text);

interface Namer {
  readonly organisation: (id: string) => string;
  readonly all: (participants: readonly Participant[]) => string[];
}

/** `UN` for `un`: the letters by which a body is known, where the gazetteer has them. */
const acronymOf = (id: string): string | null => {
  const letters = id.toUpperCase();
  return organisationById(id)?.names.includes(letters) ? letters : null;
};

/** Names as the article writes them: an official by the fullest form, an organisation as it stands at the place. */
function namer(reading: Reading): Namer {
  const officials = new Map(reading.officials.map((official) => [official.id, official.name.text]));
  const organisations = new Map<string, string>();
  for (const { ref, type, start, end } of reading.names) {
    if (type !== 'organisation' || ref === null) continue;
    const form = reading.article.text.slice(start, end);
    if (form.length > (organisations.get(ref)?.length ?? 0)) organisations.set(ref, form);
  }
  const organisation = (id: string): string =>
    organisations.get(id) ?? acronymOf(id) ?? organisationById(id)?.name ?? id;

  const of = ({ actor, words, basis }: Participant): string | null => {
    switch (actor.kind) {
      case 'official':
        return officials.get(actor.official) ?? actor.official;
      case 'person':
        return actor.name;
      case 'role': {
        const of = actor.country ?? (actor.organisation === null ? null : organisation(actor.organisation));
        if (of === null && basis === 'stated' && /\bofficials?$/iu.test(actor.title))
          return words.text.replace(/^(?:the|an?) /iu, '');
        return of === null ? actor.title : `${actor.title}, ${of}`;
      }
      case 'government':
        return `Government, ${actor.country}`;
      case 'organisation': {
        const own = organisationById(actor.organisation)?.country;
        const name =
          basis === 'stated' ? words.text.replace(/^the /iu, '') : organisation(actor.organisation);
        return own ? `${name}, ${own}` : name;
      }
      case 'unnamed':
        return null;
    }
  };
  return {
    organisation,
    all: (participants) => [...new Set(participants.map(of).filter((name) => name !== null))],
  };
}
