import type { AnyFact } from '../../dataset/index.ts';
import { kindOf } from '../../facts/index.ts';
import { codePoints } from '../../text/index.ts';
import { countriesOf, type Edition, factsInOrder, whereOf, whoOf } from '../edition.ts';
import { eventIdOf } from '../events.ts';
import { evidenceOf } from '../evidence.ts';
import { factAddress } from '../links.ts';
import { nameOf, saysOf } from '../says.ts';
import { whenCells, whenColumns } from './shapes.ts';
import { type Column, joined, list, type Table, text } from './table.ts';

/** What all facts share, whatever their kind. */
export function factsTable(edition: Edition): Table {
  return {
    name: 'facts',
    about: 'One row for each fact, of whatever kind.',
    columns: [
      text('id', 'Stable id of the fact.'),
      text('event', 'Id of the event that it tells: the same in every article that tells it.'),
      text('kind', 'Kind of fact.'),
      text('article', 'Id of the article that states it.'),
      {
        name: 'sentence',
        about: 'Number of the sentence, 1 for the first.',
        datatype: 'integer',
        required: true,
      },
      text('says', 'What it says, in one line of Readout’s.'),
      list('who', 'Whom it concerns.'),
      list('countries', 'Countries that it bears on, alpha-2.'),
      { name: 'where', about: 'Where, in the article’s words.', datatype: 'string' },
      ...whenColumns('when'),
      text('quote', 'The words that state it.'),
      text('basis', 'Whether the words state it or the context implies it.'),
      text('rule', 'Name of the rule that read it.'),
      text('page', 'Address of its page.'),
    ],
    rows: factsInOrder(edition).map((fact) => [
      fact.id,
      eventIdOf(edition, fact),
      kindOf(fact).name,
      fact.article,
      fact.sentence + 1,
      saysOf(edition, fact),
      joined(whoOf(fact).map((participant) => nameOf(edition, participant))),
      joined(countriesOf(fact)),
      whereOf(fact)?.text ?? null,
      ...whenCells(fact.when),
      fact.quote.text,
      fact.basis,
      fact.rule,
      factAddress(edition.site, fact),
    ]),
    key: ['id'],
    pointers: { article: 'articles' },
  };
}

/** Every piece of evidence, at its place in the published text. */
export function evidenceTable(edition: Edition, facts: readonly AnyFact[]): Table {
  const points = new Map(
    edition.dataset.articles.map(({ id, reading }) => [id, codePoints(reading.article.text)]),
  );
  const place = (name: string, about: string): Column => ({
    name,
    about,
    datatype: 'integer',
    required: true,
  });
  return {
    name: 'evidence',
    about: 'One row for each piece of evidence: words of an article that a fact rests on.',
    columns: [
      text('fact', 'Id of the fact.'),
      text('article', 'Id of the article.'),
      list('roles', 'For which fields of the fact the words stand.'),
      place('start', 'First Unicode code point of the words in the article’s text.'),
      place('end', 'One past the last code point.'),
      text('words', 'The words, letter for letter.'),
    ],
    rows: facts.flatMap((fact) =>
      evidenceOf(fact).map(({ quote, roles }) => {
        const at = points.get(fact.article);
        return [
          fact.id,
          fact.article,
          joined(roles),
          at?.at(quote.start) ?? quote.start,
          at?.at(quote.end) ?? quote.end,
          quote.text,
        ];
      }),
    ),
    key: ['fact', 'start', 'end'],
    pointers: { fact: 'facts', article: 'articles' },
  };
}
