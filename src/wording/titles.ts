import type { ArticleRecord, Reading } from '../dataset/index.ts';
import { unparted } from './actors.ts';

/** The title, in which no official's name parts at a line's end. */
export const titleOf = (record: ArticleRecord): string => unpartedNames(record.reading, record.title);

/** A line of ours about an article, in which no official's name parts at its end. */
export const unpartedNames = ({ officials }: Reading, line: string): string =>
  officials.reduce((all, { name }) => all.replaceAll(name.text, unparted(name.text)), line);
