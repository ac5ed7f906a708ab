import type { Span } from '../../text/index.ts';
import { type Context, NOBODY, participantOf, type Settled, spanOfNominal } from '../coreference/context.ts';
import { speakOf, speakOfRole, speakOfState } from '../coreference/discourse.ts';
import { joined, pairBefore, resolveStates } from '../coreference/pairs.ts';
import { resolvePronoun } from '../coreference/pronouns.ts';
import { resolveStyle } from '../coreference/styles.ts';
import { resolveTitle } from '../coreference/titles.ts';
import { type Line, spanOf } from '../line.ts';
import type { ActorMention } from '../mention.ts';
import type { Named } from '../names/named.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import type { Figure } from '../people/figure.ts';
import { take } from '../take.ts';
import { SERVES } from '../words/office-words.ts';
import { FACING, SAYING } from '../words/pronouns.ts';
import { anaphoricNominals, officeNominals } from './anaphora.ts';
import { figureNominals } from './figures.ts';
import { grouped } from './groups.ts';
import type { Nominal, Resolved } from './nominal.ts';
import { ownedBody, ruledBy } from './owned.ts';
import { stateNominals } from './states.ts';
import { isSubject } from './subject.ts';

/**
 * The actors of an article, sentence by sentence: each noun phrase once, none inside another,
 * conjoined ones as one `group`; and for each figure every place where the article means them.
 */
export function findActors(
  context: Context,
  named: readonly (readonly Named[])[],
  free: readonly (readonly OfficePhrase[])[],
  figureOf: ReadonlyMap<Named, Figure>,
): { actors: ActorMention[]; places: Map<Figure, Span[]> } {
  const actors: ActorMention[] = [];
  const places = new Map<Figure, Span[]>();
  context.lines.forEach((line, index) => {
    const nominals = apart([
      figureNominals(line, named[index]!, figureOf),
      officeNominals(line, free[index]!),
      anaphoricNominals(line),
      stateNominals(line, context.scene.named),
    ]);
    const resolved = resolveAll(context, line, nominals);
    for (const one of resolved) {
      const span =
        one.nominal.kind === 'figure'
          ? spanOf(line, one.nominal.headFrom, one.nominal.headTo)
          : spanOfNominal(one.nominal);
      for (const figure of one.figures) {
        const list = places.get(figure);
        if (list) list.push(span);
        else places.set(figure, [span]);
      }
    }
    actors.push(...grouped(resolved.filter(({ participants }) => participants.length > 0)));
  });
  return { actors, places };
}

/** Earlier lists go first: what overlaps something of them is dropped. */
function apart(lists: readonly (readonly Nominal[])[]): Nominal[] {
  const taken: boolean[] = [];
  const kept: Nominal[] = [];
  for (const list of lists)
    for (const nominal of list) if (take(taken, nominal.from, nominal.to)) kept.push(nominal);
  return kept.sort((a, b) => a.from - b.from);
}

function resolveAll(context: Context, line: Line, nominals: readonly Nominal[]): Resolved[] {
  const resolved: Resolved[] = [];
  const sentence = line.sentence.index;
  for (const [index, nominal] of nominals.entries()) {
    const { participants, figures } = settled(context, nominal, resolved);
    if (isServed(nominal, nominals[index + 1])) {
      resolved.push({ nominal, participants: [], figures, subject: false });
      continue;
    }
    const subject = isSubject(nominal, resolved);
    resolved.push({ nominal, participants, figures, subject });
    // Whom a quotation names is not whom the story goes on with.
    if (line.quoted[nominal.from]) continue;
    for (const figure of figures) speakOf(context.discourse, figure, sentence, nominal.from, subject);
    if (subject && figures.length === 1 && isTeller(nominal))
      context.discourse.spoke = { figure: figures[0]!, sentence };
    speakOfRole(context.discourse, nominal, participants, subject);
    for (const { country } of participants) if (country) speakOfState(context.discourse, country, sentence);
  }
  return resolved;
}

/** "Lee spokesman Bo Roy": the first is named, and does nothing. */
const isServed = (nominal: Nominal, next: Nominal | undefined): boolean =>
  nominal.kind === 'figure' &&
  !nominal.possessive &&
  next?.from === nominal.to &&
  SERVES.has(nominal.line.tokens[next.from]!.norm);

const isTeller = ({ line, from, to }: Nominal): boolean =>
  SAYING.has(line.tokens[to]?.norm ?? '') || SAYING.has(line.tokens[from - 1]?.norm ?? '');

/** "Lee and the minister", "Lee met the minister": whom the title beside them does not mean. */
function facedBy(nominal: Nominal, earlier: readonly Resolved[]): readonly Figure[] {
  const last = earlier.at(-1);
  if (last && joined(last.nominal, nominal)) return last.figures;
  const { line, from } = nominal;
  return FACING.has(line.tokens[from - 1]?.norm ?? '')
    ? earlier.filter(({ subject }) => subject).flatMap(({ figures }) => figures)
    : [];
}

/** "Lee said she had met Roy and that the two agreed": the two whom the sentence itself names. */
function pairHere(context: Context, nominal: Nominal, earlier: readonly Resolved[]): Settled | null {
  const figures = [...new Set(earlier.flatMap((one) => one.figures))];
  if (figures.length !== 2) return null;
  const words = spanOfNominal(nominal);
  const reason = 'Takes up the two whom the sentence names.';
  return {
    participants: figures.map((figure) => participantOf(context, figure, words, nominal.line, reason)),
    figures,
  };
}

function settled(context: Context, nominal: Nominal, earlier: readonly Resolved[]): Settled {
  switch (nominal.kind) {
    case 'figure': {
      const words = spanOf(nominal.line, nominal.headFrom, nominal.headTo);
      return {
        participants: [participantOf(context, nominal.figure, words, nominal.line, null)],
        figures: [nominal.figure],
      };
    }
    case 'rule':
      return { participants: ruledBy(context, nominal, nominal.figure), figures: [] };
    case 'office':
      return resolveTitle(context, nominal, facedBy(nominal, earlier));
    case 'pronoun':
      // "the two": those who were spoken of last.
      if (nominal.to - nominal.from === 2)
        return pairHere(context, nominal, earlier) ?? pairBefore(context, nominal) ?? NOBODY;
      return resolvePronoun(context, nominal, earlier);
    case 'style':
      return resolveStyle(context, nominal);
    case 'states':
      return resolveStates(context, nominal) ?? NOBODY;
    case 'known':
      return { participants: nominal.participants, figures: [] };
    case 'body':
      return { participants: ownedBody(context, nominal), figures: [] };
  }
}
