import type { ActorMention } from '../mentions/index.ts';
import type { TapeItem, VerbGroup } from './clause.ts';

/** What the tests of a pattern are compiled with: its word lists, and how it complains. */
export interface Context {
  readonly words: (name: string) => ReadonlySet<string>;
  readonly fail: (what: string) => never;
}

const FORMS = new Set<string>(['name', 'role', 'pronoun', 'country', 'organisation', 'group']);
export const VERB_FEATURES: Readonly<Record<string, (verb: VerbGroup) => boolean>> = {
  active: (verb) => verb.voice === 'active',
  passive: (verb) => verb.voice === 'passive',
  negated: (verb) => verb.negated,
  perfect: (verb) => verb.perfect,
  progressive: (verb) => verb.progressive,
  ...equals('form', ['finite', 'infinitive', 'gerund', 'participle']),
  ...equals('tense', ['past', 'present', 'future']),
  ...equals('modality', ['asserted', 'planned', 'expected', 'wanted', 'cancelled', 'conditional']),
};

function equals<K extends keyof VerbGroup>(key: K, values: readonly (VerbGroup[K] & string)[]) {
  return Object.fromEntries(values.map((value) => [value, (verb: VerbGroup) => verb[key] === value]));
}

/** The test that an element such as `<verb(meet, passive)>` makes of an item. */
export function kindTest(
  kind: string,
  features: readonly string[],
  context: Context,
): (item: TapeItem) => boolean {
  switch (kind) {
    case 'any':
      return () => true;
    case 'time':
    case 'place':
    case 'number':
    case 'sign':
      return (item) => item.kind === kind;
    case 'word': {
      const lists = features.map(context.words);
      return (item) => item.kind === 'word' && lists.every((list) => list.has(item.norm));
    }
    case 'actor': {
      const fits = actorTest(features, context);
      return (item) => item.kind === 'actor' && fits(item.actor);
    }
    case 'verb':
    case 'governor': {
      const fits = verbTest(kind, features, context);
      return (item) => item.kind === 'verb' && fits(item.verb);
    }
    default:
      return context.fail(`kind \`${kind}\``);
  }
}

function actorTest(features: readonly string[], context: Context): (actor: ActorMention) => boolean {
  const forms = features.filter((feature) => FORMS.has(feature));
  const rest = features.filter((feature) => !FORMS.has(feature));
  const possessive = rest.includes('possessive');
  for (const feature of rest) if (!/^!?possessive$/.test(feature)) context.fail(`feature \`${feature}\``);
  return (actor) => actor.possessive === possessive && (forms.length === 0 || forms.includes(actor.form));
}

function verbTest(
  kind: 'verb' | 'governor',
  features: readonly string[],
  context: Context,
): (verb: VerbGroup) => boolean {
  const tests = features.map((feature) => {
    const negative = feature.startsWith('!');
    const named = VERB_FEATURES[negative ? feature.slice(1) : feature];
    if (named) return negative ? (verb: VerbGroup) => !named(verb) : named;
    const lemmas = context.words(feature);
    if (kind === 'verb') return (verb: VerbGroup) => lemmas.has(verb.lemma);
    return (verb: VerbGroup) => verb.governor !== null && lemmas.has(verb.governor);
  });
  return (verb) => tests.every((fits) => fits(verb));
}
