import type { Clause, Tape, TapeItem } from '../../clauses/index.ts';
import type { Sentence } from '../../text/index.ts';
import type { Act } from './acts.ts';
import { hearers, settings } from './sources.ts';

/**
 * Where the words said begin after their verb: past who hears it, when and where it was said ("told
 * reporters in Paris on Monday that …", "said in a statement the pass …"). Null where nothing follows.
 * `complement` is the clause that is known to be its object.
 */
export function pastSetting(
  sentence: Sentence,
  tape: Tape,
  act: Act,
  complement: Clause | null,
): number | null {
  // "promised to act": the words said are in the group of the verb.
  if (tape.items.some((item) => item.from < act.to && act.to < item.to))
    return sentence.tokens[act.to]!.start;
  const first = tape.items.findIndex((item) => item.from >= act.to);
  if (first < 0) return null;
  const that =
    sentence.tokens[complement?.from ?? -1]?.norm === 'that' ? complement : thatAfter(sentence, tape, act);
  // What `that` begins is said, unless an object stands before it: "stressed the fact that".
  if (that && (HEARING.has(act.lemma) || !beginsObject(tape.items[first]!))) return that.start;
  const heard = hearerEnd(tape, act, first);
  const named = heard === first && HEARING.has(act.lemma) ? nameEnd(sentence, tape, first) : heard;
  return tape.items[settingEnd(sentence, tape, named)]?.start ?? null;
}

// "told CNN", "told The Pass Daily": past a name that is no actor.
function nameEnd(sentence: Sentence, { items }: Tape, from: number): number {
  let at = from;
  while (items[at]?.kind === 'word' && sentence.tokens[items[at]!.from]!.shape !== 'lower') at++;
  return at;
}

// "said in a statement issued on Monday that": what is set between has no finite verb.
function thatAfter(sentence: Sentence, tape: Tape, act: Act): Clause | null {
  for (const clause of tape.clauses) {
    if (clause.from < act.to) continue;
    if (sentence.tokens[clause.from]!.norm === 'that') return clause;
    if (clause.kind !== 'participial') return null;
  }
  return null;
}

const beginsObject = (item: TapeItem): boolean =>
  item.kind === 'actor' ||
  (item.kind === 'sign' && item.norm !== ',') ||
  item.kind === 'number' ||
  (item.kind === 'word' && !NO_OBJECT.has(item.norm));

const NO_OBJECT: ReadonlySet<string> = new Set(
  'here there in at on during after before to via through from by while that again also however'.split(' '),
);

const HEARING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind']);
const REACH = 5;

/** Past "reporters", "the state news agency": the item after who hears it, or the one given. */
function hearerEnd(tape: Tape, act: Act, from: number): number {
  if (!HEARING.has(act.lemma)) return from;
  if (tape.items[from]?.kind === 'actor') return from + 1;
  const head = tape.items.findIndex(
    (item, at) => at >= from && at < from + REACH && item.kind === 'word' && hearers.has(item.norm),
  );
  if (head < 0) return from;
  const next = tape.items[head + 1];
  return next?.kind === 'word' && hearers.has(next.norm) ? head + 2 : head + 1;
}

/** Past times, `here`, and phrases such as "in a statement", "in Paris", "at a news conference in Paris". */
function settingEnd(sentence: Sentence, tape: Tape, from: number): number {
  let at = from;
  for (;;) {
    const next = pastOne(sentence, tape, at);
    if (next === at) return at;
    at = next;
  }
}

function pastOne(sentence: Sentence, tape: Tape, at: number): number {
  const { items } = tape;
  const item = items[at];
  if (item?.kind === 'time') return at + 1;
  if (item?.kind !== 'word') return at;
  if (item.norm === 'here') return at + 1;
  if (!PLACING.has(item.norm)) return at;
  const governed = items[at + 1];
  if (governed?.kind === 'time' || governed?.kind === 'place') return at + 2;
  // "on X:", "via Telegram, “…”": a name with a sign after it.
  const name = nameEnd(sentence, tape, at + 1);
  if (name > at + 1 && items[name]?.kind === 'sign') return name;
  for (let end = at + 1; end < Math.min(at + REACH, items.length); end++) {
    const word = items[end]!;
    if (word.kind !== 'word') return at;
    if (settings.has(word.norm)) return end + 1;
  }
  return at;
}

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'after', 'via', 'through']);

/** True where `that` stands for what was said before: "reiterated that in a speech". */
export function isPronounThat(tape: Tape, at: number): boolean {
  const next = tape.items.findIndex((item) => item.start >= at) + 1;
  const norm = tape.items[next]?.kind === 'word' ? (tape.items[next] as { norm: string }).norm : '';
  return PLACING.has(norm) && !tape.verbs.some((verb) => verb.form === 'finite' && verb.start >= at);
}
