import { officeOf } from '../../gazetteer/index.ts';
import type { Quote } from '../../text/index.ts';
import { quoteAt } from '../../text/index.ts';
import type { Line } from '../line.ts';
import { spanOf } from '../line.ts';
import type { Office } from '../mention.ts';
import type { Attached, Named } from '../names/named.ts';
import type { OfficePhrase } from './phrase.ts';
import { titleOf } from './title.ts';

/** An office of a person, at one place of the text. The country is filled in by inference. */
export interface Held {
  readonly named: Named;
  readonly attached: Attached;
  readonly title: string;
  office: string | null;
  country: string | null;
  organisation: string | null;
  readonly tense: Office['tense'];
  basis: Office['basis'];
  reason: string | null;
  readonly quote: Quote;
  /** A standing and no office ("leader", "official"): given only to who has nothing else. */
  readonly weak: boolean;
}

// "Secretary Roy", "Speaker Lee": before a name, and in capitals, it is the office.
const BARE = new Set(['secretary', 'speaker', 'commissioner', 'director-general', 'spokesperson']);

/** What the words say of a name's offices, before anything is inferred. */
export function heldAt(named: Named): Held[] {
  const isOffice = ({ phrase, via }: Attached) =>
    phrase.public || (via === 'title' && phrase.capital && !phrase.private && BARE.has(phrase.head.singular));
  return named.offices.filter(isOffice).map((attached) => heldBy(named, attached));
}

function heldBy(named: Named, attached: Attached): Held {
  const { line } = named;
  const { phrase } = attached;
  const country = attached.country ?? (phrase.countries.length === 0 ? named.country : null);
  const title = attached.title ?? titleOf(line, phrase);
  return {
    named,
    attached,
    title,
    office: officeOf(title, country)?.id ?? null,
    country,
    organisation: country ? null : phrase.organisation,
    tense: attached.tense,
    basis: 'stated',
    reason: null,
    quote: quoteAt(line.article.text, quoteSpan(line, named, attached)),
    weak: phrase.head.class === 'general',
  };
}

/** Words for an office in which no name stands: for the person whom reasons give it to. */
export interface Apart {
  readonly line: Line;
  readonly phrase: OfficePhrase;
  readonly country: string;
  readonly via: Attached['via'];
}

/** The office that a person holds by words that stand apart from the name, inferred for a reason. */
export function inferredHeld(named: Named, { line, phrase, country, via }: Apart, reason: string): Held {
  const { tense } = phrase;
  const title = titleOf(line, phrase);
  return {
    named,
    attached: { phrase, country, title: null, tense, via },
    title,
    office: officeOf(title, country)?.id ?? null,
    country,
    organisation: null,
    tense,
    basis: 'inferred',
    reason,
    quote: quoteAt(line.article.text, spanOf(line, phrase.from, phrase.to)),
    weak: false,
  };
}

function quoteSpan(line: Line, named: Named, { phrase }: Attached): { start: number; end: number } {
  const from = Math.min(named.honorificFrom, phrase.from);
  return spanOf(line, from, Math.max(named.to, phrase.to));
}
