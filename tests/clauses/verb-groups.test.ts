import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, laid } from './marked.ts';

const table: readonly (readonly [sentence: string, ...verbs: string[]])[] = [
  ['Ann Lee met Bo Roy.', 'meet past'],
  ['Ann Lee is expected to meet Bo Roy.', 'meet present expected under expect'],
  ['Ann Lee will visit India and meet Bo Roy.', 'visit future planned', 'meet future planned'],
  ['Ann Lee did not meet Bo Roy.', 'meet past negated'],
  ['Ann Lee, who last visited Oslo in May, will meet Bo Roy.', 'visit past', 'meet future planned'],
  ['Ann Lee attended the last planned meeting.', 'attend past'],
  ['They had been due to hold talks.', 'hold past cancelled under due'],
  ['Ann Lee was to have met Bo Roy.', 'meet past perfect cancelled under be'],
  ['Ann Lee is to meet Bo Roy.', 'meet present planned under be'],
  ['France refused to sign the pact.', 'sign past negated cancelled under refuse'],
  ['France failed to meet the deadline.', 'meet past negated cancelled under fail'],
  ['Ann Lee denied meeting Bo Roy.', 'deny past', 'meet gerund negated'],
  ['Ann Lee denied that he met Bo Roy.', 'deny past', 'meet past negated'],
  ['No agreement was signed.', 'sign past passive negated'],
  ['The pact was signed and ratified.', 'sign past passive', 'ratify past passive'],
  ['The pact has been signed by the two sides.', 'sign present perfect passive'],
  ['Talks are being held.', 'hold present progressive passive'],
  ['Ann Lee hopes to visit India.', 'visit present wanted under hope'],
  ['Ann Lee said he would visit India.', 'say past', 'visit present planned'],
  ['Ann Lee would visit India.', 'visit present conditional'],
  ['If France signs the pact, India will follow.', 'sign present conditional', 'follow future planned'],
  ['France urged India to open its markets.', 'urge past', 'open infinitive wanted under urge'],
  ['Ann Lee called on India to act.', 'call +on past', 'act infinitive wanted under call'],
  ['They agreed to hold talks.', 'hold past planned under agree'],
  ['Ann Lee is no longer expected to attend.', 'attend present negated expected under expect'],
  ['He’s been invited to visit India.', 'visit present wanted under invite'],
  ['They held no talks.', 'hold past negated'],
  ['Ann Lee may meet Bo Roy.', 'meet present expected'],
  ['Bo Roy, accompanied by Ann Lee, met Cy Dunn.', 'accompany participle passive', 'meet past'],
  ['The agreement signed in May expired.', 'sign participle passive', 'expire past'],
  ['The newly elected president met Bo Roy.', 'meet past'],
  ['The proposed deal is under review.', 'be present'],
  ['Trade talks with India resumed.', 'resume past'],
  ['The visit lasted two days.', 'last past'],
  ['France plans to send an envoy.', 'send present planned under plan'],
  ['The two sides discussed plans and reached a deal.', 'discuss past', 'reach past'],
  ['After meeting Bo Roy, Ann Lee left.', 'meet gerund', 'leave past'],
  ['Ann Lee held wide-ranging talks and co-chaired a long-awaited forum.', 'hold past', 'co-chair past'],
  ['The meeting was held in May.', 'hold past passive'],
  ['India supports the plan.', 'support present'],
  ['India ranks third among the investors.', 'rank present'],
  ['The higher ranks first met in May.', 'meet past'],
  ['India’s support for the plan grew.', 'grow past'],
  ['They came to Paris and discussed trade.', 'come past', 'discuss past'],
];

for (const [sentence, ...verbs] of table)
  test(`verb groups: ${sentence}`, () => {
    assert.deepEqual(laid(sentence).tapes[0]!.verbs.map(describe), verbs);
  });
