import { countryByCode } from '../../gazetteer/index.ts';
import type { Article, FrontMatter } from '../../text/index.ts';

/** Names of hosts under which governments alone publish: "www.gov.uk", "mofa.go.jp", "state.gov". */
const OF_A_STATE = /(?:^|\.)(?:gov|gob|gouv|govt|go|gc|gv|mil)\.([a-z]{2})$/u;
const OF_THE_UNITED_STATES = /(?:^|\.)(?:gov|mil)$/u;

/** The country whose government published an article, by the address or the outlet in its front matter; null where neither tells. */
export function publishingState({ url, outlet }: FrontMatter): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return stateOf(host) ?? stateOf((outlet ?? '').toLowerCase());
}

/** Agencies that call the office-holders of their own state by title alone, wherever they write from. */
const OWN_PRESS: readonly (readonly [name: RegExp, country: string])[] = [
  [/\b(?:TASS|Interfax|RIA Novosti)\b/iu, 'RU'],
  [/\bYonhap\b/iu, 'KR'],
  [/\b(?:Kyodo|Jiji)\b/iu, 'JP'],
  [/\bAnadolu\b/iu, 'TR'],
];

/** The country whose own press wrote an article, by the agency of its dateline or by its outlet; null where neither tells. */
export function pressOf({
  dateline,
  text,
  matter,
}: Pick<Article, 'dateline' | 'text' | 'matter'>): string | null {
  const head = dateline ? text.slice(dateline.start, dateline.end) : '';
  return OWN_PRESS.find(([name]) => name.test(head) || name.test(matter.outlet ?? ''))?.[1] ?? null;
}

function stateOf(host: string): string | null {
  if (OF_THE_UNITED_STATES.test(host)) return 'US';
  const ending = OF_A_STATE.exec(host)?.[1]?.toUpperCase();
  const code = ending === 'UK' ? 'GB' : ending;
  return code && countryByCode(code) ? code : null;
}
