import { frontMatterSchema } from './schema.ts';

const OURS = new RegExp(`^["']?(?:${Object.keys(frontMatterSchema.shape).join('|')})["']?\\s{0,9}:`, 'u');

/** The ways in which YAML writes any other key, or says that one follows. */
const ANY: readonly RegExp[] = [
  /^[\p{L}\p{M}\p{N}\p{Cf}_$.-]{1,200}\s{0,9}:(?:\s|$)/u,
  /^(?:<<|"[^"]{0,200}"|'[^']{0,200}')\s{0,9}:/u,
  /^\?(?:\s|$)/u,
  /^\{\s{0,9}(?:$|["'\w][^{}:]{0,200}:)/u,
  // An anchor or a tag, alone on its line or before a key; a directive.
  /^[&!][\w!:<>/.,-]{0,200}$/u,
  /^[&!]\S{0,200}\s{1,9}\S{1,200}\s{0,9}:(?:\s|$)/u,
  /^%(?:YAML|TAG)\s/u,
];

/**
 * Whether what stands below a `---` on the first line is front matter, and not an article that opens
 * with a rule. A key of ours says so; another one, which is then refused, where it is closed and
 * written in one piece, since a story parts its paragraphs, or holds a key of ours further down.
 * What is commented out is front matter too, but a heading looks the same.
 */
export function holdsKeys(lines: readonly string[], isClosed: boolean): boolean {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  const first = said.find((line) => !line.startsWith('#'));
  const inOnePiece = isClosed && (said.length === lines.length || said.length === 0);
  if (first === undefined) return inOnePiece;
  if (OURS.test(first)) return true;
  const holdsOurs = isClosed && said.some((line) => OURS.test(line));
  return (inOnePiece || holdsOurs) && ANY.some((pattern) => pattern.test(first));
}
