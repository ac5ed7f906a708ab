import { setOf } from './set.ts';

/** What a ministry is about: may be joined by commas and "and" inside one title. */
export const TOPICS = setOf(
  'foreign external internal interior home finance financial fiscal economic economics economy trade commerce',
  'commercial industry industrial industries defence defense security safety justice law legal health education',
  'science technology technical telecommunications communications communication information broadcasting media press',
  'culture cultural tourism sport sports youth women gender children family families social welfare labour labor',
  'employment manpower housing urban rural local regional region regions district home-affairs affairs agriculture agrarian agricultural',
  'food fisheries fishery forestry forests land lands resettlement water irrigation environment environmental climate energy',
  'power petroleum oil gas mines mining mineral minerals natural resources resource transport transportation aviation railway railways',
  'shipping maritime marine ports infrastructure works construction planning development reform administration public',
  'civil service services interparliamentary parliamentary congressional legislative constitutional electoral immigration citizenship migration migrants refugee refugees',
  'border police policing counterterrorism counter-terrorism intelligence drugs narcotics human rights humanitarian',
  'relief disaster emergency emergencies management religious religion hajj minorities tribal overseas expatriate',
  'diaspora integration european international global bilateral multilateral cooperation co-operation relations',
  'investment investments business enterprise enterprises innovation digital research space nuclear atomic higher training',
  'skills revenue taxation tax customs budget treasury planning statistics privatisation privatization supply supplies textiles textile',
  'cabinet presidential military naval army navy air force forces armed staff political policy strategic national',
  'federal state royal government general special veterans peace reconciliation reunification unification',
  'war disarmament arms control consumer competition heritage arts ethics integrity community communities property',
  'wildlife livestock sanitation hygiene drug pharmaceutical nutrition protection sustainable sustainability growth reconstruction levelling',
  'partnerships leveling equality equalities exchequer insular colonial territories territorial dominion commonwealth asian asia-pacific african pacific arab islamic',
  'indo-pacific latin eurasian middle eastern western southern northern east west north south central',
  'export exports promotion plantation plantations commodities cooperatives halal haj minorities jute fertilizers fertilisers entrepreneurship',
  'middle near far caribbean americas america asia africa europe mideast interior-ministry antitrust negotiations negotiation talks matters issues programme program projects junta judicial diplomatic',
);

/** Topics that are parts of the world: they list with countries ("for Pakistan and the Middle East"). */
export const REGIONS = setOf(
  'east west north south america americas asia africa europe mideast pacific indo-pacific asia-pacific caribbean commonwealth',
);

/** Ranks inside a title, before its head. */
export const RANKS = setOf(
  'prime deputy vice assistant associate under permanent senior junior chief first second third principal parliamentary high supreme',
  'crown grand special personal roving resident non-resident plenipotentiary extraordinary executive lord top joint joint-chief',
  'coordinating minister-counsellor acting interim provisional caretaker provincial ruling riksdag paramount spiritual de facto official state',
  'standing field managing lead main shadow opposition presiding general military political press',
);

/** Said of the holder and no part of the title. */
export const ATTRIBUTES = setOf(
  'visiting new newly elected newly-elected outgoing current incumbent longtime long-time embattled veteran powerful then late incoming ',
  'former ex erstwhile one-time onetime ousted deposed ailing hardline moderate conservative liberal pro-western newly-appointed appointed',
  're-elected reelected designated then-serving retired retiring departing next future fellow own influential popular left-wing right-wing',
  'far-right far-left hard-right hard-left centre-left centre-right center-left center-right right-leaning left-leaning pro-european',
  "hon'ble honourable honorable",
  'young long-serving sitting longest-serving first-ever self-declared self-proclaimed disgraced populist nationalist reformist',
);

export const FORMER = setOf(
  'former ex erstwhile one-time onetime ousted deposed then late retired disgraced',
);
export const FUTURE = setOf('incoming next future designated');

/** "president-elect", "prime minister designate". */
export const TO_COME = setOf('elect designate nominate nominee');

/** Words after which a title goes on ("minister of", "ambassador to", "in charge of"). */
export const LINKS = setOf('of for to at with in on');

/** Heads that are sent to someone: "ambassador to", "adviser to". */
export const SENT = setOf(
  'ambassador envoy representative adviser advisor aide assistant commissioner chargé consul nuncio emissary delegate secretary observer diplomat',
);

/** Heads that have a place or a house: "ambassador in", "director at", "authorities in". */
export const POSTED = setOf(
  'ambassador envoy consul counsellor counselor director official authority chief officer coordinator representative attache attaché diplomat charge chargé assistant',
);

/** Lower-case nouns that a complement may end in and still name a public body. */
export const GOVERNMENT_NOUNS = setOf(
  'state government junta parliament cabinet staff army navy police forces military delegation mission ministry department council',
  'commission committee assembly senate congress house court bank agency authority secretariat bureau office embassy province region',
  'administration opposition monarchy emirate kingdom republic bloc presidency legislature treasury palace',
);

/** Words of companies, parties and clubs: a context head beside them is no public office. */
export const PRIVATE = setOf(
  'company corporation corp co inc ltd plc group holdings party socialist democrats conservatives labour-party union federation association club board',
  'firm university college institute school foundation newspaper magazine studio bank airline airlines motors industries',
  'centre center studies league team church society think-tank charity network organisation organization consultancy lobby museum hospital',
);

/** Who works for a person or an office that is named beside them: "Lee spokesman Bo Roy", "an aide to the president". */
export const SERVES = setOf(
  'spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney ally confidant biographer',
);
