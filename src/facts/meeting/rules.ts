import type { Rule } from '../kind.ts';
import { faceToFaceRules } from './rules-face-to-face.ts';
import { gatheringRules } from './rules-gatherings.ts';
import { nounRules } from './rules-nouns.ts';
import { talksRules } from './rules-talks.ts';
import { visitRules } from './rules-visits.ts';

/** The ways of telling an encounter that are read, each with what it must and must not find. */
export const rules: readonly Rule[] = [
  ...faceToFaceRules,
  ...talksRules,
  ...nounRules,
  ...visitRules,
  ...gatheringRules,
];
