import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  [
    'several honorifics',
    'Malaysian Foreign Minister Datuk Seri Utama Haji Karim Roy left.',
    ['Karim Roy: Foreign Minister, MY'],
  ],
  [
    'a retired rank',
    'Lt Gen (retd) Asif Roy, the Pakistani defence minister, left.',
    ['Asif Roy: defence minister, PK'],
  ],
  [
    'two titles before a comma, the first of which has the country',
    'Peru’s Deputy Prime Minister and Minister of Trade, Ann Lee, left. The Chilean premier and foreign minister, Tom Roy, left.',
    [
      'Ann Lee: Deputy Prime Minister, PE; Minister of Trade, PE',
      'Tom Roy: premier, CL; foreign minister, CL',
    ],
  ],
  [
    'a title of somebody else beside a list',
    'The Chilean premier and foreign ministers, Lima and Quito, left.',
    [],
  ],
  [
    'a title of respect before the office, and one before the name',
    'The Hon’ble Prime Minister of Bhutan, Lyonpo Karma Roy, and Malaysian Trade Minister Tengku Datuk Seri Azhar Roy left.',
    ['Karma Roy: Prime Minister, BT', 'Azhar Roy: Trade Minister, MY'],
  ],
  [
    'an adviser on something',
    'Adviser on Foreign Affairs Ann Lee left Peru. Peru’s adviser on Monday left.',
    ['Ann Lee: Adviser on Foreign Affairs, PE'],
  ],
  [
    'an initial that is a small word elsewhere',
    'Peru’s ministry spokesperson A. Roy left. A road is no one.',
    ['A. Roy: ministry spokesperson, PE'],
  ],
  [
    'the head of a bank of many states',
    'World Bank President Ann Lee left. Central Bank Governor Tom Roy left Peru.',
    ['Ann Lee: World Bank President, world-bank', 'Tom Roy: Central Bank Governor, PE'],
  ],
  [
    'a name that was a title elsewhere',
    'Pakistan’s Prime Minister Anwar Shah Roy left.',
    ['Anwar Shah Roy: Prime Minister, PK'],
  ],
  [
    'a minister for exports',
    'Peru’s Minister of Export Promotion Ann Lee left.',
    ['Ann Lee: Minister of Export Promotion, PE'],
  ],
  [
    'the office of one minister is not that of every secretary',
    'LIMA: The Fijian minister left. Cabinet Secretary Ann Lee told Peru so.',
    ['Ann Lee: Cabinet Secretary, PE'],
  ],
  ['a style with points', 'H.E. Mr. Tom Roy, Ambassador of Peru, left.', ['Tom Roy: Ambassador, PE']],
  [
    'a rank after a post',
    'The Malaysian Chief of Defence Force General Azhar Roy left.',
    ['Azhar Roy: Chief of Defence Force, MY'],
  ],
  [
    'a body behind a comma',
    'Lata Roy, Secretary (East), Ministry of External Affairs, left for Peru.',
    ['Lata Roy: Secretary (East), Ministry of External Affairs, IN'],
  ],
  [
    'a high commissioner',
    'The British High Commissioner to Kenya, Neil Roy, left.',
    ['Neil Roy: High Commissioner to Kenya, GB'],
  ],
  [
    'a chargé d’affaires of an embassy',
    "Chargé d'Affaires of the Peruvian Embassy in Harare Tom Roy left.",
    ["Tom Roy: Chargé d'Affaires of the Peruvian Embassy in Harare, PE"],
  ],
  [
    'who leads a junta',
    'Myanmar junta leader Senior General Min Thein Roy left.',
    ['Min Thein Roy: junta leader, MM'],
  ],
  [
    'the leader of the country that is spoken of',
    'Peru is quiet. The country’s longtime leader Tom Roy left.',
    ['Tom Roy: leader, PE'],
  ],
  [
    'two offices before "of" a country',
    'Oh Myun, deputy prime minister and minister of science of Peru, left.',
    ['Oh Myun: deputy prime minister, PE; minister of science, PE'],
  ],
  [
    'a minister of a topic has the country, not the topic',
    'Pavel Roy, Minister of Foreign Affairs of the Czech Republic, left.',
    ['Pavel Roy: Minister of Foreign Affairs, CZ'],
  ],
  [
    'a given name that a point shortens',
    'Peruvian spokesperson Ma. Teresa Roy left.',
    ['Ma. Teresa Roy: spokesperson, PE'],
  ],
  [
    'a month that is a name',
    'NATO Secretary-General Jan Roy left.',
    ['Jan Roy: NATO Secretary-General, nato'],
  ],
  ['a day that is a name', 'Chinese Ambassador Sun Wei left on Sun. night.', ['Sun Wei: Ambassador, CN']],
  [
    'names in the order of the countries in the sentence before',
    'The foreign ministers of Peru and Chile met. Ann Zahn and Tom Roy talked.',
    ['Ann Zahn: foreign minister, PE', 'Tom Roy: foreign minister, CL'],
  ],
  [
    'more names than countries',
    'The foreign ministers of Peru and Chile met. Ann Zahn, Eva Dahl and Tom Roy talked.',
    [],
  ],
  [
    'who went before someone',
    'Peruvian President Ann Lee left. Lee’s pro-Chile predecessor, Tom Roy, stayed.',
    ['Ann Lee (Lee): President, PE', 'Tom Roy: President, PE, former'],
  ],
  [
    'an assistant to the head of a government',
    'Peruvian Special Assistant to the Prime Minister Tom Roy left.',
    ['Tom Roy: Special Assistant to the Prime Minister, PE'],
  ],
  [
    'an envoy of a secretary-general',
    'The UN waited. Special Envoy of the Secretary-General Tom Roy left.',
    ['Tom Roy: Special Envoy of the Secretary-General, un'],
  ],
  [
    'a family name that is a small word',
    'Chinese Ambassador He Wei left. Vietnam’s General Secretary To Lo spoke.',
    ['He Wei: Ambassador, CN', 'To Lo: General Secretary, VN'],
  ],
  [
    'who reigns is not who governs by the same name',
    'Malaysian Prime Minister Anwar Roy left. Sultan Roy stayed.',
    ['Anwar Roy: Prime Minister, MY', 'Roy: Sultan, MY'],
  ],
  [
    'a style in capitals is no body',
    'He met HE Foreign Minister of Peru Tom Roy.',
    ['Tom Roy: Foreign Minister, PE'],
  ],
  ['a minister of state in short', 'Indian MoS Lata Roy left.', ['Lata Roy: MoS, IN']],
  [
    'the premier of a part of a state',
    'KUALA LUMPUR: Prime Minister Ann Lee left. Malaysia waited. Sarawak Premier Tom Roy stayed.',
    ['Ann Lee: Prime Minister, MY', 'Tom Roy: Sarawak Premier, MY'],
  ],
  [
    'a part of a body that is known',
    'Chairman of the Standing Committee of the National People’s Congress Tom Roy left for Peru.',
    ['Tom Roy: Chairman of the Standing Committee of the National People’s Congress, CN'],
  ],
  ['two small words before a name', 'German President von der Roy left.', ['von der Roy: President, DE']],
  [
    'a short name of another state',
    'Qatar’s Emir Tamim bin Hamad left. Bahrain’s King Hamad stayed.',
    ['Tamim bin Hamad: Emir, QA', 'Hamad: King, BH'],
  ],
  [
    'a part of a ministry',
    'Zhao Jun, director of the Peruvian Foreign Ministry’s European Department, spoke.',
    ['Zhao Jun: director of the Peruvian Foreign Ministry’s European Department, PE'],
  ],
  [
    'a month beside a number is none of a name',
    'Peruvian Minister Ann Lee left on Jun 5.',
    ['Ann Lee: Minister, PE'],
  ],
  [
    'one who also is',
    'Peru waited. Ann Lee, also a deputy prime minister, spoke.',
    ['Ann Lee: deputy prime minister, PE'],
  ],
  [
    'who reigns is of no republic',
    'France and Malta acted. They met head of state Sultan Omar Roy, and France left.',
    ['Omar Roy: head of state, ?; Sultan, ?'],
  ],
  ['no office: a union of workers', 'Peruvian Steel Union leader Tom Roy left.', []],
];

for (const [says, text, officials] of cases) test(says, () => assert.deepEqual(officialsOf(text), officials));
