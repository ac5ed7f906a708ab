import type { AnyFact, Lookup } from '../dataset/index.ts';
import { type Article, type BlockKind, cover, type Sentence } from '../text/index.ts';
import { kindOf } from '../wording/index.ts';
import { type FactGroup, groupFacts, type Mark, markedSpan, type Support, supportsOf } from './marking.ts';
import { factNote, type Note, nilNote, nilSentences, supportNote } from './notes.ts';
import { segmentsOf, type TextNode } from './segments.ts';

/** A block of the article with its notes: they stand in one row and can't drift apart. */
export interface Row {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly nodes: readonly TextNode[];
  readonly notes: readonly Note[];
}

/** The article's text, block by block, with all that was read from it. `facts` in order of the text. */
export function rowsOf(lookup: Lookup, article: Article, facts: readonly AnyFact[]): readonly Row[] {
  const groups = groupFacts(facts);
  const supports = groups.flatMap((group) => supportsOf(article, group.facts[0]));
  const nil = nilSentences(article, facts, supports);
  return article.blocks.map((block, index) => {
    const sentences = article.sentences.filter((sentence) => sentence.block === index);
    const inBlock = (sentence: number) => sentences.some((one) => one.index === sentence);
    const own = groups.filter((group) => inBlock(group.facts[0].sentence));
    const borne = supports.filter((support) => inBlock(support.sentence));
    const marks = [...own.map(markOf), ...borne.flatMap((support) => supportMarks(article, support))];
    const placed = [
      ...own.map((group) => ({
        sentence: group.facts[0].sentence,
        at: markedSpan(group.facts[0]).start,
        note: factNote(lookup, group),
      })),
      ...borne.map((support) => ({
        sentence: support.sentence,
        at: support.spans[0]?.start ?? article.sentences[support.sentence]!.end,
        note: supportNote(support),
      })),
      ...runsOf(sentences.filter((one) => nil.has(one.index))).map(([first, last]) => ({
        sentence: first.index,
        at: first.start,
        note: nilNote(first.index, last.index),
      })),
    ].sort((a, b) => a.sentence - b.sentence || a.at - b.at);
    return {
      kind: block.kind,
      depth: block.depth,
      nodes: segmentsOf(article, block, marks, nil),
      notes: placed.map((one) => one.note),
    };
  });
}

/** First and last of sentences that follow each other. */
function runsOf(sentences: readonly Sentence[]): (readonly [first: Sentence, last: Sentence])[] {
  const runs: [Sentence, Sentence][] = [];
  for (const sentence of sentences) {
    const before = runs.at(-1);
    if (before && before[1].index === sentence.index - 1) before[1] = sentence;
    else runs.push([sentence, sentence]);
  }
  return runs;
}

function markOf(group: FactGroup): Mark {
  const [fact] = group.facts;
  return {
    ...cover(group.facts.map(markedSpan)),
    css: group.css,
    ids: group.facts.map((one) => one.siglum),
    label: group.label,
    note: `n-${fact.siglum}`,
    keys: [fact.key],
  };
}

/** Each stretch is marked, and the siglum stands after the last; at the sentence's end if there is none. */
function supportMarks(article: Article, support: Support): Mark[] {
  const { end } = article.sentences[support.sentence]!;
  const spans = support.spans.length > 0 ? support.spans : [{ start: end, end }];
  return spans.map((span, index) => ({
    ...span,
    css: kindOf(support.fact).css,
    ids: [],
    label: index === spans.length - 1 ? support.fact.siglum : '',
    note: `n-${support.fact.siglum}`,
    keys: [],
  }));
}
