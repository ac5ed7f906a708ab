import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeById, officeOf, offices, singularOf } from '../../src/gazetteer/index.ts';
import { found } from './reading.ts';

const titles: Record<string, string> = {
  'Foreign Minister': 'foreign-minister',
  'minister of foreign affairs': 'foreign-minister',
  'Minister for External Affairs': 'foreign-minister',
  'External Affairs Minister': 'foreign-minister',
  'Secretary of State for Foreign, Commonwealth and Development Affairs': 'foreign-minister',
  'acting Foreign Minister': 'foreign-minister',
  'Deputy Prime Minister': 'deputy-prime-minister',
  'Vice Premier': 'deputy-prime-minister',
  'Home Secretary': 'interior-minister',
  'Federal Minister for Interior and Narcotics Control': 'interior-minister',
  'Minister of the Interior': 'interior-minister',
  'Minister of State for Interior': 'interior-minister-of-state',
  'Deputy Foreign Minister': 'deputy-foreign-minister',
  'vice minister of foreign affairs': 'deputy-foreign-minister',
  'Parliamentary Under-Secretary of State for Oceania': 'parliamentary-under-secretary-of-state',
  'Chancellor of the Exchequer': 'finance-minister',
  'Public Safety Minister': 'interior-minister',
  'Interior and Safety Minister': 'interior-minister',
  'Interior and Administration Minister': 'interior-minister',
  'Minister of Strategy and Finance': 'finance-minister',
  'Minister for Europe and Foreign Affairs': 'foreign-minister',
  'Minister of Defence and Military Veterans': 'defence-minister',
  'National Security Adviser': 'national-security-adviser',
  'Foreign Ministry spokeswoman': 'spokesperson',
  'State Councilor': 'state-councilor',
  'Chief Cabinet Secretary': 'chief-cabinet-secretary',
  'trade and industry minister': 'trade-minister',
  taoiseach: 'prime-minister',
  'President-elect': 'president',
  'Prime Minister-designate': 'prime-minister',
  'Prime Minister’s Special Assistant on Foreign Affairs': 'foreign-adviser',
  'Reserve Bank of India Governor': 'central-bank-governor',
  'IDF Chief of Staff': 'army-chief',
};

for (const [title, id] of Object.entries(titles)) {
  test(`“${title}” is ${id}`, () => assert.equal(officeOf(title)?.id, id));
}

test('the country settles titles that differ by it', () => {
  assert.equal(officeOf('Chancellor', 'DE')?.id, 'prime-minister');
  assert.equal(officeOf('Chancellor', 'GB')?.id, 'finance-minister');
  assert.equal(officeOf('Secretary of State', 'US')?.id, 'foreign-minister');
  assert.equal(officeOf('Foreign Secretary', 'GB')?.id, 'foreign-minister');
  assert.equal(officeOf('Foreign Secretary', 'IN')?.id, 'permanent-secretary');
  assert.equal(officeOf('Premier', 'AU')?.id, 'state-premier');
  assert.equal(officeOf('Premier', 'CN')?.id, 'prime-minister');
});

test('what is no office has none', () => {
  for (const words of [
    'general election',
    'pm',
    'foreign affairs',
    'a major deal',
    'no marshal plan',
    'assistant king',
  ])
    assert.equal(officeOf(words), null, words);
});

test('offices stand in any case, in the plural, and at their longest', () => {
  assert.deepEqual(found('the interior ministers'), [
    'interior ministers = office interior-minister, plural',
  ]);
  assert.deepEqual(found('two spokesmen'), ['spokesmen = office spokesperson, plural']);
  assert.deepEqual(found('President-elect Lee'), ['President-elect = office president']);
  assert.deepEqual(found('SECRETARIES-GENERAL'), ['SECRETARIES-GENERAL = office secretary-general, plural']);
  assert.deepEqual(found('ministers of foreign affairs and trade, and others'), [
    'ministers of foreign affairs and trade = office foreign-minister, plural',
  ]);
  assert.deepEqual(found('the deputy defence minister of finance'), [
    'deputy defence minister = office deputy-defence-minister',
  ]);
});

test('singulars', () => {
  assert.equal(singularOf('deputies'), 'deputy');
  assert.equal(singularOf('spokesmen'), 'spokesman');
  assert.equal(singularOf('attorneys'), 'attorney');
  assert.equal(singularOf('minister'), null);
  assert.equal(singularOf('princess'), null);
});

test('every office has an id of its own, and a way of writing it', () => {
  assert.equal(new Set(offices.map(({ id }) => id)).size, offices.length);
  for (const office of offices) {
    assert.ok(office.names.length > 0, office.id);
    assert.equal(officeById(office.id), office);
  }
});
