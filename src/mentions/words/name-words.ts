import { wordsFor } from '../../gazetteer/index.ts';
import { setOf } from './set.ts';

/** Before a name; no part of it, though a reader may need it. */
export const HONORIFICS = setOf(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sheikh shaikh sheik sheikha shaykh',
  'gen lt maj col brig adm capt cmdr sgt cpl field marshal vice-admiral lieutenant major colonel brigadier captain hon honourable',
  'honorable rt rev reverend bishop archbishop cardinal rabbi imam mullah maulana ayatollah hojatoleslam',
  'excellency majesty highness comrade madam madame monsieur mme herr frau señor senor sen rep gov amb pres',
  'datuk dato seri sri tan tun puan haji hajji shri smt ibu lieutenant-general major-general',
  "dato' datin utama paduka pehin dayang toh indera setia encik samdech thipadei oknha bapak pak nai engr barrister advocate justice",
  'kumari sardar flt gp wg cdr moulana mufti allama begum alhaji shaikha h.e h.h h.r.h h.m',
  "tengku tunku ungku lyonpo dasho vice-marshal commodore hon'ble",
);

/** Honorifics only where a point shortens them: `Sen` is a family name too. */
export const DOTTED_HONORIFICS = setOf('sen rep gov amb pres adm hon rev col maj capt sgt brig ir');

/** Honorifics and offices that are pieces of names as well. */
export const NAMES_TOO = setOf('tan sri seri haji syed tun begum sardar kumari utama setia indera shah');

/** Ranks that stand in front of a name and are abbreviations of offices. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['amb', 'ambassador'],
  ['pres', 'president'],
  ['rep', 'congressman'],
]);

/** Lower-case pieces inside a name, where a capital follows. */
export const PARTICLES = setOf(
  'bin bint ibn abu ben al el ul ud ur de del della di da dos das do du des la le las los van von der den ter ten zu zur af av y e',
  'dela san bte binti ou ould mac',
);

/** Given names that a point shortens. */
export const SHORT_GIVEN = setOf('ma md mohd muhd mhd abd wm chas geo jos sk ph th chr');

/** Pieces after a name that belong to it. */
export const SUFFIXES = setOf('jr sr ii iii iv');

/** Short days and months that are names too ("Sun Lei", "Jan Roy"): time only beside a number or a point. */
export const CALENDAR_NAMES = setOf('jan mar jun sun sat dec may march');

export const CALENDAR = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october',
  'november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec easter christmas ramadan',
);

/** Family names that come first: Chinese, Korean, Vietnamese. */
export const FAMILY_FIRST = setOf(
  'zhang wang li zhao chen yang wu liu huang zhou xu zhu lin sun ma gao hu zheng guo xiao xie he xu song luo tang feng deng cao peng zeng',
  'xi wen jiang qian cai jia pan tian dong yuan yu ye cheng wei su lu ding ren shen yao fan fang shi tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao',
  'meng long wan duan lei qi dai hua yi han le lou bo ji tung tsai lai ma hung hau ko chu chiang soong lien',
  'kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong jeon roh moon chung ban ri pak no chun',
  'nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly truong to vuong nong dinh luong trinh',
);

/** Last words of the names of instruments, events and other things that are nobody. */
export const THING_NOUNS = setOf(
  'agreement agreements accord accords treaty pact deal protocol convention charter declaration memorandum letter intent law bill code',
  'plan initiative strategy framework programme program project policy dialogue summit conference meeting forum session talks week',
  'year decade century war crisis revolution movement prize award games cup championship festival exhibition expo dynasty spirit process',
  'index review survey report corridor partnership system market markets constitution election elections referendum stories sitting',
  'editor live updates photo pictured video credit note formula doctrine operation pandemic dollar euro yuan yen pound rupee language',
  'visit visits trip tour banquet dinner luncheon reception',
);

/** Words that a name of a thing has among others. */
export const THING_WORDS = setOf(
  'good new old first second third great big grand joint free open red blue black golden silver cold white belt road paper act day peace intent letter',
  'north south east west northern southern eastern western central middle far near upper lower',
  'trade economic economics security defence defense development international national global world regional bilateral strategic',
  'human rights climate energy nuclear military commercial industrial technology science cultural public private special general federal',
  'investment promotion cooperation co-operation information history people peoples state states united union common future community',
  'constitution election elections referendum budget reform shale gas oil airline airlines bond bonds stock exchange operation covid-19 covid pandemic',
  'holy saint god lord bible quran islam muslim muslims christian christians jewish jews buddhist catholic protestant hindu sunni shia shiite',
  'democrat democrats republican republicans liberal liberals conservative conservatives labour socialist communist green greens',
  'english chinese-language internet web twitter facebook google youtube',
  'journal weekly magazine newsletter photo pictured file image video credit read related note editor stories featured live updates',
  'dear thank thanks yes please dollar euro yuan yen pound rupee photo special',
  'reciprocal access comprehensive mutual strategic multilateral trilateral preferential most-favoured',
);

/** Last (or first) words of the names of bodies; `public` where a state or states keep them. */
export const PUBLIC_BODIES = setOf(
  'ministry ministries department council commission committee agency bureau office parliament senate congress assembly house',
  'secretariat secretary court embassy consulate mission authority administration government treasury cabinet politburo directorate',
  'army navy force forces police guard guards command bundesbank bundestag knesset duma diet majlis duma sejm rada reserve',
  'legislature chancellery presidency tribunal high-commission inspectorate corps taskforce',
);
export const OTHER_BODIES = setOf(
  'company corporation corp inc ltd plc group holdings bank party university college institute institution school foundation association',
  'federation union organisation organization front league movement society club centre center network airlines airways industries',
  'motors press times post daily news herald tribune journal telegraph guardian television tv radio broadcasting hospital church',
  'chamber alliance coalition trust fund board brothers partners bancorp consortium cooperative enterprises enterprise telecom petroleum',
  'technologies systems motor steel electronics records band orchestra team united city-council rovers studios entertainment museum library',
  'democrats socialists conservatives liberals communists communities brigade brigades battalion regiment division',
  'academy laboratory laboratories railway railways railroad recordings productions pictures publishing publishers opera ballet choir symphony',
  'philharmonic ensemble quartet guild fellowship confederation squadron fleet diocese archdiocese seminary conservatory insurance assurance',
  'pharmaceuticals chemicals foods beverages stores software semiconductor aerospace mills brewery caucus confederacy syndicate shipyard fc afc',
);

/** Initials of things and not of bodies. */
export const THING_INITIALS = setOf(
  'tv cd dvd dj suv aids hiv dna rna pc vip mvp era cad bmx ceo cfo gdp gnp ufo id ok pr hq gps html usb sms vat gmt est covid sars pm am fm bc ad sr jr',
);

/** Bodies that are known by their number. */
export const NUMBERED_BODIES = setOf(
  'division brigade regiment battalion corps army fleet squadron wing infantry cavalry force',
);

/** Bodies whose name says with "for" what they are there for. */
export const PURPOSEFUL = setOf(
  'centre center institute foundation association society fund alliance coalition union federation network movement organisation organization campaign board trust bank school',
);

/** Words that make a run of capitals a place. */
export const PLACE_WORDS = setOf(
  'river sea ocean island islands isles strait straits bay gulf lake mount mountain mountains valley desert peninsula cape coast hills hill',
  'province district region county city town village street avenue square road airport port harbour harbor station bridge park palace',
  'republic kingdom state territory territories oblast prefecture shoal reef canal basin plateau heights beach field forest falls creek',
  'gate hotel hall tower temple stadium theatre theater cemetery camp base',
);

/** Words that begin sentences and are capitals for that alone. */
export const STARTERS: ReadonlySet<string> = wordsFor('sentence-openers');
