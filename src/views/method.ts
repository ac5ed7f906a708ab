import type { Example, Rule } from '../facts/index.ts';
import { capital, type KindClass, kindWords, ruleId } from '../wording/index.ts';

/** What this page asks of a kind. */
export interface RuledKind {
  readonly letter: string;
  readonly plural: string;
  readonly rules: readonly Rule[];
}

export interface RuleEntry {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly matches: readonly { readonly text: string; readonly finds: readonly string[] }[];
  readonly passes: readonly string[];
}

export interface MethodKind {
  readonly id: string;
  readonly css: KindClass;
  readonly name: string;
  readonly rules: readonly RuleEntry[];
}

/** Every rule of every kind, with what it must and must not match. */
export function methodPage(kinds: readonly RuledKind[]): readonly MethodKind[] {
  return kinds.map((kind) => {
    const look = kindWords[kind.letter as keyof typeof kindWords];
    return {
      id: `rules-${kind.plural}`,
      css: look.css,
      name: capital(look.many),
      rules: kind.rules.map((rule) => ({
        id: ruleId(rule.name),
        name: rule.name,
        about: rule.about,
        matches: rule.examples.filter(found).map(({ text, finds }) => ({ text, finds })),
        passes: rule.examples.filter((example) => !found(example)).map((example) => example.text),
      })),
    };
  });
}

const found = (example: Example): boolean => example.finds.length > 0;
