import { joined } from '../coreference/pairs.ts';
import { spanOf } from '../line.ts';
import type { ActorMention } from '../mention.ts';
import type { Nominal, Resolved } from './nominal.ts';

const MAX_MEMBERS = 12;

/**
 * Mentions of one sentence, those that are conjoined made one: "A, B and C" is one `group` whose
 * participants are A, B and C, each with its own words. A comma joins only where "and" comes after.
 */
export function grouped(resolved: readonly Resolved[]): ActorMention[] {
  const actors: ActorMention[] = [];
  for (let at = 0; at < resolved.length; ) {
    let end = at + 1;
    while (end < resolved.length && end - at < MAX_MEMBERS && joinable(resolved[end - 1]!, resolved[end]!))
      end += 1;
    while (
      end - at > 1 &&
      !resolved
        .slice(at + 1, end)
        .some(({ nominal }, index) => hasAnd(resolved[at + index]!.nominal, nominal))
    )
      end -= 1;
    // A comma after the last "and" begins something else.
    while (end - at > 1 && !hasAnd(resolved[end - 2]!.nominal, resolved[end - 1]!.nominal)) end -= 1;
    actors.push(mentionOf(resolved.slice(at, end)));
    at = end;
  }
  return actors;
}

function joinable(a: Resolved, b: Resolved): boolean {
  if (a.nominal.kind === 'pronoun' || b.nominal.kind === 'pronoun') return false;
  return isPerson(a.nominal) === isPerson(b.nominal) && joined(a.nominal, b.nominal);
}

const isPerson = (nominal: Nominal): boolean => nominal.kind === 'figure' || nominal.kind === 'office';

const hasAnd = (a: Nominal, b: Nominal): boolean =>
  b.line.tokens.slice(a.to, b.from).some(({ norm }) => norm === 'and' || norm === '&' || norm === 'well');

function mentionOf(members: readonly Resolved[]): ActorMention {
  const first = members[0]!.nominal;
  const last = members.at(-1)!.nominal;
  const { line } = first;
  const alone = members.length === 1;
  return {
    ...spanOf(line, first.from, last.to),
    sentence: line.sentence.index,
    from: first.from,
    to: last.to,
    head: alone ? spanOf(line, first.headFrom, first.headTo) : spanOf(line, first.from, last.to),
    form: alone ? first.form : 'group',
    participants: alone ? members[0]!.participants : members.flatMap(({ participants }) => participants),
    possessive: last.possessive,
  };
}
