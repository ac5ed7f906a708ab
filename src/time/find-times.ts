import { type Article, tokenise } from '../text/index.ts';
import { anchor, type Reference, type Told } from './anchor.ts';
import { edtfBounds } from './edtf.ts';
import { fiscalStart } from './fiscal.ts';
import type { Granule } from './granule.ts';
import { type Found, findIn, mayHold } from './match.ts';
import type { Term } from './term.ts';
import { termsOf } from './terms.ts';
import type { TimeExpression } from './when.ts';
import { widen } from './widen.ts';

/**
 * All expressions of time in an article, in order, without overlap. They are set against
 * `article.matter.published`, else against a full date in the dateline; in an article with
 * neither, relative ones stay open: `relative` is filled and `edtf` null. Never throws.
 */
export function findTimes(article: Article): readonly TimeExpression[] {
  const { dateline, matter } = article;
  let reference = matter.published ? referenceOf(matter.published) : null;
  const times: TimeExpression[] = [];
  let told: Told = { last: null, day: null };
  const read = (terms: readonly Term[], sentence: number) => {
    let floor = 0;
    for (const found of findIn(terms)) {
      const { expression, granule } = express(article, terms, found, floor, sentence, reference, told);
      times.push(expression);
      if (granule && found.meaning.is !== 'years-from')
        told = { last: granule, day: isOneDay(granule, expression) ? granule : told.day };
      floor = found.to;
    }
  };
  if (dateline?.date) {
    read(termsOf({ tokens: tokenise(article.text, dateline.date) }), -1);
    const date = times[0];
    if (!reference && date?.edtf && /^\d{4}-\d\d-\d\d$/.test(date.edtf)) reference = referenceOf(date.edtf);
  }
  for (const sentence of article.sentences)
    if (mayHold(sentence.tokens)) read(termsOf(sentence), sentence.index);
  return times;
}

/** "19 August", and not the first of "18-21 August". */
const isOneDay = ({ unit }: Granule, { edtf }: TimeExpression): boolean =>
  unit === 'day' && edtf?.includes('/') !== true;

function express(
  article: Article,
  terms: readonly Term[],
  found: Found,
  floor: number,
  sentence: number,
  reference: Reference | null,
  told: Told,
): { expression: TimeExpression; granule: Granule | null } {
  const country = found.meaning.is === 'fiscal' ? fiscalStart(article, terms) : null;
  const { granule, ...anchored } = anchor(found.meaning, reference, told, country);
  const start = terms[widen(terms, found, floor)]!.start;
  return {
    expression: { start, end: terms[found.to - 1]!.end, sentence, ...anchored, rule: found.rule },
    granule,
  };
}

/** The window of a publication date; null where either end is open, since nothing counts from it then. */
export function referenceOf(edtf: string): Reference | null {
  const { first, last } = edtfBounds(edtf);
  return first === null || last === null ? null : { first, last };
}
