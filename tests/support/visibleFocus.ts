import type { Page } from 'playwright-core';

/** An outline of two pixels is what WCAG 2.2 wants at least (2.4.13). Marks of plots have a line inside of them instead. */
const FOCUS_FAULT = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const where = element.tagName.toLowerCase() + ' "' +
    (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40) + '"';
  const isSeen = (width, style, colour) =>
    parseFloat(width) >= 2 && style !== 'none' && colour !== 'none' && !/, 0\\)$/.test(colour);
  const lines = [element, ...element.querySelectorAll(':scope > rect')].map((part) => {
    const style = getComputedStyle(part);
    return part === element
      ? isSeen(style.outlineWidth, style.outlineStyle, style.outlineColor)
      : isSeen(style.strokeWidth, 'solid', style.stroke);
  });
  if (!lines.includes(true)) return where + ': nothing is drawn around it';
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return isInView && right > left && bottom > top ? null : where + ': it is out of view';
})()`;

/** What is wrong with how the focused element shows that it has the focus; null when nothing is, or nothing is focused. */
export function focusFault(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(FOCUS_FAULT);
}
