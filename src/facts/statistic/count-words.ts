import { listOf } from '../word-list.ts';

/** Armed people sent or kept somewhere. */
export const TROOPS = listOf(`
  troops, troop, soldiers, servicemen, servicemembers, peacekeepers, marines, paratroopers
`);

/** `personnel`, `forces`, `advisers` count as troops where one of these stands before them. */
export const ARMED = listOf(`
  military, armed, police, security, army, naval, peacekeeping, combat, nato
`);
export const ARMED_NOUNS = listOf(`
  personnel, forces, advisers, advisors, trainers, instructors
`);

/** Where such people, of a state that is named, are a force abroad. */
export const STATIONED = listOf(`
  stationed, deployed, based, withdrawn, withdrew, withdraw
`);

/** People who move or are moved between states. */
export const MIGRANTS = listOf(`
  migrants, migrant, refugees, refugee, seekers, immigrants, emigrants, deportees, returnees,
  expatriates, displaced, visas
`);

export const VISITORS = listOf(`
  tourists, visitors, students, workers, labourers, laborers, pilgrims, scholars
`);

/** What makes visitors, students and workers a figure of movement between states. */
export const MOVING = listOf(`
  study, studying, studied, studies, overseas, abroad, send, sends, sent, employ, employs, employed,
  hire, hired, recruit, recruited, visa, visas, scholarship, exchange, visited, visiting, visit, visits,
  arrive, arrived, arrivals, live, living, live, reside, residing, working, host, hosts, hosted,
  foreign, migrant, from
`);

/** What makes police officers a force abroad. */
export const SENT = listOf(`
  deploy, deploys, deployed, deploying, send, sends, sent, dispatch, dispatched, contribute, contributed
`);

/** What makes people visitors. */
export const VISITING = listOf(`
  visiting, visited
`);

/** People of whom something must be told before they count. */
export const PEOPLE = listOf(`
  people, persons, civilians, citizens, nationals, soldiers, families, households, children, women, men,
  officials, officers, residents, farmers, patients, beneficiaries, police, students, workers,
  professionals, experts, teachers, doctors, nurses, recruits, cadets, survivors, hostages, fishermen
`);

/** What is told of people who died in a war. */
export const KILLED = listOf(`
  killed, killing, dead, died, kill, kills
`);

/** What is told of people who were driven away. */
export const DISPLACED = listOf(`
  homeland, displaced, fled, flee, fleeing, homeless, uprooted, displacing
`);

/** What is told of people who were sent back. */
export const RETURNED = listOf(`
  deported, returned, repatriated, repatriating, deporting, deport, repatriate, returning
`);

/** What is told of people who were helped. */
export const HELPED = listOf(`
  trained, train, training, helped, helping, assisted, vaccinated, treated, evacuated, evacuating,
  rescued, resettled, sheltered, fed, benefited, benefiting, benefitted, benefit, graduated, reached,
  scholarships
`);

/** What is told before people who are helped: "to provide food to 300,000 people". */
export const HELPING = listOf(`
  provide, provides, provided, providing, deliver, delivered, delivering, supply, supplied, assistance,
  aid, food, shelter, support, supports, supported, supporting, feed, feeding, benefit, reach, help,
  helps, treatment, medicine, scholarships
`);

/** By which deaths are of a war, and not of an accident or a crime. */
export const WAR = listOf(`
  war, wars, conflict, fighting, offensive, invasion, genocide, battle, battles, clashes, hostilities,
  bombardment, occupation, insurgency, airstrikes, uprising, massacre, siege, fightings, shelling,
  airstrike, skirmish, skirmishes, gunfire, artillery, missile, missiles, rockets
`);

/** What happened to people who are no strength of arms: "two soldiers were wounded". */
export const HARMED = listOf(`
  wounded, wounding, wounds, injured, injuring, injures, abducted, captured, kidnapped, arrested, hostage,
  hostages, abused, detained, missing, took, prisoner, prisoners, killed, killing, dead, died
`);

/** What is told of people who live in another state. */
export const LIVING = listOf(`live, living, lives, reside, residing, work, working, employed, settled`);

/** What a state does that takes people in. */
export const TAKING_IN = listOf(`
  host, hosts, hosted, hosting, shelters, sheltering, accepted, accept, accepts, admitted, taken, welcomed
`);

/** What people seek who flee. */
export const REFUGE = listOf(`refuge, asylum, sanctuary`);

/** Goods counted by weight or number, where they are traded or given. */
export const GOODS_UNITS = listOf(`
  tonnes, tons, tonne, ton, barrels, doses, meters, metres
`);

export const TRADED = listOf(`
  import, imports, imported, importing, export, exports, exported, exporting, supply, supplies,
  supplied, deliver, delivered, delivery, buy, bought, purchase, purchased, ship, shipped, sell, sold,
  send, sent, donate, donated, provide, provided, provides, aid, shipments, tariff-free, trade, sends
`);
