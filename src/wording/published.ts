import type { ArticleRecord } from '../dataset/index.ts';
import { articlePath } from './address.ts';
import { dayWords, rangeWords } from './dates.ts';
import { quoting, type Rich } from './rich.ts';
import { time, article as words } from './words.ts';

/** When the article came out, as one sentence: stated, inferred with the way to its reasons, or unknown. */
export function publishedLabel(record: ArticleRecord): Rich {
  const { publication } = record.reading;
  const { earliest, latest, basis } = publication;
  if (!earliest && !latest) return [words.undated];
  const edges = edgesOf(earliest, latest);
  if (basis === 'stated') return [`${words.published} ${edges}.`];
  return [
    `${words.notDated} `,
    { is: 'inferred', text: edges },
    `, ${words.follows} `,
    { is: 'link', text: words.fromReasons, path: `${articlePath(record.id)}#published` },
    '.',
  ];
}

/** The same in a few words, for lists. */
export function publishedShort(record: ArticleRecord): Rich {
  const { earliest, latest, basis } = record.reading.publication;
  if (!earliest && !latest) return [{ is: 'missing', text: words.noDate }];
  const text = edgesOf(earliest, latest);
  return basis === 'stated' ? [text] : [{ is: 'inferred', text }];
}

/** When it came out, and each step of the way there, once. */
export function publishedReasons(record: ArticleRecord): Rich {
  const { publication } = record.reading;
  if (publication.reasons.length === 0) return [];
  const when = publishedShort(record);
  const steps = new Set(publication.reasons.map(({ text }) => text));
  const { text } = record.reading.article;
  return [
    `${words.came} `,
    ...when,
    '.',
    ...[...steps].flatMap((step): Rich => [' ', ...quoting(step, text)]),
  ];
}

function edgesOf(earliest: string | null, latest: string | null): string {
  if (earliest && latest) {
    if (earliest === latest) return `${time.on} ${dayWords(latest)}`;
    const range = rangeWords(earliest, latest, time.and);
    return range.includes(` ${time.and} `) ? `${time.between} ${range}` : `${time.in} ${range}`;
  }
  return latest ? `${time.by} ${dayWords(latest)}` : `${time.from} ${dayWords(earliest!)} ${time.onwards}`;
}
