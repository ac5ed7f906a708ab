import type { Tape } from '../../clauses/index.ts';
import { lookUp } from '../../gazetteer/index.ts';
import type { Token } from '../../text/index.ts';
import { itemAt } from '../attach/index.ts';

const CLOSES: ReadonlySet<string> = new Set(['.', ';', '"', '”', '“', '-', '--', '—', '(', ')', ':']);

/** The token after the last of what an instrument is about; `clause` where a clause tells it. */
export function endOf(tape: Tape, tokens: readonly Token[], start: number, clause: boolean): number {
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (isShortName(tape, tokens, at)) {
      at += 3;
      continue;
    }
    if (CLOSES.has(token.norm) && !isInWord(tokens, at)) break;
    if (at > start && isTown(tokens, at)) break;
    if (at > start && isOccasion(tokens, at)) break;
    if (!clause && at > start && (isFiniteVerb(tape, at) || isMadeBy(tokens, at))) break;
    if (
      token.norm === 'according' ||
      (at > start && (isLastTime(tape, tokens, at) || (!clause && isDay(tape, tokens, at))))
    )
      break;
    if (token.norm === ',' && endsAtComma(tape, tokens, at)) break;
    at += 1;
  }
  while (at > start && (tokens[at - 1]!.kind === 'punctuation' || LEADS_ON.has(tokens[at - 1]!.norm)))
    at -= 1;
  return at;
}

/** "an agreement on tea which our two countries signed": who made it, and not what it is about. */
const isMadeBy = (tokens: readonly Token[], at: number): boolean =>
  /^(?:which|that)$/u.test(tokens[at]!.norm) &&
  (/^(?:our|both|they)$/u.test(tokens[at + 1]?.norm ?? '') ||
    (tokens[at + 1]?.norm === 'the' && tokens[at + 2]?.norm === 'two'));

/** Words of a clause that is left out: "a peace process that …". */
const LEADS_ON: ReadonlySet<string> = new Set(
  'that which who and but as in on by over for within from at with of during after before until till by'.split(
    ' ',
  ),
);

/** The hyphen of "a 90-day truce" closes nothing. */
const isInWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === '-' &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  tokens[at + 1]?.start === tokens[at]!.end;

/** "to have the Republic of Korea (ROK) stop": the name once more, and the words go on. */
const isShortName = (tape: Tape, tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === '(' &&
  tokens[at + 1]?.shape === 'CAPS' &&
  tokens[at + 2]?.norm === ')' &&
  tape.items[itemAt(tape.items, at + 3)]?.kind === 'verb';

/** "a pact on fishing in Lima": where it was signed. */
function isTown(tokens: readonly Token[], at: number): boolean {
  const found = tokens[at]!.norm === 'in' && at + 1 < tokens.length ? lookUp(tokens, at + 1) : null;
  const town = found?.entries.some(
    (entry) =>
      (entry.type === 'country' && entry.as === 'capital') ||
      (entry.type === 'place' && entry.place.type === 'city'),
  );
  const after = found && tokens[found.to];
  return town === true && (!after || after.kind === 'punctuation' || after.norm === 'on');
}

/** "after the talks", "during their third meeting in Oslo": on what occasion, not what about. */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'during' ||
  (tokens[at]!.norm === 'in' && tokens[at + 2]?.norm === 'presence') ||
  (SINCE.has(tokens[at]!.norm) &&
    tokens.slice(at + 1, at + OCCASION).some(({ norm }) => OCCASIONS.has(norm)));

const SINCE: ReadonlySet<string> = new Set(['after', 'following', 'at']);
const OCCASIONS: ReadonlySet<string> = new Set(
  'talks meeting meetings visit summit ceremony session'.split(' '),
);
/** Words within which the occasion is named. */
const OCCASION = 7;

/** "An agreement on tourism was signed": the verb whose subject the instrument is ends what it is about. */
function isFiniteVerb(tape: Tape, token: number): boolean {
  const item = tape.items[itemAt(tape.items, token)];
  // "agreed to start direct flights": what stands right after a verb is no other; "on fishing was signed" is.
  const before = tape.items[itemAt(tape.items, token) - 1];
  const after = before?.kind === 'verb' && before.verb.form !== 'gerund';
  return item?.kind === 'verb' && item.verb.form === 'finite' && item.from === token && !after;
}

/** "an agreement on fishing on Monday": the day is that of the signing. */
const isDay = (tape: Tape, tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'on' && tape.items[itemAt(tape.items, at + 1)]?.kind === 'time';

/** "a pact on fishing next week, Ann Lee said": a time that ends the phrase is that of the signing. */
function isLastTime(tape: Tape, tokens: readonly Token[], at: number): boolean {
  const item = tape.items[itemAt(tape.items, at)]!;
  return item.kind === 'time' && item.from === at && tokens[item.to]?.kind === 'punctuation';
}

/** A comma ends the subject where somebody then says or does something: ", officials said". */
function endsAtComma(tape: Tape, tokens: readonly Token[], comma: number): boolean {
  const first = itemAt(tape.items, comma) + 1;
  for (const item of tape.items.slice(first, first + 6)) {
    if (item.kind === 'verb')
      return item.verb.form === 'finite' || item.verb.form === 'gerund' || item.verb.form === 'participle';
    if (tokens[item.from]!.kind === 'punctuation') return false;
  }
  return false;
}
