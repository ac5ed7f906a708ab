import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainReading, readingLine } from '../../src/exports/index.ts';
import { dataset } from './fixture.ts';

const reading = (id: string) => dataset().articles.find((article) => article.id === id)!.reading;

describe('a reading as a line', () => {
  test('names people by name, a side without a name by office or government, and leaves offsets in UTF-16', () => {
    const { meetings, agreements, statistics, statements, officials } = plainReading(reading('dated'));
    assert.deepEqual(
      meetings.map(({ participants, date, place, status, form }) => ({
        participants,
        date,
        place,
        status,
        form,
      })),
      [
        {
          participants: ['Ann Lee', 'Bo Roy'],
          date: '2025-03-04',
          place: 'Oslo',
          status: 'held',
          form: 'meeting',
        },
        {
          participants: ['prime minister', 'Government, FI'],
          date: '2025-05-03/2025-05-06',
          place: 'Finland',
          status: 'planned',
          form: 'visit',
        },
      ],
    );
    assert.deepEqual(agreements[0]!.parties, ['NO', 'SE']);
    assert.deepEqual(
      [statistics[0]!.subject, statistics[0]!.counterpart, statistics[0]!.period],
      ['NO', 'SE', '2024'],
    );
    assert.equal(statements[0]!.speaker, 'Ann Lee');
    assert.deepEqual(officials[0]!.offices, [
      { title: 'Foreign Minister', country: 'NO', basis: 'stated', tense: 'current' },
    ]);
  });

  test('is one line, and every quote stands in its text', () => {
    for (const { reading: one } of dataset().articles) {
      const line = readingLine(one);
      assert.doesNotMatch(line, /[\n\r\u0085\u2028\u2029]/u);
      const { text, meetings, agreements, statistics, statements, sentences } = JSON.parse(
        line,
      ) as ReturnType<typeof plainReading>;
      for (const { quote } of [...meetings, ...agreements, ...statistics, ...statements])
        assert.ok(text.includes(quote));
      assert.deepEqual(
        sentences.flatMap(({ facts }) => facts).sort(),
        [...meetings, ...agreements, ...statistics, ...statements].map(({ id }) => id).sort(),
      );
    }
  });
});
