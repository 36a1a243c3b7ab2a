/** Where the lists of a hub page are: links lead there. */
export const LISTS_PLACE = 'citing-papers';

/** Leads the reader to the lists, by eye and by keyboard. */
export function goToLists(): void {
  const lists = document.getElementById(LISTS_PLACE);
  lists?.scrollIntoView();
  lists?.focus({ preventScroll: true });
}
