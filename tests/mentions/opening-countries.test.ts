import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  [
    'a story that opens by title alone tells of the one country that stands with nobody’s title',
    'Foreign Minister Ann Lee met Chilean Minister Bo Roy. The Ministry of Foreign Affairs of Peru said so. Trade Minister Tom Dahl ate.',
    ['Ann Lee: Foreign Minister, PE', 'Bo Roy: Minister, CL', 'Tom Dahl: Trade Minister, PE'],
  ],
  [
    'of two such countries none is taken',
    'Foreign Minister Ann Lee met Chilean Minister Bo Roy. Peru waited. Kenya waited. Trade Minister Tom Dahl ate.',
    ['Ann Lee: Foreign Minister, ?', 'Bo Roy: Minister, CL', 'Tom Dahl: Trade Minister, ?'],
  ],
  [
    'a government’s own release names them after the title',
    'The Vice President, Mr Ed Lee, met Chilean Minister Bo Roy. Peru thanked Chile. Trade Minister Tom Dahl ate.',
    ['Ed Lee: Vice President, PE', 'Bo Roy: Minister, CL', 'Tom Dahl: Trade Minister, PE'],
  ],
  [
    'nobody is taken for one of the others',
    'Foreign Minister Ann Lee met Chilean Minister Bo Roy. Chile was glad. Trade Minister Tom Dahl ate.',
    ['Ann Lee: Foreign Minister, ?', 'Bo Roy: Minister, CL', 'Tom Dahl: Trade Minister, ?'],
  ],
  [
    'an envoy of another country is sent to one’s own',
    'Foreign Minister Ann Lee met Chilean Minister Bo Roy and Chilean Ambassador to Peru Tom Dahl. Kenya waited. Ghana waited.',
    ['Ann Lee: Foreign Minister, PE', 'Bo Roy: Minister, CL', 'Tom Dahl: Ambassador to Peru, CL'],
  ],
  [
    'a body tells of its own',
    'Talks go on. Lima’s foreign ministry said Foreign Minister Ann Lee would go. The Kremlin denied that President Bo Roy had gone.',
    ['Ann Lee: Foreign Minister, PE', 'Bo Roy: President, RU'],
  ],
  [
    'a body tells of another who is told by country',
    'Lima’s foreign ministry said Kenyan Foreign Minister Ann Lee would go.',
    ['Ann Lee: Foreign Minister, KE'],
  ],
  [
    'who invites a visitor is at home',
    'Peru and Chile trade. Minister Ann Lee is to leave for Santiago in May at the invitation of Foreign Minister Bo Roy.',
    ['Ann Lee: Minister, ?', 'Bo Roy: Foreign Minister, CL'],
  ],
  [
    'whoever travels with somebody is of one country with them',
    'Peruvian Minister Ann Lee came to Kenya. Lee’s delegation, comprising Trade Minister Bo Roy and envoys, left.',
    ['Ann Lee (Lee): Minister, PE', 'Bo Roy: Trade Minister, PE'],
  ],
  [
    'whose people somebody leads',
    'LIMA — Peru waited. They received a delegation of Chilean investors headed by Deputy Minister Bo Roy.',
    ['Bo Roy: Deputy Minister, CL'],
  ],
  [
    'who stands beside a delegation is not of it',
    'LIMA — Peru waited. They received a delegation of Chilean investors, and Deputy Minister Bo Roy ate.',
    ['Bo Roy: Deputy Minister, PE'],
  ],
];

for (const [says, text, officials] of cases) test(says, () => assert.deepEqual(officialsOf(text), officials));
