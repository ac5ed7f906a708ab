import type { Agreement, Meeting } from '../facts/index.ts';

/** Every word of ours in a title that is made from a fact. Those of the pages stand with the site's wording. */
export const titleWords = {
  and: 'and',
  /** Past, gerund and infinitive of what those who meet do. */
  meeting: {
    visit: ['visited', 'visiting', 'visit'],
    call: ['spoke', 'speaking', 'speak'],
    other: ['met', 'meeting', 'meet'],
  },
  /** Before the gerund of what was put off, and before the infinitive of what is still to be. */
  putOff: 'put off',
  may: 'may',
  to: 'to',
  visitBy: (who: string): string => `${who}: a visit`,
  byTelephone: (who: string, spoke: string, others: string): string =>
    `${who} ${spoke} with ${others} by telephone`,
  in: (place: string): string => ` in ${place}`,
  /** Who else was there is not told. */
  oneSided: (form: string, who: string, place: string, stage: string): string =>
    form === 'talks'
      ? `talks with ${who}${place} were ${stage}`
      : `a ${form} with ${who}${place} was ${stage}`,
  stage: {
    held: 'held',
    ongoing: 'under way',
    planned: 'planned',
    proposed: 'proposed',
    postponed: 'put off',
  } satisfies Readonly<Record<Meeting['status'], string>>,
  parties: 'The parties',
  agreed: (who: string, words: string): string => `${who} agreed: “${words}”`,
  cameTo: (who: string): string => `${who} came to an agreement`,
  agreement: {
    signed: 'signed',
    'in force': 'have in force',
    ratified: 'ratified',
    agreed: 'agreed on',
    'under negotiation': 'in talks on',
    proposed: 'may agree on',
    announced: 'announced',
    'not signed': 'did not sign',
  } satisfies Readonly<Record<Agreement['status'], string>>,
  holder: (title: string, country: string | null): string =>
    country ? `the ${title} of ${country}` : `the ${title}`,
};

/** Countries whose names take an article inside a sentence. */
export const withArticle: ReadonlySet<string> = new Set(
  'AE BS CD CF CG CK DO FK GB GM KM KY MH MV NL PH SB SC US VA'.split(' '),
);
