import type { Page } from 'playwright-core';

/**
 * Words of drawings that do not stand out from what they are drawn on, as WCAG 2.2 (1.4.3) has it:
 * axe leaves all of them undecided. What a word is drawn on is its halo, or else the last shape
 * before it that holds the place, or a line as broad as a bar, or else the ground of the page; it is
 * asked at three places.
 */
export async function faintIn(page: Page): Promise<string[]> {
  return (await page.evaluate(FAINT)) as string[];
}

const FAINT = `(() => {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgba = (colour) => {
    if (!known.has(colour)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
      known.set(colour, [r, g, b, a / 255]);
    }
    return known.get(colour);
  };
  const over = (below, [r, g, b, a], opacity = 1) => below.map((part, at) => part + ([r, g, b][at] - part) * a * opacity);
  const light = (colour) => {
    const [r, g, b] = colour.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ancestors = (element) => element ? [...ancestors(element.parentElement), element] : [];
  const opacityOf = (element) => ancestors(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
  const found = [];
  for (const svg of document.querySelectorAll('svg')) {
    if (!svg.checkVisibility({ visibilityProperty: true })) continue;
    const ground = ancestors(svg).reduce((below, one) => over(below, rgba(getComputedStyle(one).backgroundColor)), rgba('Canvas').slice(0, 3));
    const shapes = [...svg.querySelectorAll('rect, circle, ellipse, path, polygon')]
      .filter((shape) => !shape.closest('defs, pattern, marker, clipPath, mask') && shape.checkVisibility({ visibilityProperty: true }))
      .map((shape) => ({ shape, style: getComputedStyle(shape), box: shape.getBoundingClientRect(), matrix: shape.getScreenCTM() }))
      .map((one) => ({ ...one, broad: one.style.stroke === 'none' ? 0 : parseFloat(one.style.strokeWidth) * Math.abs(one.matrix.d) }))
      .filter(({ style, broad }) => style.fill !== 'none' || broad >= 6);
    /** What a point has before it, when this shape is drawn over it. */
    const drawnOver = (below, { shape, style, box, matrix, broad }, x, y) => {
      if (x < box.left - broad || x > box.right + broad || y < box.top - broad || y > box.bottom + broad) return below;
      const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
      const filled = style.fill !== 'none' && shape.isPointInFill(point)
        ? over(below, rgba(style.fill), Number(style.fillOpacity) * opacityOf(shape))
        : below;
      return broad >= 6 && shape.isPointInStroke(point) ? over(filled, rgba(style.stroke), Number(style.strokeOpacity) * opacityOf(shape)) : filled;
    };
    for (const text of svg.querySelectorAll('text, tspan, textPath')) {
      const node = [...text.childNodes].find((one) => one.nodeType === 3 && one.data.trim());
      if (!node || !text.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const style = getComputedStyle(text);
      const before = shapes.filter(({ shape }) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING);
      const opacity = opacityOf(text) * Number(style.fillOpacity);
      const size = parseFloat(style.fontSize) * Math.abs(text.getScreenCTM().a);
      const enough = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const halo = style.paintOrder.startsWith('stroke') && style.stroke !== 'none';
      const least = Math.min(...[0.1, 0.5, 0.9].map((part) => {
        const [x, y] = [box.left + box.width * part, box.top + box.height / 2];
        const below = before.reduce((below, shape) => drawnOver(below, shape, x, y), ground);
        const on = halo ? over(below, rgba(style.stroke)) : below;
        return contrast(over(on, rgba(style.fill), opacity), on);
      }));
      if (least < enough) found.push('faint, ' + least.toFixed(2) + ': ' + text.outerHTML.slice(0, 120));
    }
  }
  return found;
})()`;
