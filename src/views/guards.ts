import type { AnyFact } from '../dataset/index.ts';
import type { Agreement, Meeting, Statement, Statistic } from '../facts/index.ts';
import { letterOf } from '../wording/index.ts';

/** Of which kind a fact is, for those few places that show what one kind alone has. */
export const isMeeting = (fact: AnyFact): fact is Meeting => letterOf(fact) === 'M';
export const isAgreement = (fact: AnyFact): fact is Agreement => letterOf(fact) === 'A';
export const isStatistic = (fact: AnyFact): fact is Statistic => letterOf(fact) === 'F';
export const isStatement = (fact: AnyFact): fact is Statement => letterOf(fact) === 'S';
