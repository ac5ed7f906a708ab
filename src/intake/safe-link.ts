/** A host in plain letters with nothing before it: a name there, or letters that look like others, would lead elsewhere than it seems. */
export const PLAIN_HOST = /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#]|$)/iu;

/** An address without white space and without signs that can't be seen. */
export const VISIBLE = /^[^\s\p{C}]+$/u;

const MAIL = /^mailto:[^\s@:/?]+@[^\s@:/?]+(?:\?|$)/iu;

/** Whether a link of an article's may be followed: to the web or to a mailbox, and to where it says. */
export const isSafeLink = (url: string): boolean =>
  VISIBLE.test(url) && (MAIL.test(url) || (PLAIN_HOST.test(url) && URL.canParse(url)));
