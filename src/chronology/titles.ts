import type { TenureRecord } from '../gazetteer/index.ts';
import { tenuresOf } from '../gazetteer/index.ts';
import type { ActorMention, Mentions, Office, Official } from '../mentions/index.ts';
import { type Article, contains, type Quote, quoteAt } from '../text/index.ts';
import { type Bounds, type DayNumber, edtfBounds } from '../time/index.ts';
import lists from './words.json' with { type: 'json' };

/** A person called by an office at one place in the text, and the days on which the register says they held it. */
export interface Titled {
  readonly sentence: number;
  readonly official: Official;
  readonly office: Office;
  /** From taking office for the first time to leaving it for the last. */
  readonly held: Bounds;
  readonly tenures: readonly TenureRecord[];
  readonly words: Quote;
}

/** Every place where someone is called by a present office that the register knows them to have held. */
export function titledIn(
  article: Article,
  mentions: Mentions,
  register: readonly TenureRecord[],
  spokenFirst: DayNumber | null,
): readonly Titled[] {
  if (register.length === 0) return [];
  const officials = new Map(mentions.officials.map((official) => [official.id, official]));
  return mentions.actors.flatMap((mention) =>
    (mention.form === 'name' || mention.form === 'group') && !isComplement(article, mention)
      ? mention.participants.flatMap(({ actor, words }) => {
          if (actor.kind !== 'official') return [];
          const official = officials.get(actor.official);
          return official ? titledAs(article, mention, official, words, register, spokenFirst) : [];
        })
      : [],
  );
}

/**
 * "the death of President X", "under President X": what is told there is of something else, and
 * often of the time after X.
 */
const isComplement = ({ sentences }: Article, { sentence, from }: ActorMention): boolean => {
  const { tokens } = sentences[sentence]!;
  const before = tokens[from - 1]?.norm === 'the' ? tokens[from - 2] : tokens[from - 1];
  return before !== undefined && COMPLEMENT.has(before.norm);
};

const COMPLEMENT: ReadonlySet<string> = new Set(lists.complement);

function titledAs(
  article: Article,
  mention: ActorMention,
  official: Official,
  name: Quote,
  register: readonly TenureRecord[],
  spokenFirst: DayNumber | null,
): readonly Titled[] {
  return official.offices.flatMap((office) => {
    if (office.tense !== 'current' || !office.office || !office.country) return [];
    const words = titleAt(article, mention, office);
    if (!words) return [];
    const names = [official.name.text, ...official.aliases.map(({ text }) => text), name.text];
    const tenures = [
      ...new Set(names.flatMap((form) => tenuresOf(form, office.office, office.country, register))),
    ];
    if (tenures.length === 0) return [];
    const meant = notOver(tenures, spokenFirst);
    return [{ sentence: mention.sentence, official, office, tenures: meant, held: heldIn(meant), words }];
  });
}

/** The title and the name, where the title stands with the name at this place. */
function titleAt(article: Article, mention: ActorMention, office: Office): Quote | null {
  const words = quoteAt(article.text, mention);
  if (contains(mention, office.quote)) return words;
  return words.text.toLowerCase().includes(office.title.toLowerCase()) ? words : null;
}

/** Of several times in one office, those that were not over before what the text tells as past. */
function notOver(tenures: readonly TenureRecord[], spokenFirst: DayNumber | null): readonly TenureRecord[] {
  const left = tenures.filter(({ to }) => {
    const last = to === null ? null : edtfBounds(to).last;
    return last === null || spokenFirst === null || last >= spokenFirst;
  });
  return left.length > 0 ? left : tenures;
}

function heldIn(tenures: readonly TenureRecord[]): Bounds {
  const starts = tenures.map(({ from }) => edtfBounds(from).first);
  const ends = tenures.map(({ to }) => (to === null ? null : edtfBounds(to).last));
  return {
    first: starts.includes(null) ? null : Math.min(...(starts as number[])),
    last: ends.includes(null) ? null : Math.max(...(ends as number[])),
  };
}
