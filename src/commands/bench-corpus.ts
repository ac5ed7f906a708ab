/** A generated article: front matter and some 14 sentences, about invented people of real countries. */
export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
}

const GIVEN = [
  'Ann',
  'Boris',
  'Chidi',
  'Dana',
  'Emeka',
  'Farah',
  'Goran',
  'Hana',
  'Ivo',
  'Jin',
  'Karim',
  'Lena',
  'Mateo',
  'Nadia',
];
const SURNAME = [
  'Abara',
  'Brandt',
  'Castell',
  'Dervish',
  'Ekholm',
  'Farrow',
  'Galanis',
  'Horvat',
  'Imrani',
  'Jansky',
  'Kovak',
  'Lindqvist',
];
const COUNTRY = [
  ['France', 'French', 'Paris'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Japan', 'Japanese', 'Tokyo'],
  ['Brazil', 'Brazilian', 'Brasilia'],
  ['Poland', 'Polish', 'Warsaw'],
  ['India', 'Indian', 'New Delhi'],
  ['Egypt', 'Egyptian', 'Cairo'],
  ['Chile', 'Chilean', 'Santiago'],
] as const;
const OFFICE = [
  'Foreign Minister',
  'Interior Minister',
  'Finance Minister',
  'Defence Minister',
  'Prime Minister',
];
const TOPIC = [
  'border security',
  'bilateral trade',
  'energy cooperation',
  'regulated migration',
  'maritime safety',
];
const MONTH = ['January', 'March', 'May', 'July', 'September', 'November'];

/** `size` articles, always the same: a small linear congruential generator (Numerical Recipes) picks the words. */
export function corpus(size: number): GeneratedArticle[] {
  let state = 20_25;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 16) % list.length]!;
  };
  const person = () => `${pick(GIVEN)} ${pick(SURNAME)}`;
  return Array.from({ length: size }, (_, index) => ({
    name: `story-${String(index).padStart(5, '0')}.md`,
    text: story(pick, person),
  }));
}

function story(pick: <T>(list: readonly T[]) => T, person: () => string): string {
  const [here, adjective, capital] = pick(COUNTRY);
  const [there, theirs, city] = pick(COUNTRY.filter(([name]) => name !== here));
  const [host, guest] = [person(), person()];
  const [office, topic, month] = [pick(OFFICE), pick(TOPIC), pick(MONTH)];
  const surname = guest.split(' ')[1];
  return `---
published: 2024-${String(MONTH.indexOf(month) * 2 + 1).padStart(2, '0')}-15
---
${capital.toUpperCase()}: ${adjective} ${office} ${host} met ${theirs} ${office} ${guest} in ${capital} on Tuesday to discuss ${topic}.

${surname} said the two countries had agreed to work closely on ${topic}. He stressed the need for regular talks between ${capital} and ${city}.

The two ministers signed a memorandum of understanding on ${topic}. “We will carry this work forward,” said ${host}, who took office in ${month} 2023.

${there} is ${here}’s ${pick(['third', 'fifth', 'eighth'])}-largest trade partner, after China and the United States. Bilateral trade reached $${pick([2, 4, 7])}.${pick([1, 5, 8])} billion in 2023, up ${pick([3, 8, 12])} percent from a year earlier.

Last month, ${guest} held talks with the interior ministers of Germany, Spain and Austria. They discussed measures against smuggling. The minister also visited a port outside ${city}.

Officials from both sides are expected to meet again in ${city} next year. ${here} and ${there} opened embassies in each other’s capitals decades ago. A spokesperson for the ${adjective} Foreign Ministry said the visit had gone well. The delegations toured a rail yard before lunch. Rain kept the crowds away.
`;
}
