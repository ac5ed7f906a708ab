const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Armed people sent or kept somewhere. */
export const TROOPS = words(
  'troops troop soldiers servicemen servicemembers peacekeepers marines paratroopers',
);

/** `personnel`, `forces`, `advisers` count as troops where one of these stands before them. */
export const ARMED = words('military armed police security army naval peacekeeping combat nato');
export const ARMED_NOUNS = words('personnel forces advisers advisors trainers instructors');

/** People who move or are moved between states. */
export const MIGRANTS = words(
  'migrants migrant refugees refugee seekers immigrants emigrants deportees returnees expatriates displaced visas',
);

export const VISITORS = words('tourists visitors students workers labourers laborers pilgrims scholars');

/** What makes visitors, students and workers a figure of movement between states. */
export const MOVING = words(
  'study studying studied studies overseas abroad send sends sent employ employs employed hire hired recruit recruited visa visas scholarship exchange visited visiting visit visits arrive arrived arrivals live living live reside residing working host hosts hosted foreign migrant from',
);

/** What makes people visitors. */
export const VISITING = words('visiting visited');

/** People of whom something must be told before they count. */
export const PEOPLE = words(
  'people persons civilians citizens nationals soldiers families households children women men officials officers residents farmers patients beneficiaries police students workers professionals experts teachers doctors nurses recruits cadets survivors hostages fishermen',
);

/** What is told of people who died in a war. */
export const KILLED = words('killed killing dead died kill kills');

/** What is told of people who were driven away. */
export const DISPLACED = words('displaced fled flee fleeing homeless uprooted displacing');

/** What is told of people who were sent back. */
export const RETURNED = words(
  'deported returned repatriated repatriating deporting deport repatriate returning',
);

/** What is told of people who were helped. */
export const HELPED = words(
  'trained train training helped helping assisted vaccinated treated evacuated evacuating rescued resettled sheltered fed benefited benefiting benefitted benefit graduated reached scholarships',
);

/** Goods counted by weight or number, where they are traded or given. */
export const GOODS_UNITS = words('tonnes tons tonne ton barrels doses');

export const TRADED = words(
  'import imports imported importing export exports exported exporting supply supplies supplied deliver delivered delivery buy bought purchase purchased ship shipped sell sold send sent donate donated provide provided provides aid shipments tariff-free trade sends',
);
