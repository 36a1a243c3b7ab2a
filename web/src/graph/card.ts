/** The element with the card of what is selected. */
export const CARD_ID = 'graph-card';

/** Brings the card into view and the keyboard to it: for what selects from afar, such as a list below the drawing. */
export function showCard(): void {
  const card = document.getElementById(CARD_ID);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
