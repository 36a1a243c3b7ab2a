/** Texts of scripts that pages run, which answer with what is wrong: empty where nothing is. */

/** Names an element. */
const NAME = `const name = (element) => element.tagName.toLowerCase() +
  [...element.classList].map((one) => '.' + one).join('') + ' "' + element.textContent.trim().slice(0, 30) + '"';
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });`;

/** What is wider than the room it is shown in, where nobody can scroll. */
export const CUT_OFF = `(() => { ${NAME}
  return [...document.querySelectorAll('body *')].filter((element) =>
    isShown(element) && !element.matches('.hidden') && element.clientWidth > 1 &&
    getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
  ).map(name); })()`;

/** What only a screen can answer to; marks of plots are buttons, and part of the drawing. */
export const CONTROLS = `(() => { ${NAME}
  return [...document.querySelectorAll('input, select, textarea, button, [role="tab"]')]
    .filter((element) => isShown(element) && element.closest('[role="toolbar"], .matrix') === null).map(name); })()`;

/** What is folded away in details that are shown. */
export const FOLDED = `(() => { ${NAME}
  return [...document.querySelectorAll('details > :not(summary)')]
    .filter((element) => isShown(element.parentElement) && !isShown(element)).map(name); })()`;

/** Marks of plots that cannot be told from the ground: by WCAG, those of a contrast below 3 to 1. */
export const FAINT_MARKS = `(() => { ${NAME}
  const light = (colour) => {
    const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  const contrast = (colour) => {
    const [low, high] = [light(colour), ground].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const marks = [...document.querySelectorAll('.labelled, .part:not(.unclassified)')].map((mark) => [mark, 'fill']);
  const lines = [...document.querySelectorAll('.hatching line, .whisker line:not(.halo *)')].map((mark) => [mark, 'stroke']);
  if (marks.length === 0 || lines.length === 0) return ['There are no marks.'];
  return [...marks, ...lines].filter(([mark, property]) => contrast(getComputedStyle(mark)[property]) < 3)
    .map(([mark, property]) => name(mark) + mark.getAttribute('class') + ' ' + getComputedStyle(mark)[property]); })()`;
