import type { Agreement, Meeting, Statistic } from '../facts/index.ts';
import { dayOf, type When } from '../time/index.ts';
import type { AnyFact, Telling } from './dataset.ts';

/**
 * Facts of different articles that tell one event. Meetings: the same countries and at least one
 * official in common, on days that touch and are bounded on both ends; agreements: the same type,
 * parties and date, bounded likewise; figures: the same measure, subject, counterpart and period. Within one article
 * nothing is joined, and nothing without a date is. The telling that is best known leads: of what took
 * place and not of what was planned, on a day and not in a month, then whichever article comes first.
 */
export function tellingsOf(facts: {
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly statistics: readonly Statistic[];
}): ReadonlyMap<string, readonly Telling[]> {
  const tellings = new Map<string, readonly Telling[]>();
  const join = <F extends AnyFact>(list: readonly F[], how: Joining<F>) => {
    for (const told of grouped(list, how)) {
      if (told.length < 2) continue;
      const group = told.toSorted((a, b) => ahead(a) - ahead(b) || width(a.when) - width(b.when));
      const first = group[0]!;
      tellings.set(
        first.id,
        group.map((fact) => telling(fact, how.fields(fact), how.fields(first))),
      );
    }
  };
  join(facts.meetings, meetings);
  join(facts.agreements, agreements);
  join(facts.statistics, statistics);
  return tellings;
}

/** How facts of one kind are joined: only those of one bucket are compared, so that cost stays linear. */
interface Joining<F extends AnyFact> {
  readonly bucket: (fact: F) => string;
  readonly same: (a: F, b: F) => boolean;
  /** What two tellings may differ on, by its name. */
  readonly fields: (fact: F) => Readonly<Record<string, string>>;
}

function grouped<F extends AnyFact>(list: readonly F[], { bucket, same }: Joining<F>): F[][] {
  const groups: F[][] = [];
  for (const facts of Map.groupBy(list, bucket).values()) {
    const open: F[][] = [];
    for (const fact of facts) {
      const group = open.find(
        (members) => same(members[0]!, fact) && members.every(({ article }) => article !== fact.article),
      );
      if (group) group.push(fact);
      else open.push([fact]);
    }
    groups.push(...open);
  }
  return groups;
}

/** What lies ahead of the article that tells it comes after what is past. */
const ahead = (fact: AnyFact): number =>
  'form' in fact && (fact.status === 'planned' || fact.status === 'proposed') ? 1 : 0;

/** In days. */
const width = ({ earliest, latest }: When): number =>
  (dayOf(latest ?? '') ?? 0) - (dayOf(earliest ?? '') ?? 0);

const telling = (fact: AnyFact, here: Record<string, string>, there: Record<string, string>): Telling => ({
  fact: fact.id,
  article: fact.article,
  quote: fact.quote,
  differs: Object.keys(here)
    .filter((field) => here[field] !== '' && there[field] !== '' && here[field] !== there[field])
    .map((field) => ({ field, here: here[field]!, there: there[field]! })),
});

const officials = ({ participants }: Meeting): string[] =>
  participants.flatMap(({ actor }) => (actor.kind === 'official' ? [actor.official] : []));

const bounded = ({ earliest, latest }: When): boolean => earliest !== null && latest !== null;

const touch = (a: When, b: When): boolean =>
  bounded(a) && bounded(b) && a.earliest! <= b.latest! && b.earliest! <= a.latest!;

const parties = (codes: readonly string[]): string => [...codes].sort().join(' ');

const meetings: Joining<Meeting> = {
  // Meetings that touch may begin in different years only around a turn of the year: those stay apart.
  // Whom a visitor meets is another event than the visit.
  bucket: ({ form, countries, when }) =>
    `${form === 'visit'} ${parties(countries)} ${when.earliest?.slice(0, 4) ?? ''}`,
  same: (a, b) => touch(a.when, b.when) && officials(a).some((id) => officials(b).includes(id)),
  fields: ({ place, status, form }) => ({ place: place?.text ?? '', status, form }),
};

const agreements: Joining<Agreement> = {
  bucket: ({ type, countries, when }) => `${type} ${parties(countries)} ${when.edtf ?? ''}`,
  same: (a, b) => bounded(a.when) && a.when.edtf === b.when.edtf,
  fields: ({ status }) => ({ status }),
};

const statistics: Joining<Statistic> = {
  bucket: ({ kind, measure, subject, counterpart, when }) =>
    [kind, measure, subject?.country, counterpart?.country, when.edtf].join(' '),
  same: (a, b) => a.when.edtf !== null && a.when.edtf === b.when.edtf && a.target === b.target,
  fields: ({ value, unit }) => ({ value: `${[value].flat().join('–')} ${unit ?? ''}`.trim() }),
};
