import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  [
    'whom a story calls by title alone is of the country of the others who are called so',
    'Foreign Minister Ann Lee met Chilean Premier Bo Roy in Lima. Peru and Chile will trade. Government spokesman Tom Dahl said so.',
    ['Ann Lee: Foreign Minister, PE', 'Bo Roy: Premier, CL', 'Tom Dahl: Government spokesman, PE'],
  ],
  [
    'an ambassador without a country is of none that can be told',
    'Foreign Minister Ann Lee met Chilean Premier Bo Roy in Lima. Peru and Chile will trade. Ambassador Tom Dahl was there.',
    ['Ann Lee: Foreign Minister, PE', 'Bo Roy: Premier, CL', 'Tom Dahl: Ambassador, ?'],
  ],
  [
    'whom one of them meets is of the other side',
    'Foreign Minister Ann Lee met Chilean Premier Bo Roy in Santiago. Peru and Chile will trade. The PM will call on President Tom Dahl today.',
    ['Ann Lee: Foreign Minister, PE', 'Bo Roy: Premier, CL', 'Tom Dahl: President, CL'],
  ],
  [
    'of two who act together the second alone has a country',
    'LIMA: Prime Minister Ann Lee and Peruvian Premier Bo Roy agreed on the India-Peru corridor. Trade Minister Tom Dahl was there.',
    ['Ann Lee: Prime Minister, IN', 'Bo Roy: Premier, PE', 'Tom Dahl: Trade Minister, IN'],
  ],
  [
    'the seat of a government tells of its own',
    'President Ann Lee spoke today with Prime Minister Bo Roy of Denmark about Ukraine. She was glad. Ukraine has hope. Security Advisor Tom Dahl met others at the White House.',
    ['Ann Lee: President, US', 'Bo Roy: Prime Minister, DK', 'Tom Dahl: Security Advisor, US'],
  ],
  [
    'a paper that names the seat of another tells of its own',
    'LIMA: President Ann Lee spoke today with Prime Minister Bo Roy of Denmark. Peru was glad. The White House was silent.',
    ['Ann Lee: President, PE', 'Bo Roy: Prime Minister, DK'],
  ],
  [
    'dollars are of no country',
    'Trade Minister Ann Lee left. Peru was glad of a loan of US$5 million, US$ 6 million and US$7 million. Peru waits.',
    ['Ann Lee: Trade Minister, PE'],
  ],
  [
    'what is hoped of another is no sign',
    'Peru and Chile talked. Vice Minister Ann Lee met Chilean envoy Bo Roy. Ann Lee expressed the hope that Chile will continue to help.',
    ['Ann Lee: Vice Minister, PE', 'Bo Roy: envoy, CL'],
  ],
  [
    'a guest’s company is not of the place',
    'Peru and Chile talked. In Santiago, the minister met Bo Roy alongside Defence Minister Tom Dahl.',
    ['Tom Dahl: Defence Minister, ?'],
  ],
  [
    'a title that others share with the United States where these are not named',
    'DELHI: Commerce secretary Ann Lee told reporters in India. Peru waits.',
    ['Ann Lee: Commerce secretary, IN'],
  ],
  [
    'where they are named it is theirs',
    'Commerce Secretary Ann Lee left the United States for Peru.',
    ['Ann Lee: Commerce Secretary, US'],
  ],
];

for (const [says, text, officials] of cases) test(says, () => assert.deepEqual(officialsOf(text), officials));
