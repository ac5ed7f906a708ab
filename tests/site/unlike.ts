import type { Page } from 'playwright-core';

const MARK = 'data-unlike';

/**
 * Marks the elements with text of their own that are drawn unlike any in `seen`, and adds how they
 * are drawn to it: whether a text stands out from its ground and a link from the words around it is
 * decided by that alone, so that of a hundred that are drawn alike one need be asked.
 *
 * @returns the selector of what is marked; null where there is nothing new
 */
export async function unlikeTexts(page: Page, seen: Set<string>): Promise<string | null> {
  const drawn = (await page.evaluate(`(() => {
    const known = new Set(${JSON.stringify([...seen])});
    for (const old of document.querySelectorAll('[${MARK}]')) old.removeAttribute('${MARK}');
    const styles = new Map();
    const styleOf = (element) => {
      if (!styles.has(element)) {
        const { color, fill, opacity, backgroundColor, backgroundImage, textDecorationLine, display, fontSize, fontWeight } = getComputedStyle(element);
        const own = [color, fill, opacity, backgroundColor, backgroundImage, textDecorationLine, display].join('|');
        const around = element.parentElement ? styleOf(element.parentElement).chain : [];
        styles.set(element, { chain: around[0] === own ? around : [own, ...around], size: fontSize + fontWeight });
      }
      return styles.get(element);
    };
    const added = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { chain, size } = styleOf(element);
      const drawn = element.localName + size + chain.join(' < ');
      if (known.has(drawn)) continue;
      known.add(drawn);
      added.push(drawn);
      element.setAttribute('${MARK}', '');
    }
    return added;
  })()`)) as string[];
  for (const one of drawn) seen.add(one);
  return drawn.length > 0 ? `[${MARK}]` : null;
}
