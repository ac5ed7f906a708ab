import { isEdtf } from '../time/index.ts';
import { actorKeys, sameOfficial } from './actors.ts';
import { type Found, type Gold, isOptional, type KindName } from './gold.ts';
import { pairUp } from './pairing.ts';
import { cast, sameAgreement, sameMeeting, sameOffice, sameStatement, sameStatistic } from './same.ts';
import { contentOf, heldWithin } from './words.ts';

/** What is counted one by one: the kinds, the offices of officials, the people of meetings. */
export type Counted = KindName | 'offices' | 'participants';
/** What is counted as right or wrong where the fact itself was found. */
export type Detail =
  | 'meeting date'
  | 'meeting status'
  | 'meeting place'
  | 'agreement date'
  | 'agreement status';

/** What became of one entry of gold or of a reading. */
export type Verdict =
  | { readonly of: Counted; readonly result: 'found' | 'missed' | 'spurious'; readonly what: string }
  | { readonly of: Detail; readonly result: 'right' | 'wrong'; readonly what: string };

/** Every verdict on a reading of one article; the same entry gives the same words each time. */
export function judge(gold: Gold, found: Found): Verdict[] {
  const people = pairUp(gold.officials, found.officials, required(sameOfficial));
  const keyOf = actorKeys(gold, found, people);
  const kinds = {
    meetings: pairUp(
      gold.meetings,
      found.meetings,
      required((g, f) => sameMeeting(g, f, keyOf)),
    ),
    agreements: pairUp(
      gold.agreements,
      found.agreements,
      required((g, f) => sameAgreement(g, f, keyOf)),
    ),
    statistics: pairUp(gold.statistics, found.statistics, required(sameStatistic)),
    statements: pairUp(
      gold.statements,
      found.statements,
      required((g, f) => sameStatement(g, f, keyOf)),
    ),
  };
  return [
    ...verdicts('officials', gold.officials, found.officials, people, ({ name }) => name),
    ...officeVerdicts(gold, found, people),
    ...verdicts(
      'meetings',
      gold.meetings,
      found.meetings,
      kinds.meetings,
      (meeting) =>
        `${meeting.participants.join(' + ')} | ${meeting.date ?? 'undated'} | ${start(meeting.quote)}`,
    ),
    ...[...kinds.meetings].flatMap(([g, f]) => meetingDetails(gold.meetings[g]!, found.meetings[f]!, keyOf)),
    ...verdicts(
      'agreements',
      gold.agreements,
      found.agreements,
      kinds.agreements,
      (agreement) =>
        `${agreement.type} ${agreement.parties.join('+')} ${agreement.status} | ${start(agreement.quote)}`,
    ),
    ...[...kinds.agreements].flatMap(([g, f]) => agreementDetails(gold.agreements[g]!, found.agreements[f]!)),
    ...verdicts(
      'statistics',
      gold.statistics,
      found.statistics,
      kinds.statistics,
      (statistic) =>
        `${statistic.measure} = ${[statistic.value].flat().join('..')} | ${start(statistic.quote)}`,
    ),
    ...verdicts(
      'statements',
      gold.statements,
      found.statements,
      kinds.statements,
      (statement) => `${statement.speaker} ${statement.verb} | ${start(statement.quote)}`,
    ),
  ];
}

const start = (quote: string): string => (quote.length > 90 ? `${quote.slice(0, 89)}…` : quote);

/** Required entries are paired before optional ones. */
function required<W extends { optional?: boolean | undefined }, F>(score: (w: W, f: F) => number) {
  return (w: W, f: F): number => {
    const value = score(w, f);
    return value > 0 && !isOptional(w) ? value + 10 : value;
  };
}

function verdicts<T extends { optional?: boolean | undefined }>(
  of: Counted,
  gold: readonly T[],
  found: readonly T[],
  pairs: ReadonlyMap<number, number>,
  what: (entry: T) => string,
): Verdict[] {
  const paired = new Set(pairs.values());
  const wanted = gold.flatMap((entry, at): Verdict[] =>
    isOptional(entry) ? [] : [{ of, result: pairs.has(at) ? 'found' : 'missed', what: what(entry) }],
  );
  const spurious = found.flatMap((entry, at): Verdict[] =>
    paired.has(at) ? [] : [{ of, result: 'spurious', what: what(entry) }],
  );
  return [...wanted, ...spurious];
}

function officeVerdicts(gold: Gold, found: Found, people: ReadonlyMap<number, number>): Verdict[] {
  return gold.officials.flatMap((official, at) => {
    if (isOptional(official)) return [];
    const read = found.officials[people.get(at) ?? -1]?.offices ?? [];
    const pairs = pairUp(official.offices, read, required(sameOffice));
    return verdicts(
      'offices',
      official.offices,
      read,
      pairs,
      (office) => `${official.name}: ${office.title}, ${office.country ?? 'no country'}`,
    );
  });
}

type Meeting = Gold['meetings'][number];

function meetingDetails(gold: Meeting, found: Meeting, keyOf: (who: string) => string): Verdict[] {
  if (isOptional(gold)) return [];
  const [wanted, read] = [cast(gold, keyOf), cast(found, keyOf)];
  const about = start(gold.quote);
  const people = [...new Set([...wanted, ...read])].map((key): Verdict => {
    const result = wanted.has(key) ? (read.has(key) ? 'found' : 'missed') : 'spurious';
    return { of: 'participants', result, what: `${key} | ${about}` };
  });
  const place = gold.place !== null && found.place !== null && heldWithin(gold.place, found.place) >= 0.99;
  return [
    ...people,
    ...detail(
      'meeting date',
      isEdtf(gold.date ?? '') ? gold.date : null,
      sameDate(gold.date, found.date),
      about,
    ),
    ...detail('meeting status', gold.status, gold.status === found.status, about),
    ...detail('meeting place', gold.place, place, about),
  ];
}

type Agreement = Gold['agreements'][number];

function agreementDetails(gold: Agreement, found: Agreement): Verdict[] {
  if (isOptional(gold)) return [];
  return [
    ...detail('agreement date', gold.date, sameDate(gold.date, found.date), start(gold.quote)),
    ...detail('agreement status', gold.status, gold.status === found.status, start(gold.quote)),
  ];
}

/** Nothing to be right about where gold has nothing. */
const detail = (of: Detail, wanted: string | null, right: boolean, about: string): Verdict[] =>
  wanted === null || contentOf(wanted).size === 0
    ? []
    : [{ of, result: right ? 'right' : 'wrong', what: `${wanted} | ${about}` }];

const sameDate = (a: string | null, b: string | null): boolean => a?.replace('~', '') === b?.replace('~', '');
