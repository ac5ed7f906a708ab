import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meeting } from '../../src/facts/meeting/meeting.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

const read = (text: string, published?: string) =>
  meeting.read(mark(plainArticle('example', text, published ? { published } : {})), { meetings: [] }).facts;

describe('meetings of an article', () => {
  it('takes several tellings of one encounter for one, with the later words in support', () => {
    const facts = read(
      'French Foreign Minister Ann Lee met Italian Prime Minister Bo Roy in Rome. Lee praised the port during her meeting with Roy. The talks focused on fishing rights.',
    );
    assert.deepEqual(facts.map(meeting.digest), ['ann-lee + bo-roy | held | in Rome | about fishing rights']);
    assert.ok(facts[0]!.support.some(({ text }) => text.includes('her meeting with Roy')));
  });

  it('takes a heading for what the text under it tells', () => {
    const under = (second: string) =>
      read(`Call with President Bo Roy of Peru\n\n${second}`).map(meeting.digest);
    assert.deepEqual(under('French Foreign Minister Ann Lee had a telephone call with President Roy.'), [
      'ann-lee + bo-roy | held',
    ]);
    assert.equal(
      under('French Foreign Minister Ann Lee had a telephone call with Chilean President Cy Moor.').length,
      2,
    );
    assert.equal(
      under(
        'The port is open. The fee is low. French Foreign Minister Ann Lee had a call with President Roy.',
      ).length,
      2,
    );
  });

  it('takes what came before a meeting just told to be no plan of another', () => {
    const after = (second: string) =>
      read(
        `French Foreign Minister Ann Lee met Italian Prime Minister Bo Roy in Rome on 3 May 2024. ${second}`,
      ).map(meeting.digest);
    const met = 'ann-lee + bo-roy | held | in Rome | on 2024-05-03';
    assert.deepEqual(after('Before the meeting with Roy, Lee toured the port.'), [met]);
    assert.deepEqual(after('Before her next meeting with Roy, Lee will tour the port.'), [
      met,
      'ann-lee + bo-roy | planned',
    ]);
    assert.deepEqual(
      after('The port is open. The fee is low. Ahead of the talks with Roy, Lee praised the port.').length,
      2,
    );
  });

  it('dates a meeting that the article opens with as its news, and leaves background undated', () => {
    const opening = (text: string) => read(text, '2024-05-03')[0]?.when;
    const news = opening('French Foreign Minister Ann Lee met Italian Prime Minister Bo Roy in Rome.');
    assert.equal(news?.latest, '2024-05-03');
    assert.equal(news?.basis, 'inferred');
    for (const background of [
      'French Foreign Minister Ann Lee had met Italian Prime Minister Bo Roy in Rome.',
      'French Foreign Minister Ann Lee, who met Italian Prime Minister Bo Roy in Rome, praised the port.',
      'French Foreign Minister Ann Lee will meet Italian Prime Minister Bo Roy in Rome.',
      'The port is open. The fee is low. French Foreign Minister Ann Lee met Italian Prime Minister Bo Roy in Rome.',
    ])
      assert.equal(opening(background)?.edtf, null, background);
  });

  it('keeps encounters of one cast on two dates apart', () => {
    const facts = read(
      'French Foreign Minister Ann Lee met Italian Prime Minister Bo Roy on 3 May 2024. Lee met Roy in Paris on 9 June 2023.',
    );
    assert.deepEqual(
      facts.map(({ when }) => when.edtf),
      ['2024-05-03', '2023-06-09'],
    );
  });

  it('does not merge a meeting with an unnamed side into one that it may be, and says so', () => {
    const facts = read(
      'British Trade Minister Cy Moor said results were coming from the meeting held with Kenyan Trade Minister Dee Otieno a few months ago. In March last year British Prime Minister Eva Hill held talks with Kenyan Trade Minister Dee Otieno.',
    );
    assert.equal(facts.length, 2);
    assert.deepEqual(
      facts[0]!.participants.map(({ actor }) => actor.kind),
      ['official', 'unnamed'],
    );
    assert.deepEqual(
      facts.map(({ possiblySame }) => possiblySame.map(({ fact }) => fact)),
      [['#1'], ['#0']],
    );
  });

  it('places a meeting of a visitor with a host where the visit is, and marks a visit just begun as ongoing', () => {
    const facts = read(
      'Ghanaian President Fay Mensah arrived in Oslo for a three-day visit. She held talks with Norwegian Prime Minister Gil Dahl.',
    );
    assert.deepEqual(
      facts.map(({ form, status, place }) => [form, status, place?.text]),
      [
        ['visit', 'ongoing', 'Oslo'],
        ['talks', 'held', 'Oslo'],
      ],
    );
  });

  it('takes a topic to its end, past the preposition of an infinitive', () => {
    const [fact] = read(
      'French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy. They discussed measures to deal with floods.',
    );
    assert.deepEqual(
      fact!.topics.map(({ text }) => text),
      ['measures to deal with floods'],
    );
  });

  it('takes topics out of the sentence that goes on, each of a list on its own', () => {
    const [fact] = read(
      'Chilean President Ida Soto met Peruvian President Jon Paz. They discussed border control, training of pilots and measures to save water.',
    );
    assert.deepEqual(
      fact!.topics.map(({ text }) => text),
      ['border control', 'training of pilots', 'measures to save water'],
    );
  });

  it('reads what is planned, hoped for, put off and called off by the verb', () => {
    const told = (verb: string) =>
      read(`Polish Foreign Minister Ola Nowak ${verb} Cuban President Pia Cruz.`).map(({ status }) => status);
    assert.deepEqual(told('is expected to meet'), ['planned']);
    assert.deepEqual(told('hopes to meet'), ['proposed']);
    assert.deepEqual(told('postponed a meeting with'), ['postponed']);
    assert.deepEqual(told('cancelled a meeting with'), []);
    assert.deepEqual(told('refused to meet'), []);
  });

  it('quotes its words at their place', () => {
    const article = 'Omani Foreign Minister Gil Haddad received Irish Defence Minister Hal Byrne in Muscat.';
    const [fact] = read(article);
    for (const { start, end, text } of [fact!.quote, fact!.key, fact!.place!])
      assert.equal(article.slice(start, end), text);
  });

  it('sums up who met whom on what', () => {
    const [fact] = read('Kenyan President Cy Moor met Indian Prime Minister Dee Rao to discuss energy.');
    const said = meeting.summary({ ...fact!, id: 'x', article: 'example', siglum: 'M1' });
    assert.ok(said.some((phrase) => phrase.kind === 'said' && phrase.quote.text === 'energy'));
  });
});
