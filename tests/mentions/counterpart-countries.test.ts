import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actorsOf, officialsOf } from './digest.ts';

const holds = (name: string, text: string, ...expected: readonly string[]) =>
  it(name, () => assert.deepEqual(officialsOf(text), expected));

describe('the country of whoever stands beside a counterpart', () => {
  holds(
    'is not that of the counterpart',
    'President Bo Roy and his Kenyan counterpart met on Tuesday.',
    'Bo Roy: President, ?',
  );
  holds(
    'is the other of the two that the story is about',
    'Ukraine is in talks. President Bo Roy and his US counterpart spoke on Tuesday.',
    'Bo Roy: President, UA',
  );
  holds(
    'and goes on where others of it are named',
    'President Bo Roy and other Kenyan officials spoke on Tuesday.',
    'Bo Roy: President, KE',
  );
});

describe('a story that a guest opens', () => {
  const told = (opening: string) => `WARSAW (XYZ) - ${opening} President Bo Roy was put through later.`;

  holds(
    'calls nobody of the place it was filed from its own',
    told('Kenya’s envoy held talks in Warsaw on Monday.'),
    'Bo Roy: President, KE',
  );
  holds(
    'and one of that country calls them so',
    told('Poland’s envoy held talks in Warsaw on Monday.'),
    'Bo Roy: President, PL',
  );
});

it('a top diplomat is a foreign minister', () =>
  assert.deepEqual(
    officialsOf('Kenya’s top diplomat held talks in Oslo. “It was good,” Foreign Minister Bo Roy said.'),
    ['Bo Roy: Foreign Minister, KE'],
  ));

describe('counterparts of somebody unnamed', () => {
  it('are as many as the countries', () =>
    assert.deepEqual(actorsOf('Kenya’s foreign minister met his Polish and Danish counterparts.'), [
      'Kenya’s foreign minister > foreign minister, KE',
      'his Polish and Danish counterparts > foreign minister, PL + foreign minister, DK',
    ]));
});

describe('a country after a name', () => {
  it('is part of who is meant, so that lists go on behind it', () =>
    assert.deepEqual(actorsOf('Foreign ministers Ann Lee of Kenya and Bo Roy (Peru) met in Oslo.'), [
      'Foreign ministers Ann Lee of Kenya and Bo Roy (Peru) > ann-lee + bo-roy',
    ]));
  it('is none where it owns what follows', () =>
    assert.deepEqual(
      actorsOf('Kenyan Foreign Minister Ann Lee met Bo Roy of Peru’s navy.').at(-2),
      'Bo Roy > Bo Roy',
    ));
});

describe('a predecessor at the head of a sentence', () => {
  holds(
    'went before whoever the sentence before begins with',
    'German Chancellor Ann Lee took office in May. Her predecessor, Tom Roy, put off a trip.',
    'Ann Lee: Chancellor, DE',
    'Tom Roy: Chancellor, DE, former',
  );
  holds('and before nobody else', 'The talks failed. Her predecessor, Tom Roy, put off a trip.');
});
