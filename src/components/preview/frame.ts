import styles from '../../styles/card.css?url';
import { lightUp } from '../relations/light.ts';
import { watch } from './watch.ts';

/**
 * Runs in the frame that a page shows only while the reader points at something: until then no page
 * loads a script, and the page itself never may.
 */
if (window.parent !== window) {
  const page = window.parent.document;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  page.head.append(link);
  for (const drawing of page.querySelectorAll('svg:has([data-e])')) lightUp(drawing);
  watch(page, new URL('..', window.location.href).href);
}
