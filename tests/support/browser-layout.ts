import type { Page } from 'playwright-core';

/** Pixels by which the page is larger than its window and could be scrolled. */
export function overflowOf(page: Page): Promise<{ across: number; down: number }> {
  const size = page.viewportSize();
  if (!size) throw new Error('The page has no window.');
  // Uses the requested window size, because a phone enlarges its window by zooming out when content is too
  // wide.
  return page.evaluate(({ width, height }) => {
    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
    const bar = Math.max(0, window.innerWidth - clientWidth);
    return { across: scrollWidth - (width - bar), down: scrollHeight - height };
  }, size);
}

/**
 * Texts that cannot be read in full in each element that matches `selector`: clipped by a box, outside the
 * element, or overlapping another text of the same element.
 */
export function unreadableTexts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((within) => {
    /** Smaller overlaps come from rounding and from glyphs that do not fill their boxes. */
    const TOLERANCE = 2;
    type Piece = { text: string; node: Node; left: number; right: number; top: number; bottom: number };

    const isHidden = (element: Element) =>
      element.closest('.visually-hidden') !== null || getComputedStyle(element).visibility === 'hidden';

    /** One box per line, as high as the letters: the line's own box overlaps its neighbours. */
    const linesOf = (node: Node, text: string, letters: number): Piece[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width }) => width >= 1)
        .map(({ left, right, top, bottom }) => {
          const middle = (top + bottom) / 2;
          return { text, node, left, right, top: middle - letters / 2, bottom: middle + letters / 2 };
        });
    };
    const piecesOf = (root: Element): Piece[] => {
      const pieces: Piece[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim();
        if (!text || !parent || isHidden(parent)) continue;
        pieces.push(...linesOf(node, text, Number.parseFloat(getComputedStyle(parent).fontSize)));
      }
      return pieces;
    };
    const overlaps = (a: Piece, b: Piece) =>
      a.node !== b.node &&
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;

    return [...document.querySelectorAll(within)].flatMap((root) => {
      const name = root.id || root.tagName.toLowerCase();
      const box = root.getBoundingClientRect();
      const pieces = piecesOf(root);
      const scrolls = [...root.querySelectorAll('*')].filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth;
      });
      const cut = [...root.querySelectorAll('*')].filter(
        (element) =>
          ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
          !isHidden(element) &&
          !(element instanceof SVGElement) &&
          element.scrollWidth > element.clientWidth + 1,
      );
      const outside = pieces.filter(
        ({ node, left, right }) =>
          (left < box.left - 1 || right > box.right + 1) &&
          !scrolls.some((element) => element.contains(node)),
      );
      return [
        ...cut.map((element) => `${name} cuts off: ${element.textContent}`),
        ...outside.map(({ text }) => `${name} does not hold: ${text}`),
        ...pieces.flatMap((a, at) =>
          pieces
            .slice(at + 1)
            .filter((b) => overlaps(a, b))
            .map((b) => `${name} has one over the other: ${a.text} / ${b.text}`),
        ),
      ];
    });
  }, selector);
}
