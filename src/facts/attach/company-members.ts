import type { Tape } from '../../clauses/index.ts';
import type { ActorMention, Participant } from '../../mentions/index.ts';
import { actorAt, itemAt, normAt } from './tape.ts';

/** Who is meant by actors that stand together, the last of them before an item. */
export function participantsOf(
  tape: Tape,
  mentions: readonly ActorMention[],
  to: number,
): readonly Participant[] {
  const participants =
    mentions.length === 1
      ? mentions[0]!.participants
      : mentions.flatMap((mention, at) =>
          isNamedNext(tape, mention, mentions[at + 1])
            ? []
            : (asOffice(mention, mentions[at + 1]) ?? mention.participants),
        );
  const preposition = normAt(tape.items, to);
  const origin = preposition === 'from' || preposition === 'of' ? actorAt(tape.items, to + 1) : null;
  return origin ? withOrigin(participants, origin) : participants;
}

/** "her counterpart, Prince Bo Roy": the title of whoever is named behind its comma. */
function isNamedNext(tape: Tape, mention: ActorMention, next: ActorMention | undefined): boolean {
  const [one, other] = [mention.participants[0], next?.participants[0]];
  return (
    mention.form === 'role' &&
    next?.form === 'name' &&
    normAt(tape.items, itemAt(tape.items, mention.from) + 1) === ',' &&
    next.start - mention.end <= COMMA &&
    one?.basis === 'inferred' &&
    one.words.text.endsWith('counterpart') &&
    (other?.country === null || other?.country === one.country)
  );
}

/** How many letters a comma and its space are. */
const COMMA = 2;

/** "U.S. and Kenyan officials": an abbreviation before a title without an article is its adjective too. */
function asOffice(mention: ActorMention, next: ActorMention | undefined): readonly Participant[] | null {
  const [one, other] = [mention.participants[0], next?.participants[0]];
  if (mention.form !== 'country' || next?.form !== 'role' || !one || other?.actor.kind !== 'role')
    return null;
  const { country, words } = one;
  if (
    country === null ||
    !ABBREVIATED.test(words.text) ||
    next.start - mention.end > NEAR ||
    /^the /iu.test(other.words.text)
  )
    return null;
  return [{ ...one, actor: { ...other.actor, country } }];
}

const ABBREVIATED = /^(?:US|U\.S\.|UK|U\.K\.|UAE)$/u;

/** How many letters stand between the two: "and" and its spaces. */
const NEAR = 5;

/** "officials from the two countries": an office-holder without a country, once for each that follows. */
function withOrigin(participants: readonly Participant[], origin: ActorMention): Participant[] {
  const countries = origin.form === 'country' || origin.form === 'group' ? origin.participants : [];
  return participants.flatMap((one) => {
    const { actor } = one;
    if (actor.kind !== 'role' || actor.country !== null || actor.organisation !== null) return [one];
    const each = countries.flatMap(({ country }) =>
      country === null ? [] : [{ ...one, actor: { ...actor, country }, country }],
    );
    return each.length > 0 ? each : [one];
  });
}
