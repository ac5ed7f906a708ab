import type { AnyFact } from '../dataset/index.ts';
import type { Agreement, Meeting, Statement, Statistic } from '../facts/index.ts';
import { letterOf } from './address.ts';

/** Of which kind a fact is, for those few places that show what one kind alone has. */
export const isMeeting = (fact: AnyFact): fact is Meeting => letterOf(fact) === 'M';
export const isAgreement = (fact: AnyFact): fact is Agreement => letterOf(fact) === 'A';
export const isStatistic = (fact: AnyFact): fact is Statistic => letterOf(fact) === 'F';
export const isStatement = (fact: AnyFact): fact is Statement => letterOf(fact) === 'S';

/** Id of the meeting at which a statement was made; null for anything else. */
export const duringOf = (fact: AnyFact): string | null => (isStatement(fact) ? fact.during : null);
