/** The arguments of a connection, its cursors as the places that they stand for. */
export interface PlacedArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface RelayPage {
  readonly places: string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * The page of a whole list by the algorithm of Relay's connections, 20 from the beginning unless the arguments say
 * otherwise. Places are in the order of the list, `ascending` or not; one that is not in it stands between two others.
 */
export function relayPage(
  list: readonly string[],
  { first, last, after, before }: PlacedArgs,
  ascending: boolean,
): RelayPage {
  const precedes = (a: string, b: string): boolean => (ascending ? a < b : a > b);
  const isAfter = (place: string): boolean => !after || precedes(after, place);
  const isBefore = (place: string): boolean => !before || precedes(place, before);
  const left = list.filter((place) => isAfter(place) && isBefore(place));
  if (last) {
    return {
      places: left.slice(-last),
      hasNextPage: !list.every(isBefore),
      hasPreviousPage: left.length > last,
    };
  }
  const count = first ?? 20;
  return {
    places: left.slice(0, count),
    hasNextPage: left.length > count,
    hasPreviousPage: !list.every(isAfter),
  };
}
