/** Titles that one country alone has, in lower case; general knowledge of governments. */
export const PECULIAR_TITLES: Readonly<Record<string, string>> = {
  'secretary of state': 'US',
  'deputy secretary of state': 'US',
  'assistant secretary of state': 'US',
  'deputy assistant secretary of state': 'US',
  'under secretary of state': 'US',
  'undersecretary of state': 'US',
  'state department spokesman': 'US',
  'state department spokeswoman': 'US',
  'state department spokesperson': 'US',
  'white house spokesman': 'US',
  'white house press secretary': 'US',
  'secretary of defense': 'US',
  'secretary of the treasury': 'US',
  'treasury secretary': 'US',
  'commerce secretary': 'US',
  'national security adviser to the president': 'US',
  'house speaker': 'US',
  'home secretary': 'GB',
  'chancellor of the exchequer': 'GB',
  'shadow foreign secretary': 'GB',
  'leader of the house of commons': 'GB',
  'lord chancellor': 'GB',
  'state councilor': 'CN',
  'state councillor': 'CN',
  'chief cabinet secretary': 'JP',
  'external affairs minister': 'IN',
  'minister of external affairs': 'IN',
  'union home minister': 'IN',
  eam: 'IN',
  rashtrapati: 'IN',
  taoiseach: 'IE',
  tanaiste: 'IE',
  tánaiste: 'IE',
  'first minister of scotland': 'GB',
  'foreign affairs secretary': 'PH',
  'foreign affairs undersecretary': 'PH',
  'coordinating minister': 'ID',
  pope: 'VA',
  pontiff: 'VA',
  'chief adviser': 'BD',
  'chief advisor': 'BD',
  'yang di-pertuan agong': 'MY',
  'menteri besar': 'MY',
};

/** Of those, what others call their own in stories that do not name the country. */
export const SHARED_TITLES = new Set([
  'treasury secretary',
  'commerce secretary',
  'house speaker',
  'secretary of defense',
  'foreign affairs secretary',
  'foreign affairs undersecretary',
  'coordinating minister',
]);

/** Words with which such titles begin. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  'union minister': 'IN',
  'external affairs': 'IN',
  'minister of state for external affairs': 'IN',
  'mea ': 'IN',
  'dfa ': 'PH',
  'malacañang ': 'PH',
  'palace press': 'PH',
  'state department ': 'US',
  'assistant secretary of state ': 'US',
  'deputy assistant secretary of state ': 'US',
  'white house ': 'US',
  'pentagon ': 'US',
  'downing street ': 'GB',
  'kremlin ': 'RU',
};

/** The one country that has a title, in whatever capitals; undefined where several may. */
export function peculiarCountry(title: string): string | undefined {
  const lower = title.toLowerCase();
  const whole = PECULIAR_TITLES[lower];
  if (whole) return whole;
  for (const [words, country] of Object.entries(BEGINNINGS)) if (lower.startsWith(words)) return country;
  return undefined;
}
