import { mapOf } from '../word-list.ts';

/** Signs of money, ISO 4217. `$` without letters is the US dollar, as international news writes it. */
export const MONEY_SIGNS = mapOf(`
  $: USD, €: EUR, £: GBP, ¥: JPY, ₹: INR, ₩: KRW, ₽: RUB, ₺: TRY, ฿: THB, ₱: PHP, ₫: VND, ₦: NGN, ₴:
  UAH, ₪: ILS, ₸: KZT, ₮: MNT
`);

/** Letters before a dollar sign: `US$`, `A$`. */
export const DOLLARS = mapOf(`
  us: USD, usd: USD, can: CAD, u.s.: USD, a: AUD, au: AUD, c: CAD, ca: CAD, s: SGD, hk: HKD, nt: TWD, nz: NZD, fj: FJD, r:
  BRL
`);

/** Letters before or after the number. `Rs` is read by context: several states have rupees. */
export const MONEY_LETTERS = mapOf(`
  rs: rupee, re: rupee, rm: MYR, rp: IDR, tk: BDT, p: PHP, dh: dirham, dhs: dirham, php: PHP, rmb: CNY, usd:
  USD, eur: EUR, gbp: GBP, jpy: JPY, cny: CNY, inr: INR, pkr: PKR, lkr: LKR, npr: NPR, bdt: BDT, idr:
  IDR, myr: MYR, sgd: SGD, aed: AED, sar: SAR, qar: QAR, aud: AUD, cad: CAD, chf: CHF, krw: KRW, vnd:
  VND, thb: THB, nok: NOK, sek: SEK, dkk: DKK, isk: ISK, czk: CZK, huf: HUF, pln: PLN, rub: RUB, uah:
  UAH, zar: ZAR, ngn: NGN, kes: KES, ksh: KES, kshs: KES, ugx: UGX, ush: UGX, tzs: TZS, etb: ETB, ghs: GHS,
  egp: EGP, kwd: KWD, bhd: BHD, omr: OMR, jod: JOD, ils: ILS, nis: ILS, brl: BRL, mxn: MXN, clp: CLP,
  twd: TWD, hkd: HKD, nzd: NZD, khr: KHR, mmk: MMK, kzt: KZT, uzs: UZS, cfa: franc, fcfa: franc
`);

/** Nouns of money that one state alone has, or that one is meant by when no state is named. */
export const MONEY_NOUNS = mapOf(`
  dollar: USD, dollars: USD, dlrs: USD, dlr: USD, euro: EUR, euros: EUR, pound: GBP, pounds: GBP,
  sterling: GBP, yuan: CNY, renminbi: CNY, yen: JPY, won: KRW, baht: THB, bahts: THB, ringgit: MYR,
  ringgits: MYR, rupiah: IDR, rupiahs: IDR, dong: VND, taka: BDT, kyat: MMK, kyats: MMK, kip: LAK, riel:
  KHR, riels: KHR, ruble: RUB, rubles: RUB, rouble: RUB, roubles: RUB, hryvnia: UAH, hryvnias: UAH,
  zloty: PLN, zlotys: PLN, zlotych: PLN, forint: HUF, forints: HUF, lira: TRY, liras: TRY, shekel: ILS,
  shekels: ILS, rand: ZAR, rands: ZAR, naira: NGN, cedi: GHS, cedis: GHS, birr: ETB, tenge: KZT, reais:
  BRL, lek: ALL, lev: BGN, leva: BGN, lari: GEL, dram: AMD, drams: AMD, tugrik: MNT, tugriks: MNT, kwacha: ZMW, pula: BWP, kuna: HRK, somoni: TJS, ariary: MGA, guarani: PYG, quetzal: GTQ, afghani: AFN, afghanis: AFN, markka: FIM
`);

/** Nouns of money that several states have: which one, the states named nearby say. */
export const SHARED_MONEY = mapOf(`
  rupee: rupee, rupees: rupee, peso: peso, pesos: peso, dinar: dinar, dinars: dinar, riyal: riyal,
  riyals: riyal, rial: riyal, rials: riyal, dirham: dirham, dirhams: dirham, franc: franc, francs:
  franc, shilling: shilling, shillings: shilling, krone: krone, kroner: krone, krona: krone, kronor:
  krone, crown: krone, crowns: krone, som: som, soms: som, sum: som, manat: manat
`);

/** Currencies that share a noun. */
export const CURRENCIES_BY_NOUN: Readonly<Record<string, readonly string[]>> = {
  rupee: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR', 'MVR'],
  peso: ['PHP', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP'],
  dinar: ['KWD', 'JOD', 'BHD', 'IQD', 'DZD', 'TND', 'LYD', 'RSD', 'MKD'],
  riyal: ['SAR', 'QAR', 'OMR', 'IRR', 'YER'],
  dirham: ['AED', 'MAD'],
  franc: ['CHF', 'XAF', 'XOF', 'RWF', 'CDF', 'DJF', 'GNF', 'BIF'],
  shilling: ['KES', 'UGX', 'TZS', 'SOS'],
  krone: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  som: ['KGS', 'UZS'],
  manat: ['AZN', 'TMT'],
};
